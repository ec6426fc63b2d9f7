package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.List;

/// Reads who stands outside the services: people and external systems.
final class People {

    private final Board board;
    private final Flow flow;

    People(Board board, Flow flow) {
        this.board = board;
        this.flow = flow;
    }

    List<Actor> actors() {
        return groups(NoteKind.ACTOR).stream().map(this::actor).toList();
    }

    private Actor actor(List<Note> same) {
        List<NoteId> notes = same.stream().map(Note::id).toList();
        List<NoteId> observes = new ArrayList<>();
        for (NoteId note : notes) {
            observes.addAll(flow.from(note, LinkKind.READS));
            observes.addAll(flow.to(note, LinkKind.INFORMS));
        }
        return new Actor(
                notes.getFirst(),
                name(same.getFirst()),
                notes,
                told(led(notes, LinkKind.INVOKES)),
                told(observes));
    }

    private static String name(Note note) {
        return note.oneLine().isEmpty() ? note.id().value() : note.oneLine();
    }

    List<ExternalSystem> systems() {
        NamesGiven names = new NamesGiven();
        return groups(NoteKind.EXTERNAL_SYSTEM).stream().map(same -> system(same, names)).toList();
    }

    private ExternalSystem system(List<Note> same, NamesGiven names) {
        List<NoteId> notes = same.stream().map(Note::id).toList();
        String title = name(same.getFirst());
        String name = names.unique(Identifiers.pascal(title, "External system"));
        return new ExternalSystem(
                notes.getFirst(), name, title, notes, told(led(notes, LinkKind.EMITS)));
    }

    private List<List<Note>> groups(NoteKind kind) {
        return SameWords.groups(
                board.notesInTimeline().stream().filter(n -> n.kind() == kind).toList());
    }

    private List<NoteId> led(List<NoteId> from, LinkKind meaning) {
        return from.stream().flatMap(n -> flow.from(n, meaning).stream()).toList();
    }

    private List<NoteId> told(List<NoteId> notes) {
        return notes.stream()
                .distinct()
                .flatMap(id -> board.note(id).stream())
                .sorted(Board.TIMELINE)
                .map(Note::id)
                .toList();
    }
}
