package dev.watershed.canvas;

import dev.watershed.board.NoteId;
import dev.watershed.canvas.Snapping.Guide;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Optional;

/// What a gesture shows while it is under way.
///
/// @param edit what would happen if the pointer were released now; the wall is painted as it would
///   then be
/// @param guides the lines something lines up with
/// @param marquee the rectangle being drawn to choose notes, in wall units
/// @param link the arrow being drawn
public record Preview(
        Optional<Edit> edit, List<Guide> guides, Optional<Bounds> marquee, Optional<Pending> link) {

    public static final Preview NONE =
            new Preview(Optional.empty(), List.of(), Optional.empty(), Optional.empty());

    /// An arrow that has no end yet, or whose end is the note under the pointer.
    public record Pending(NoteId from, Optional<NoteId> to, Point end) {}

    public Preview {
        guides = List.copyOf(guides);
    }

    public static Preview of(Edit edit, List<Guide> guides) {
        return new Preview(Optional.of(edit), guides, Optional.empty(), Optional.empty());
    }

    public static Preview ofMarquee(Bounds marquee) {
        return new Preview(Optional.empty(), List.of(), Optional.of(marquee), Optional.empty());
    }

    public static Preview ofLink(Pending link) {
        return new Preview(Optional.empty(), List.of(), Optional.empty(), Optional.of(link));
    }
}
