package dev.watershed.drawing.teams;

import dev.watershed.drawing.Weight;
import dev.watershed.drawing.teams.TeamPicture.Box;
import dev.watershed.drawing.teams.TeamPicture.Chip;
import dev.watershed.drawing.text.Paragraph;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;

/// Where the contexts stand inside the shape of their team, in logical pixels.
final class ChipPlaces {

    static final double CUT = 36;
    static final double INSET = 28;
    static final double MIDDLE = 297;

    private static final double GAP = 12;
    private static final double HEIGHT = 33;

    private ChipPlaces() {}

    /// One for each chip of the team, in their order.
    static List<Bounds> of(Box box, Bounds at) {
        return switch (box.shape()) {
            case STREAM_ALIGNED, PLATFORM ->
                    row(
                            box.chips(),
                            at.x() + MIDDLE,
                            at.y() + 41 * at.height() / TeamLayout.ROW,
                            at.width() - MIDDLE - INSET);
            case COMPLICATED_SUBSYSTEM -> column(box, at);
            case ENABLING -> List.of();
        };
    }

    private static List<Bounds> row(List<Chip> chips, double left, double middle, double room) {
        double padding = chips.size() > 2 ? 16 : 32;
        double wanted = chips.stream().mapToDouble(chip -> width(chip, padding)).sum();
        double gaps = GAP * Math.max(0, chips.size() - 1);
        double share = Math.min(1, (room - gaps) / Math.max(1, wanted));
        List<Bounds> places = new ArrayList<>();
        double x = left;
        for (Chip chip : chips) {
            double width = width(chip, padding) * share;
            places.add(new Bounds(x, middle - HEIGHT / 2, width, HEIGHT));
            x += width + GAP;
        }
        return places;
    }

    private static List<Bounds> column(Box box, Bounds at) {
        double y = octagonTop(box, at) + 20 * octagonName(box, at).size() + 15;
        List<Bounds> places = new ArrayList<>();
        for (Chip chip : box.chips()) {
            double width = Math.min(at.width() - 28, width(chip, 20));
            places.add(new Bounds(at.centre().x() - width / 2, y, width, 30));
            y += 34;
        }
        return places;
    }

    /// The lines of a name inside an octagon.
    static List<String> octagonName(Box box, Bounds at) {
        return Paragraph.lines(box.name(), octagonRoom(at) / 16, 2, Weight.SEMIBOLD);
    }

    static double octagonRoom(Bounds at) {
        return at.width() - 2 * CUT + 30;
    }

    /// The baseline of the first line of the name.
    static double octagonTop(Box box, Bounds at) {
        return at.centre().y() - 46 - (octagonName(box, at).size() - 1) * 10;
    }

    private static double width(Chip chip, double padding) {
        return Math.max(56, Pen.width(chip.name(), 13, Weight.MEDIUM) + 2 * padding);
    }
}
