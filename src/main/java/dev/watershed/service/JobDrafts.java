package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Drafts one job per command an actor gives, and one per read model an actor only looks at. The
/// circumstance is told by what happened just before, the goal by what the actor can see or do
/// next; what the wall does not tell stays a blank.
final class JobDrafts {

    /// How far to the right the next thing somebody does may hang.
    private static final double SOON = NoteKind.UNIT * 3;

    private final Board board;
    private final Flow flow;
    private final ServiceModel model;
    private final StoryWords words;
    private final StoryLanguage language;

    JobDrafts(Board board, Flow flow, ServiceModel model, StoryLanguage language) {
        this.board = board;
        this.flow = flow;
        this.model = model;
        this.words = new StoryWords(model.actors());
        this.language = language;
    }

    List<Job> drafts() {
        List<Job> drafts = new ArrayList<>();
        for (Actor actor : model.actors()) {
            List<List<Note>> commands = SameWords.groups(notes(actor.decides()));
            commands.forEach(same -> drafts.add(commanded(actor, same)));
            notes(actor.observes()).stream()
                    .filter(view -> !leadsToCommand(actor, view))
                    .forEach(view -> drafts.add(observed(actor, view)));
        }
        return drafts;
    }

    private List<Note> notes(List<NoteId> ids) {
        return ids.stream().flatMap(id -> board.note(id).stream()).toList();
    }

    private static JobId id(Note note) {
        return new JobId("job-" + note.id());
    }

    private Job commanded(Actor actor, List<Note> same) {
        Note command = same.getFirst();
        boolean korean = language.isKorean(command);
        Set<NoteId> serves = new LinkedHashSet<>(same.stream().map(Note::id).toList());
        List<Note> seen = seenBefore(actor, command);
        seen.forEach(view -> serves.add(view.id()));
        JobStory story =
                new JobStory(
                        id(command),
                        actor.name(),
                        circumstance(command, seen, korean),
                        words.wish(command, korean),
                        goal(actor, command, korean),
                        List.copyOf(serves),
                        false);
        return new Job(story, Optional.of(actor.id()), command.oneLine(), false);
    }

    private Job observed(Actor actor, Note view) {
        boolean korean = language.isKorean(view);
        String when =
                feeding(view).stream().findFirst().map(e -> words.clause(e, korean)).orElse("");
        JobStory story =
                new JobStory(
                        id(view),
                        actor.name(),
                        when,
                        words.look(view, korean),
                        "",
                        List.of(view.id()),
                        false);
        return new Job(story, Optional.of(actor.id()), view.oneLine(), false);
    }

    /// Somebody who looks at a view right beside a command looks in order to decide.
    private boolean leadsToCommand(Actor actor, Note view) {
        return flow.from(view.id(), LinkKind.INFORMS).stream()
                .filter(actor.notes()::contains)
                .anyMatch(note -> !flow.from(note, LinkKind.INVOKES).isEmpty());
    }

    private List<Note> seenBefore(Actor actor, Note command) {
        return flow.to(command.id(), LinkKind.INVOKES).stream()
                .filter(actor.notes()::contains)
                .flatMap(note -> flow.to(note, LinkKind.INFORMS).stream())
                .distinct()
                .flatMap(id -> board.note(id).stream())
                .sorted(Board.TIMELINE)
                .toList();
    }

    private List<Note> feeding(Note view) {
        return notes(flow.to(view.id(), LinkKind.PROJECTS)).stream()
                .sorted(Board.TIMELINE.reversed())
                .toList();
    }

    /// The news the actor saw, else what led here, else what the view shows, else the last event
    /// before in the same lane.
    private String circumstance(Note command, List<Note> seen, boolean korean) {
        List<NoteId> outcomes = new Outcomes(board, flow).of(command);
        Optional<Note> news =
                seen.stream()
                        .flatMap(view -> feeding(view).stream())
                        .filter(event -> !outcomes.contains(event.id()))
                        .findFirst()
                        .or(() -> before(command));
        return news.map(event -> words.clause(event, korean))
                .or(() -> seen.stream().findFirst().map(view -> words.seeing(view, korean)))
                .or(() -> lastInLane(command).map(event -> words.clause(event, korean)))
                .orElse("");
    }

    private Optional<Note> before(Note command) {
        return flow.to(command.id()).stream()
                .flatMap(step -> board.note(step.from()).stream())
                .filter(n -> n.kind() == NoteKind.EVENT)
                .findFirst();
    }

    private Optional<Note> lastInLane(Note command) {
        return board.laneOf(command)
                .flatMap(lane ->
                        board.notes().values().stream()
                                .filter(n -> n.kind() == NoteKind.EVENT && lane.holds(n))
                                .filter(n -> n.bounds().right() <= command.bounds().x())
                                .max(
                                        Comparator.comparingDouble((Note n) -> n.bounds().right())
                                                .thenComparing(Note::id)));
    }

    /// What the actor sees of the outcome, else what the actor does next.
    private String goal(Actor actor, Note command, boolean korean) {
        List<NoteId> outcomes = new Outcomes(board, flow).of(command);
        Optional<Note> view =
                outcomes.stream()
                        .flatMap(event -> flow.from(event, LinkKind.PROJECTS).stream())
                        .filter(actor.observes()::contains)
                        .flatMap(id -> board.note(id).stream())
                        .findFirst();
        return view.map(note -> words.look(note, korean))
                .or(() -> nextOf(actor, command, outcomes).map(next -> words.wish(next, korean)))
                .orElse("");
    }

    /// What the actor does once this is done, unless it takes something back.
    private Optional<Note> nextOf(Actor actor, Note command, List<NoteId> outcomes) {
        double done =
                notes(outcomes).stream()
                        .mapToDouble(n -> n.bounds().right())
                        .max()
                        .orElse(command.bounds().right());
        return notes(actor.decides()).stream()
                .filter(n -> n.bounds().x() >= done && n.bounds().x() < done + SOON)
                .filter(n -> !n.oneLine().equalsIgnoreCase(command.oneLine()))
                .filter(n -> !Request.of(n.text()).takesBack())
                .min(Board.TIMELINE);
    }
}
