package dev.watershed.workshop;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.board.Pivot;
import dev.watershed.finding.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The wall as it was at one moment: taken at the end of each phase, or by hand with a name.
///
/// @param name what the facilitator called it; empty for the one of a phase
/// @param phase the phase in which it was taken
public record Snapshot(
        String id,
        String name,
        Optional<Phase> phase,
        Instant taken,
        List<Note> notes,
        List<Link> links,
        List<Lane> lanes,
        List<Pivot> pivots) {

    public Snapshot {
        notes = List.copyOf(notes);
        links = List.copyOf(links);
        lanes = List.copyOf(lanes);
        pivots = List.copyOf(pivots);
    }

    public static Snapshot of(
            String id, String name, Optional<Phase> phase, Instant now, Board board) {
        return new Snapshot(
                id,
                name,
                phase,
                now,
                board.notesInTimeline(),
                board.linksById(),
                board.lanesTopDown(),
                board.pivotsLeftToRight());
    }

    /// The wall of that moment, with the usual legend.
    public Board board() {
        Board board = Board.EMPTY;
        for (Lane lane : lanes) {
            board = board.with(lane);
        }
        for (Pivot pivot : pivots) {
            board = board.with(pivot);
        }
        for (Note note : notes) {
            board = board.with(note);
        }
        for (Link link : links) {
            board = board.with(link);
        }
        return board;
    }

    public Wording title() {
        return name.isBlank()
                ? phase.map(Phase::title).orElse(Wording.of("workshop.snapshot"))
                : Wording.literally(name);
    }
}
