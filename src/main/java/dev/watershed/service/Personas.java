package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The persona of every actor: what the team wrote, else what the wall tells.
///
/// @param personas in the order of the actors
public record Personas(List<Described> personas) {

    /// An actor with its persona.
    ///
    /// @param written true when somebody wrote it, false where it is read off the wall
    public record Described(Actor actor, Persona persona, boolean written) {}

    public Personas {
        personas = List.copyOf(personas);
    }

    public static Personas of(
            Board board, ServiceModel model, Jobs jobs, Collection<Persona> told) {
        List<Described> all = new ArrayList<>();
        for (Actor actor : model.actors()) {
            Optional<Persona> written =
                    told.stream().filter(p -> actor.notes().contains(p.actor())).findFirst();
            all.add(
                    new Described(
                            actor,
                            written.orElseGet(() -> read(board, actor, jobs)),
                            written.isPresent()));
        }
        return new Personas(all);
    }

    /// Who: the meaning written on the note. Goal: that of the actor's last job. Pain: the hotspot
    /// nearest to one of its notes.
    private static Persona read(Board board, Actor actor, Jobs jobs) {
        String who =
                notes(board, actor).stream()
                        .map(Note::definition)
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .orElse("");
        String goal =
                jobs.of(actor).stream()
                        .map(job -> job.story().soThat())
                        .filter(text -> !text.isBlank())
                        .reduce((first, second) -> second)
                        .orElse("");
        boolean acts = !actor.decides().isEmpty();
        return new Persona(actor.id(), who, goal, pain(board, actor), acts);
    }

    private static List<Note> notes(Board board, Actor actor) {
        return actor.notes().stream().flatMap(id -> board.note(id).stream()).toList();
    }

    private static String pain(Board board, Actor actor) {
        List<Note> own = notes(board, actor);
        return board.notesInTimeline().stream()
                .filter(n -> n.kind() == NoteKind.HOTSPOT)
                .filter(hotspot -> distance(hotspot, own) < NoteKind.UNIT * 4)
                .min(Comparator.comparingDouble(hotspot -> distance(hotspot, own)))
                .map(Note::oneLine)
                .orElse("");
    }

    private static double distance(Note hotspot, List<Note> own) {
        return own.stream()
                .mapToDouble(n -> {
                    double dx = n.bounds().centre().x() - hotspot.bounds().centre().x();
                    double dy = n.bounds().centre().y() - hotspot.bounds().centre().y();
                    return Math.hypot(dx, dy);
                })
                .min()
                .orElse(Double.MAX_VALUE);
    }

    public List<Described> key() {
        return personas.stream().filter(d -> d.persona().key()).toList();
    }

    public Optional<Described> of(NoteId actor) {
        return personas.stream().filter(d -> d.actor().notes().contains(actor)).findFirst();
    }
}
