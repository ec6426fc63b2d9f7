package dev.watershed.workshop;

import dev.watershed.board.Board;
import dev.watershed.finding.Wording;
import java.time.Instant;
import java.util.Optional;

/// The wall as it was at one moment: taken at the end of each phase, or by hand with a name.
///
/// @param name what the facilitator called it; empty for the one of a phase
/// @param phase the phase at whose end it was taken
public record Snapshot(
        String id, String name, Optional<Phase> phase, Instant taken, Board board) {

    public Wording title() {
        return name.isBlank()
                ? phase.map(Phase::title).orElse(Wording.of("workshop.snapshot"))
                : Wording.literally(name);
    }
}
