package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.drawing.Token;
import dev.watershed.geometry.Bounds;
import java.util.List;
import java.util.Optional;

/// What lies over the plain wall for the moment: who is chosen, what a lens lights up, what a
/// gesture is about to do. Session state, never part of the document.
///
/// @param hulls in the order in which they are painted
/// @param frames neutral boxes round a region, each with its name
/// @param ghosts notes that are not there yet, painted half transparent
/// @param guides snapping lines and the rubber band
/// @param pins where names keep to the edges of the view
/// @param arrows over the notes, from one place to another
public record Overlay(
        Pointing pointing,
        Emphasis emphasis,
        List<ContextHull> hulls,
        List<Frame> frames,
        List<Note> ghosts,
        Guides guides,
        Pins pins,
        List<Arrow> arrows) {

    public static final Overlay NONE =
            new Overlay(
                    Pointing.NOTHING,
                    Emphasis.NONE,
                    List.of(),
                    List.of(),
                    List.of(),
                    Guides.NONE,
                    Pins.WINDOW,
                    List.of());

    /// A neutral box round a region of the wall.
    ///
    /// @param detail a quiet remark after the name, such as a number of notes
    public record Frame(Bounds area, String name, String detail) {}

    /// Where lane and pivotal names keep to the edges of the view, in logical pixels.
    ///
    /// @param left from the left edge to lane names
    /// @param top from the top edge to pivotal flags
    /// @param nameSize font size of lane and pivotal names
    public record Pins(double left, double top, double nameSize) {
        public static final Pins WINDOW = new Pins(12, 8, 11);
        public static final Pins PROJECTOR = new Pins(20, 12, 17);
    }

    /// An arrow a lens lays over the notes. What it means is in its line, not only in its colour.
    public record Arrow(Bounds from, Bounds to, Token colour, Line line) {

        public enum Line {
            THIN(1.5, 0, 0),
            PLAIN(2, 0, 0),
            BOLD(3.5, 0, 0),
            DASHED(2, 8, 5),
            DOTTED(2.5, 2, 5);

            private final double thickness;
            private final double dash;
            private final double gap;

            Line(double thickness, double dash, double gap) {
                this.thickness = thickness;
                this.dash = dash;
                this.gap = gap;
            }

            /// In logical pixels.
            public double thickness() {
                return thickness;
            }

            /// In logical pixels; 0 for an unbroken line.
            public double dash() {
                return dash;
            }

            /// In logical pixels.
            public double gap() {
                return gap;
            }
        }
    }

    public Overlay pointing(List<Arrow> others) {
        return new Overlay(
                pointing, emphasis, hulls, frames, ghosts, guides, pins, List.copyOf(others));
    }

    public Overlay pointingAt(Pointing other) {
        return new Overlay(other, emphasis, hulls, frames, ghosts, guides, pins, arrows);
    }

    public Overlay stressing(Emphasis other) {
        return new Overlay(pointing, other, hulls, frames, ghosts, guides, pins, arrows);
    }

    public Overlay showing(List<ContextHull> others) {
        return new Overlay(
                pointing, emphasis, List.copyOf(others), frames, ghosts, guides, pins, arrows);
    }

    public Overlay framing(List<Frame> others) {
        return new Overlay(
                pointing, emphasis, hulls, List.copyOf(others), ghosts, guides, pins, arrows);
    }

    public Overlay announcing(List<Note> others) {
        return new Overlay(
                pointing, emphasis, hulls, frames, List.copyOf(others), guides, pins, arrows);
    }

    public Overlay guidedBy(Guides others) {
        return new Overlay(pointing, emphasis, hulls, frames, ghosts, others, pins, arrows);
    }

    public Overlay pinned(Pins others) {
        return new Overlay(pointing, emphasis, hulls, frames, ghosts, guides, others, arrows);
    }

    /// True while the words of this note are hidden: it is being edited, or kept secret.
    boolean hidesTextOf(NoteId note) {
        Optional<NoteId> editing = pointing.editing();
        return (editing.isPresent() && editing.get().equals(note))
                || emphasis.wordless().contains(note);
    }
}
