package dev.watershed.ui.wall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A round corner as rows of pixels, for a canvas painted by the processor: filling a whole rounded
/// rectangle as an outline costs some ten times as much as filling its rows. How much of a pixel is
/// covered is counted on a fine raster, so the corner is as smooth as an outline.
///
/// @param side pixels along the square that holds the corner
/// @param runs its pixels that are not empty, for the upper left corner
record Corner(int side, List<Run> runs) {

    /// Larger corners are outlines: they are few and have too many rows.
    private static final double LARGEST = 12;

    private static final int SAMPLES = 8;
    private static final int LEVELS = 16;

    private static final Map<Key, Corner> MADE = new HashMap<>();

    /// Pixels side by side that are covered alike.
    ///
    /// @param cover from 0 to 1
    record Run(int x, int y, int length, double cover) {}

    private record Key(double offset, double radius, double thickness) {}

    /// The corner of a shape whose edge lies at a whole or half pixel; empty when only an outline
    /// will do.
    ///
    /// @param edge where the edge of the shape lies, in device pixels
    /// @param thickness of the ring, or at least the radius for a full corner
    static Optional<Corner> of(double edge, double radius, double thickness) {
        double offset = edge - Math.floor(edge);
        if (radius > LARGEST || (offset != 0 && offset != 0.5)) {
            return Optional.empty();
        }
        return Optional.of(
                MADE.computeIfAbsent(new Key(offset, radius, thickness), Corner::counted));
    }

    private static Corner counted(Key key) {
        int side = (int) Math.ceil(key.offset() + Math.max(key.radius(), key.thickness()));
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < side; y++) {
            int start = 0;
            for (int x = 1; x <= side; x++) {
                int level = level(key, start, y);
                if (x == side || level(key, x, y) != level) {
                    if (level > 0) {
                        runs.add(new Run(start, y, x - start, (double) level / LEVELS));
                    }
                    start = x;
                }
            }
        }
        return new Corner(side, List.copyOf(runs));
    }

    private static int level(Key key, int x, int y) {
        int inside = 0;
        for (int i = 0; i < SAMPLES; i++) {
            for (int j = 0; j < SAMPLES; j++) {
                double px = x + (i + 0.5) / SAMPLES - key.offset();
                double py = y + (j + 0.5) / SAMPLES - key.offset();
                inside += covered(px, py, key.radius(), key.thickness()) ? 1 : 0;
            }
        }
        return Math.round((float) inside * LEVELS / (SAMPLES * SAMPLES));
    }

    /// The distance from a point to the edge, measured round the corner.
    private static boolean covered(double x, double y, double radius, double thickness) {
        double dx = radius - x;
        double dy = radius - y;
        double inwards = dx > 0 && dy > 0 ? radius - Math.sqrt(dx * dx + dy * dy) : Math.min(x, y);
        return inwards >= 0 && inwards < thickness;
    }
}
