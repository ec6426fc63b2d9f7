package dev.watershed.drawing.text;

import dev.watershed.board.NoteKind;
import dev.watershed.drawing.Weight;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;

/// The words of one note, broken and sized to fit it: a sixth of a unit high, shrinking in quarter
/// steps to a ninth; what still does not fit ends in an ellipsis. A word that would be torn apart
/// even then, as many an actor's would, shrinks on to a twelfth first. Lengths are in wall units
/// and relative to the note's top left corner. Immutable.
public final class NoteText {

    /// Line height as a share of the font size.
    public static final double LINE_HEIGHT = 1.18;

    /// Space between the edge of a note and its words.
    public static final double PADDING = NoteKind.UNIT / 16;

    public static final double LARGEST = NoteKind.UNIT / 6;
    public static final double SMALLEST = NoteKind.UNIT / 9;

    /// As small as words get to stay whole.
    public static final double SMALLEST_WHOLE = NoteKind.UNIT / 12;

    /// How far the words of a command make room for the actor beside it.
    public static final double INDENT = NoteKind.UNIT / 6;

    private static final double STEP = 0.25;
    private static final String ELLIPSIS = "…";

    /// One line of a note.
    ///
    /// @param start where it starts in the note's own text
    /// @param end where it ends there; an ellipsis is not counted
    /// @param width in ems
    public record Line(String text, int start, int end, double width) {}

    private final List<Line> lines;
    private final double size;

    private NoteText(List<Line> lines, double size) {
        this.lines = List.copyOf(lines);
        this.size = size;
    }

    /// Fits a text into a note of a size.
    ///
    /// @param indent kept free besides the padding: on the left, or on the right when below 0
    public static NoteText fitted(String text, double width, double height, double indent) {
        HouseFont font = HouseFont.of(Weight.MEDIUM);
        double across = Math.max(1, width - 2 * padding(width) - Math.abs(indent));
        double down = Math.max(1, height - 2 * PADDING);
        String source = plain(text, across, down);
        for (double size = LARGEST; size > SMALLEST; size -= STEP) {
            Lines broken = Lines.of(source, across / size, font);
            if (broken.whole() && broken.ranges().size() * size * LINE_HEIGHT <= down) {
                return new NoteText(lines(source, broken, font), size);
            }
        }
        Lines torn = Lines.of(source, across / SMALLEST, font);
        for (double size = SMALLEST; !torn.whole() && size >= SMALLEST_WHOLE; size -= STEP) {
            Lines broken = Lines.of(source, across / size, font);
            if (broken.whole() && broken.ranges().size() * size * LINE_HEIGHT <= down) {
                return new NoteText(lines(source, broken, font), size);
            }
        }
        return smallest(source, across, down, font);
    }

    /// Space at the left and right: half as much on notes narrower than an event.
    public static double padding(double width) {
        return width < NoteKind.UNIT ? PADDING / 2 : PADDING;
    }

    /// The text without control characters, letter for letter, and no longer than could ever fit.
    private static String plain(String text, double across, double down) {
        double cell = SMALLEST * SMALLEST / 8;
        int most = (int) Math.min(100_000, 200 + across * down / cell);
        StringBuilder plain = new StringBuilder(Math.min(most, text.length()));
        for (int i = 0; i < text.length() && i < most; i++) {
            char c = text.charAt(i);
            plain.append(c != '\n' && Character.isISOControl(c) ? ' ' : c);
        }
        return plain.toString();
    }

    private static NoteText smallest(String text, double across, double down, HouseFont font) {
        Lines broken = Lines.of(text, across / SMALLEST, font);
        int room = Math.max(1, (int) (down / (SMALLEST * LINE_HEIGHT) + 1e-9));
        List<Line> lines = lines(text, broken, font);
        if (lines.size() > room) {
            Line last = cut(text, lines.get(room - 1), across / SMALLEST, font);
            lines = new ArrayList<>(lines.subList(0, room));
            lines.set(room - 1, last);
        }
        return new NoteText(lines, SMALLEST);
    }

    private static List<Line> lines(String text, Lines broken, HouseFont font) {
        return broken.ranges().stream()
                .map(r ->
                        new Line(
                                Unseen.without(text.substring(r.start(), r.end())),
                                r.start(),
                                r.end(),
                                font.width(text, r.start(), r.end())))
                .toList();
    }

    private static Line cut(String text, Line line, double width, HouseFont font) {
        double room = width - font.width(ELLIPSIS);
        int end = Ellipsis.fitting(text, line.start(), line.end(), room, font);
        String shown = text.substring(line.start(), end) + ELLIPSIS;
        return new Line(shown, line.start(), end, font.width(shown));
    }

    public List<Line> lines() {
        return lines;
    }

    /// Font size in wall units.
    public double size() {
        return size;
    }

    /// The top of the first line when all lines are centred in a note of that height.
    public double top(double height) {
        return (height - lines.size() * size * LINE_HEIGHT) / 2;
    }

    /// Where the words stand inside a note: for a text field laid over it.
    public static Bounds area(Bounds note, double indent) {
        return new Bounds(
                note.x() + padding(note.width()) + Math.max(0, indent),
                note.y() + PADDING,
                Math.max(1, note.width() - 2 * padding(note.width()) - indent),
                Math.max(1, note.height() - 2 * PADDING));
    }
}
