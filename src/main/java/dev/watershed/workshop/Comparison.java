package dev.watershed.workshop;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;

/// What happened to the notes between two moments, each list in the order of the story.
///
/// @param moved notes that hang elsewhere, as they are afterwards
public record Comparison(
        List<Note> added, List<Note> removed, List<Moved> moved, List<Reworded> reworded) {

    /// A note that hangs elsewhere or has another size.
    public record Moved(Note note, Bounds from) {}

    /// A note with another text or of another kind.
    public record Reworded(Note before, Note after) {}

    public Comparison {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        moved = List.copyOf(moved);
        reworded = List.copyOf(reworded);
    }

    public static Comparison of(Board before, Board after) {
        List<Note> added = new ArrayList<>();
        List<Moved> moved = new ArrayList<>();
        List<Reworded> reworded = new ArrayList<>();
        for (Note now : after.notesInTimeline()) {
            Note then = before.notes().get(now.id());
            if (then == null) {
                added.add(now);
                continue;
            }
            if (!then.bounds().equals(now.bounds())) {
                moved.add(new Moved(now, then.bounds()));
            }
            if (!then.text().equals(now.text()) || then.kind() != now.kind()) {
                reworded.add(new Reworded(then, now));
            }
        }
        List<Note> removed =
                before.notesInTimeline().stream()
                        .filter(note -> !after.notes().containsKey(note.id()))
                        .toList();
        return new Comparison(added, removed, moved, reworded);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && moved.isEmpty() && reworded.isEmpty();
    }
}
