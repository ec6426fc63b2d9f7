package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads every event as a message with those who say it.
final class MessageReading {

    private final Board board;
    private final Flow flow;
    private final Homes homes;
    private final Map<ContextId, ServiceId> services;

    MessageReading(Board board, Flow flow, Homes homes, Map<ContextId, ServiceId> services) {
        this.board = board;
        this.flow = flow;
        this.homes = homes;
        this.services = services;
    }

    /// In the order of the story; events told in the same words are one message.
    List<Message> messages() {
        NamesGiven names = new NamesGiven();
        return SameWords.groups(
                        board.notesInTimeline().stream()
                                .filter(n -> n.kind() == NoteKind.EVENT)
                                .toList())
                .stream()
                .map(same -> message(same, names))
                .toList();
    }

    private Message message(List<Note> same, NamesGiven names) {
        List<NoteId> notes = same.stream().map(Note::id).toList();
        String title = same.getFirst().oneLine();
        List<String> attributes = new ArrayList<>();
        same.forEach(note -> attributes.addAll(note.attributes()));
        return new Message(
                notes.getFirst(),
                notes,
                names.unique(Identifiers.pascal(title, "Unnamed event")),
                title,
                FieldReading.fields(attributes),
                publishers(notes));
    }

    private List<ServiceId> publishers(List<NoteId> notes) {
        Set<ServiceId> found = new LinkedHashSet<>();
        for (NoteId note : notes) {
            List<NoteId> sayers = new ArrayList<>(flow.to(note, LinkKind.PRODUCES));
            sayers.addAll(flow.to(note, LinkKind.EMITS));
            if (sayers.isEmpty() || !sayers.stream().allMatch(homes::isOutside)) {
                service(note).ifPresent(found::add);
                sayers.forEach(sayer -> service(sayer).ifPresent(found::add));
            }
        }
        return List.copyOf(found);
    }

    private Optional<ServiceId> service(NoteId note) {
        return homes.of(note).map(services::get);
    }
}
