package dev.watershed.workshop;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something the room cannot settle now: a hotspot on the wall, or a question in the parking lot.
///
/// @param question what it is about; for a hotspot the note's text wins
/// @param owner who takes it on; empty while nobody does
/// @param hotspot the note it hangs on; empty in the parking lot
public record OpenQuestion(
        String id, String question, String owner, Status status, Optional<NoteId> hotspot) {

    public enum Status {
        OPEN,
        TAKEN,
        SETTLED
    }

    public static OpenQuestion parked(String id, String question) {
        return new OpenQuestion(id, question, "", Status.OPEN, Optional.empty());
    }

    /// A hotspot keeps what is known about it under its note's id.
    public static OpenQuestion on(Note hotspot) {
        return new OpenQuestion(
                hotspot.id().value(),
                hotspot.oneLine(),
                "",
                Status.OPEN,
                Optional.of(hotspot.id()));
    }

    public OpenQuestion ownedBy(String name) {
        Status now = name.isBlank() || status != Status.OPEN ? status : Status.TAKEN;
        return new OpenQuestion(id, question, name, now, hotspot);
    }

    public OpenQuestion now(Status other) {
        return new OpenQuestion(id, question, owner, other, hotspot);
    }

    public OpenQuestion asking(String other) {
        return new OpenQuestion(id, other, owner, status, hotspot);
    }

    /// Every hotspot on the wall in the order of the story with what is known about it, then the
    /// parking lot.
    public static List<OpenQuestion> all(Board board, Collection<OpenQuestion> known) {
        List<OpenQuestion> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Note note : board.notesInTimeline()) {
            if (note.kind() == NoteKind.HOTSPOT) {
                OpenQuestion fresh = on(note);
                OpenQuestion kept =
                        known.stream()
                                .filter(q -> q.id().equals(fresh.id()))
                                .findFirst()
                                .orElse(fresh);
                all.add(kept.asking(note.oneLine()));
                seen.add(fresh.id());
            }
        }
        known.stream().filter(q -> !seen.contains(q.id())).forEach(all::add);
        return List.copyOf(all);
    }
}
