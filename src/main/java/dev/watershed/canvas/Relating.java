package dev.watershed.canvas;

import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.document.Edit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Arrows without a pointer: among the notes that are chosen, in the order of the story.
public final class Relating {

    private Relating() {}

    /// An arrow from each chosen note to the next one, left to right; empty when there is none to
    /// draw.
    public static Optional<Edit> chain(WallIndex index, Selection chosen, Supplier<String> newIds) {
        List<Note> notes = chosen.notesOn(index.board());
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i + 1 < notes.size(); i++) {
            arrow(index, notes.get(i).id(), notes.get(i + 1).id(), newIds).ifPresent(edits::add);
        }
        return SelectionEdits.together(edits);
    }

    /// An arrow between two notes; empty when it is there already.
    public static Optional<Edit> arrow(
            WallIndex index, NoteId from, NoteId to, Supplier<String> newIds) {
        boolean there =
                from.equals(to)
                        || index.linksAt(from).stream()
                                .anyMatch(l -> l.from().equals(from) && l.to().equals(to));
        return there
                ? Optional.empty()
                : Optional.of(
                        new Edit.AddLink(
                                Link.drawn(new LinkId(newIds.get()), from, to, LinkKind.LEADS_TO)));
    }

    /// The arrows among the chosen notes; those of the only one.
    public static Selection arrows(WallIndex index, Selection chosen) {
        Set<LinkId> links = new LinkedHashSet<>();
        boolean one = chosen.notes().size() == 1;
        for (NoteId note : chosen.notes()) {
            for (Link link : index.linksAt(note)) {
                if (one || (chosen.has(link.from()) && chosen.has(link.to()))) {
                    links.add(link.id());
                }
            }
        }
        return links.isEmpty()
                ? chosen
                : new Selection(Set.of(), links, Optional.empty(), Optional.empty());
    }
}
