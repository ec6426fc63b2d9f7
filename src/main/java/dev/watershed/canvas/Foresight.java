package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.document.Refusal;
import java.util.Optional;
import java.util.Set;

/// The wall as it would be after an edit nobody has asked for yet, or with a draft on it: what a
/// gesture paints.
///
/// @param touched what differs from the wall as it is
record Foresight(Board board, Touched touched) {

    /// The wall with the gesture done; as it is where the edit would be refused.
    static Foresight of(Document document, Optional<Edit> edit, Optional<Writing> writing) {
        Foresight done =
                edit.map(e -> after(document, e))
                        .orElseGet(() -> new Foresight(document.board(), Touched.NOTHING));
        return writing.map(done::with).orElse(done);
    }

    private static Foresight after(Document document, Edit edit) {
        return switch (Decider.decide(document, edit)) {
            case Accepted accepted ->
                    new Foresight(
                            Evolution.evolve(document, accepted.changes()).board(),
                            Touched.by(accepted.changes()));
            case Refusal refusal -> new Foresight(document.board(), Touched.NOTHING);
        };
    }

    /// A draft hangs on the wall before it is put up.
    private Foresight with(Writing writing) {
        return switch (writing) {
            case Writing.OnNewNote fresh ->
                    new Foresight(
                            board.with(fresh.draft()),
                            touched.and(new Touched(Set.of(fresh.draft().id()), Set.of())));
            case Writing.OnNewLane fresh -> new Foresight(board.with(fresh.draft()), touched);
            case Writing.OnNewPivot fresh -> new Foresight(board.with(fresh.draft()), touched);
            case Writing.OnNote on -> this;
            case Writing.OnLane on -> this;
            case Writing.OnPivot on -> this;
        };
    }
}
