package dev.watershed.drawing.wall;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Curve;
import java.util.List;
import java.util.Optional;

/// The thin lines of a gesture: what it snaps to, the rubber band, the arrow being pulled.
///
/// @param upright wall x of vertical snapping lines
/// @param level wall y of horizontal snapping lines
public record Guides(
        List<Double> upright, List<Double> level, Optional<Bounds> band, Optional<Curve> arrow) {

    public static final Guides NONE =
            new Guides(List.of(), List.of(), Optional.empty(), Optional.empty());

    public Guides banding(Bounds area) {
        return new Guides(upright, level, Optional.of(area), arrow);
    }

    public Guides pulling(Curve curve) {
        return new Guides(upright, level, band, Optional.of(curve));
    }
}
