package dev.watershed.study;

import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Wording;
import dev.watershed.service.Actor;
import dev.watershed.service.ActorLimits;
import dev.watershed.service.Job;
import dev.watershed.service.JobId;
import dev.watershed.service.JobStory;
import dev.watershed.service.Personas.Described;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One-click ways to settle who comes first and whose job something is.
final class ActorFixes {

    private static final int NEAREST = 2;

    private final Study study;
    private final Document document;

    ActorFixes(Study study) {
        this.study = study;
        this.document = study.document();
    }

    private ActorLimits limits() {
        return document.shelf(Shelves.ACTOR_LIMITS).values().stream()
                .findFirst()
                .orElse(ActorLimits.USUAL);
    }

    /// Those with the most jobs stay key actors; or the limit goes up.
    List<Fix> fewer() {
        List<Described> key = study.personas().key();
        int most = limits().keyActors();
        List<Edit> others =
                key.stream()
                        .sorted(Comparator.comparingInt(d -> -study.jobs().of(d.actor()).size()))
                        .skip(most)
                        .map(Described::persona)
                        .<Edit>map(p -> new Edit.Shelve<>(Shelves.PERSONAS, p.asKey(false)))
                        .toList();
        ActorLimits more = new ActorLimits(key.size(), limits().perService());
        return List.of(
                new Fix(Wording.of("study.fix.fewer-actors", most), new Edit.Together(others)),
                allowing(more, key.size()));
    }

    List<Fix> crowded(int here) {
        return List.of(allowing(new ActorLimits(limits().keyActors(), here), here));
    }

    private static Fix allowing(ActorLimits limits, int most) {
        return new Fix(
                Wording.of("study.fix.allow-actors", most),
                new Edit.Shelve<>(Shelves.ACTOR_LIMITS, limits));
    }

    /// Somebody on the wall takes the job over, or whoever it is comes up on the wall.
    List<Fix> givenToSomebody(String id) {
        Optional<Job> job = study.jobs().job(new JobId(id));
        return job.stream()
                .flatMap(j ->
                        Stream.concat(
                                onTheWall(j).stream(),
                                study.services().actors().stream()
                                        .limit(NEAREST)
                                        .map(actor -> given(j.story(), actor.name()))))
                .toList();
    }

    private static Fix given(JobStory story, String actor) {
        return new Fix(
                Wording.of("study.fix.give-job", actor),
                new Edit.Shelve<>(Shelves.JOB_STORIES, story.of(actor)));
    }

    private Optional<Fix> onTheWall(Job job) {
        String name = job.story().actor().strip();
        Optional<Note> command =
                job.story().serves().stream()
                        .flatMap(id -> document.board().note(id).stream())
                        .findFirst();
        return command.filter(note -> !name.isEmpty())
                .map(note -> {
                    Note actor = new NewNotes(document).beside(note, NoteKind.ACTOR, name);
                    LinkKind kind =
                            note.kind() == NoteKind.COMMAND ? LinkKind.INVOKES : LinkKind.READS;
                    return new Fix(
                            Wording.of("study.fix.put-up-actor", name),
                            new Edit.AddNotes(
                                    List.of(actor),
                                    List.of(ServiceFixes.link(actor.id(), note.id(), kind))));
                });
    }

    /// A job that reaches nothing is dropped.
    List<Fix> dropped(String about) {
        return study.jobs().jobs().stream()
                .filter(job -> isAbout(job, about))
                .filter(job ->
                        job.story().serves().stream()
                                .noneMatch(n -> study.services().operation(n).isPresent()))
                .limit(1)
                .map(job ->
                        new Fix(
                                Wording.of("study.fix.drop-job"),
                                new Edit.Shelve<>(Shelves.JOB_STORIES, job.story().asDropped())))
                .toList();
    }

    private static boolean isAbout(Job job, String about) {
        return job.id().value().equals(about)
                || job.actor().filter(a -> a.value().equals(about)).isPresent()
                || job.story().serves().contains(new NoteId(about));
    }

    /// Whoever stands nearest gives the command: then a job of theirs is drafted from it.
    List<Fix> asked(NoteId command) {
        Optional<Note> note = document.board().note(command);
        if (note.isEmpty()) {
            return List.of();
        }
        List<Fix> fixes = new ArrayList<>();
        study.services().actors().stream()
                .sorted(Comparator.comparingDouble(actor -> distance(actor, note.get())))
                .limit(NEAREST)
                .forEach(actor ->
                        fixes.add(
                                new Fix(
                                        Wording.of("study.fix.asked-by", actor.name()),
                                        new Edit.AddLink(
                                                ServiceFixes.link(
                                                        nearest(actor, note.get()),
                                                        command,
                                                        LinkKind.INVOKES)))));
        return fixes;
    }

    private NoteId nearest(Actor actor, Note note) {
        return actor.notes().stream()
                .min(Comparator.comparingDouble(id -> distance(id, note)))
                .orElse(actor.id());
    }

    private double distance(Actor actor, Note note) {
        return distance(nearest(actor, note), note);
    }

    private double distance(NoteId id, Note note) {
        return document.board()
                .note(id)
                .map(n ->
                        Math.hypot(
                                n.bounds().centre().x() - note.bounds().centre().x(),
                                n.bounds().centre().y() - note.bounds().centre().y()))
                .orElse(Double.MAX_VALUE);
    }
}
