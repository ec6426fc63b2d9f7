package dev.watershed.drawing.wall;

import dev.watershed.board.LinkId;
import dev.watershed.board.NoteId;
import java.util.Optional;
import java.util.Set;

/// What is chosen, under the pointer, or being written.
///
/// @param handles true while the hovered note shows its four link handles
/// @param editing the note under the text field: ringed, its own words hidden
public record Pointing(
        Set<NoteId> selected,
        Set<LinkId> selectedLinks,
        Optional<NoteId> hovered,
        boolean handles,
        Optional<NoteId> editing) {

    public static final Pointing NOTHING =
            new Pointing(Set.of(), Set.of(), Optional.empty(), false, Optional.empty());

    public static Pointing at(Set<NoteId> selected) {
        return new Pointing(selected, Set.of(), Optional.empty(), false, Optional.empty());
    }

    public Pointing hovering(NoteId note, boolean withHandles) {
        return new Pointing(selected, selectedLinks, Optional.of(note), withHandles, editing);
    }

    public Pointing writing(NoteId note) {
        return new Pointing(selected, selectedLinks, hovered, handles, Optional.of(note));
    }
}
