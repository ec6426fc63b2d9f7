package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import java.util.List;

/// Everything the service checks look at.
///
/// @param flow of the same board
public record ServiceEvidence(
        Board board,
        Flow flow,
        ServiceModel model,
        Jobs jobs,
        Personas personas,
        ActorLimits limits) {

    /// What the board alone tells.
    public static ServiceEvidence of(Board board, Flow flow, ServiceModel model) {
        Jobs jobs = Jobs.of(board, flow, model, List.of());
        Personas personas = Personas.of(board, model, jobs, List.of());
        return new ServiceEvidence(board, flow, model, jobs, personas, ActorLimits.USUAL);
    }

    String title(NoteId note) {
        return board.note(note).map(Note::oneLine).orElse(note.value());
    }
}
