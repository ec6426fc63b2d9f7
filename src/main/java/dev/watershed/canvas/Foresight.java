package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.document.Refusal;

/// Shows the wall as it would be after an edit nobody has asked for yet: what a drag paints.
final class Foresight {

    private Foresight() {}

    /// The board after the edit; the board as it is when the edit would be refused.
    static Board after(Document document, Edit edit) {
        return switch (Decider.decide(document, edit)) {
            case Accepted accepted -> Evolution.evolve(document, accepted.changes()).board();
            case Refusal refusal -> document.board();
        };
    }

    /// The board with what is being written on it: a draft hangs there before it is put up.
    static Board with(Board board, Writing writing) {
        return switch (writing) {
            case Writing.OnNewNote fresh -> board.with(fresh.draft());
            case Writing.OnNewLane fresh -> board.with(fresh.draft());
            case Writing.OnNewPivot fresh -> board.with(fresh.draft());
            case Writing.OnNote on -> board;
            case Writing.OnLane on -> board;
            case Writing.OnPivot on -> board;
        };
    }
}
