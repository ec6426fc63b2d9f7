package dev.watershed.board;

import java.util.Optional;

/// A pivotal event: a vertical tape across the lanes after which the story is another one.
///
/// @param x the middle of the tape in wall units
/// @param name what its flag says; where it stands for an event note, that note's text wins
public record Pivot(PivotId id, double x, String name, Optional<NoteId> event) {

    public Pivot movedTo(double newX) {
        return new Pivot(id, newX, name, event);
    }

    public Pivot named(String other) {
        return new Pivot(id, x, other, event);
    }

    /// What the flag says on this board.
    public String label(Board board) {
        return event.flatMap(board::note).map(Note::oneLine).orElse(name);
    }
}
