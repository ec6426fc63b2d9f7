package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import java.util.Collection;
import java.util.List;

/// Everything the service checks look at.
///
/// @param flow of the same board
/// @param agreed the forms of events that subscribers rely on
public record ServiceEvidence(
        Board board,
        Flow flow,
        ServiceModel model,
        Jobs jobs,
        Personas personas,
        ActorLimits limits,
        List<AgreedEvent> agreed) {

    public ServiceEvidence {
        agreed = List.copyOf(agreed);
    }

    /// What the board alone tells.
    public static ServiceEvidence of(Board board, Flow flow, ServiceModel model) {
        Jobs jobs = Jobs.of(board, flow, model, List.of());
        Personas personas = Personas.of(board, model, jobs, List.of());
        return new ServiceEvidence(
                board, flow, model, jobs, personas, ActorLimits.USUAL, List.of());
    }

    public ServiceEvidence agreedOn(Collection<AgreedEvent> events) {
        return new ServiceEvidence(board, flow, model, jobs, personas, limits, List.copyOf(events));
    }

    String title(NoteId note) {
        return board.note(note).map(Note::oneLine).orElse(note.value());
    }
}
