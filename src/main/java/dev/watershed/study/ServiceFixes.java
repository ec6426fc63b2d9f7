package dev.watershed.study;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Phrasing;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.service.Action;
import dev.watershed.service.Actor;
import dev.watershed.service.AgreedEvent;
import dev.watershed.service.Job;
import dev.watershed.service.JobId;
import dev.watershed.service.Message;
import dev.watershed.service.NameDrift;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One-click ways to settle what the checks of services found. What needs a drawn context is only
/// offered where one is drawn.
final class ServiceFixes {

    private final Study study;
    private final Document document;
    private final Board board;

    ServiceFixes(Study study) {
        this.study = study;
        this.document = study.document();
        this.board = document.board();
    }

    List<Fix> of(Finding finding) {
        List<String> about = finding.evidence().ids();
        return switch (finding.rule().value()) {
            case "service.two-in-one" -> splitting(about);
            case "service.name-drift" -> spelling(about);
            case "service.policy-across" -> moving(about);
            case "service.direct-call" -> listening(about);
            case "service.past-the-api" -> asking(about);
            case "service.idle-alone" -> joining(about);
            case "service.two-publishers" -> givingToOne(about);
            case "service.subscriber-broken" -> mending(about);
            case "service.story-unknown-actor" -> givingToSomebody(about);
            default -> List.of();
        };
    }

    private Optional<Note> open(String id) {
        return board.note(new NoteId(id)).filter(note -> !note.locked());
    }

    private List<Fix> splitting(List<String> about) {
        return open(about.getFirst()).stream()
                .flatMap(note -> new Splitting(document, note).fix().stream())
                .toList();
    }

    /// The same spelling on every note of the drift that can be changed.
    private List<Fix> spelling(List<String> about) {
        return NameDrift.in(board).stream()
                .filter(drift -> about.equals(drift.notes().stream().map(NoteId::value).toList()))
                .findFirst()
                .map(drift ->
                        new Fix(
                                Wording.of("study.fix.spell", drift.usual()),
                                new Edit.Together(renamed(drift))))
                .stream()
                .toList();
    }

    private List<Edit> renamed(NameDrift drift) {
        List<Edit> edits = new ArrayList<>();
        for (NoteId id : drift.notes()) {
            Optional<Note> note = board.note(id).filter(n -> !n.locked());
            List<String> before = note.map(Note::attributes).orElse(List.of());
            List<String> after = before.stream().map(a -> respelled(a, drift)).distinct().toList();
            if (note.isPresent() && !after.equals(before)) {
                edits.add(new Edit.DescribeNote(id, after, note.get().definition()));
            }
        }
        return edits;
    }

    private static String respelled(String attribute, NameDrift drift) {
        String spelled = NameDrift.spelling(attribute);
        boolean other = drift.spellings().containsKey(spelled) && !spelled.equals(drift.usual());
        return other ? drift.usual() + attribute.substring(spelled.length()) : attribute;
    }

    /// A policy belongs to the service that acts.
    private List<Fix> moving(List<String> about) {
        return document
                .contextHolding(new NoteId(about.getLast()))
                .map(context ->
                        new Fix(
                                Wording.of("study.fix.move-policy", context.name()),
                                new Edit.AssignNotes(
                                        Set.of(new NoteId(about.getFirst())),
                                        Optional.of(context.id()))))
                .stream()
                .toList();
    }

    /// In place of an order to another service: a policy there that hears what happened here.
    private List<Fix> listening(List<String> about) {
        NoteId from = new NoteId(about.getFirst());
        NoteId to = new NoteId(about.getLast());
        Optional<Note> command = board.note(to).filter(n -> n.kind() == NoteKind.COMMAND);
        Optional<NoteId> event =
                study.services().operation(from).stream()
                        .filter(Action.class::isInstance)
                        .map(Action.class::cast)
                        .flatMap(action -> action.emits().stream())
                        .findFirst();
        Set<LinkId> drawn = drawn(from, to);
        if (command.isEmpty() || event.isEmpty() || drawn.isEmpty()) {
            return List.of();
        }
        Note policy = new NewNotes(document).policy(event.get(), command.get());
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.DeleteLinks(drawn));
        edits.add(
                new Edit.AddNotes(
                        List.of(policy),
                        List.of(
                                link(event.get(), policy.id(), LinkKind.TRIGGERS),
                                link(policy.id(), to, LinkKind.ISSUES))));
        document.contextHolding(to).ifPresent(home -> edits.add(assigned(policy.id(), home.id())));
        return List.of(new Fix(Wording.of("study.fix.listen"), new Edit.Together(edits)));
    }

    private Set<LinkId> drawn(NoteId from, NoteId to) {
        Set<LinkId> found = new HashSet<>();
        board.linksTouching(from).stream()
                .filter(link -> link.from().equals(from) && link.to().equals(to))
                .forEach(link -> found.add(link.id()));
        return found;
    }

    static Link link(NoteId from, NoteId to, LinkKind kind) {
        LinkId id = new LinkId(from + "." + kind.code() + "." + to);
        return Link.drawn(id, from, to, kind);
    }

    static Edit assigned(NoteId note, ContextId context) {
        return new Edit.AssignNotes(Set.of(note), Optional.of(context));
    }

    /// In place of an arrow from outside into a service: a command the public API can offer.
    private List<Fix> asking(List<String> about) {
        NoteId from = new NoteId(about.getFirst());
        NoteId to = new NoteId(about.getLast());
        Set<LinkId> drawn = drawn(from, to);
        Optional<Note> aggregate = board.note(to).filter(n -> n.kind() == NoteKind.AGGREGATE);
        if (drawn.isEmpty() || aggregate.isEmpty()) {
            return List.of();
        }
        Note command = new NewNotes(document).command(aggregate.get(), study.flow());
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.DeleteLinks(drawn));
        edits.add(
                new Edit.AddNotes(
                        List.of(command),
                        List.of(
                                link(from, command.id(), LinkKind.INVOKES),
                                link(command.id(), to, LinkKind.HANDLED_BY))));
        document.contextHolding(to).ifPresent(home -> edits.add(assigned(command.id(), home.id())));
        return List.of(
                new Fix(Wording.of("study.fix.ask", command.oneLine()), new Edit.Together(edits)));
    }

    private List<Fix> joining(List<String> about) {
        if (about.size() < 2) {
            return List.of();
        }
        Optional<BoundedContext> idle = document.context(new ContextId(about.getFirst()));
        Optional<BoundedContext> other = document.context(new ContextId(about.getLast()));
        if (idle.isEmpty() || other.isEmpty()) {
            return List.of();
        }
        Set<NoteId> members = new HashSet<>(other.get().members());
        members.addAll(idle.get().members());
        BoundedContext joined = other.get().holding(members);
        return List.of(
                new Fix(
                        Wording.of("study.fix.join", other.get().name()),
                        new Edit.DrawContexts(List.of(joined))));
    }

    /// The notes that tell the event go to one of the services that say it.
    private List<Fix> givingToOne(List<String> about) {
        List<Fix> fixes = new ArrayList<>();
        Set<NoteId> notes = new HashSet<>(about.stream().map(NoteId::new).toList());
        List<ContextId> homes =
                notes.stream()
                        .flatMap(n -> document.contextHolding(n).stream())
                        .map(BoundedContext::id)
                        .distinct()
                        .toList();
        if (homes.size() > 1) {
            for (BoundedContext context : document.contextsInOrder()) {
                if (homes.contains(context.id())) {
                    fixes.add(
                            new Fix(
                                    Wording.of("study.fix.say-it", context.name()),
                                    new Edit.AssignNotes(notes, Optional.of(context.id()))));
                }
            }
        }
        return fixes;
    }

    private List<Fix> mending(List<String> about) {
        Optional<Message> message = study.services().message(new NoteId(about.getFirst()));
        Optional<Note> note = open(about.getFirst());
        Optional<AgreedEvent> agreed =
                message.flatMap(m ->
                        document.shelf(Shelves.AGREED_EVENTS).values().stream()
                                .filter(a -> m.notes().contains(a.event()))
                                .findFirst());
        if (message.isEmpty() || note.isEmpty() || agreed.isEmpty()) {
            return List.of();
        }
        List<String> whole = new ArrayList<>(note.get().attributes());
        Set<String> there = new HashSet<>();
        message.get().fields().forEach(f -> there.add(f.name()));
        agreed.get().fields().stream()
                .map(AgreedEvent.AgreedField::name)
                .filter(name -> !there.contains(name))
                .forEach(whole::add);
        return List.of(
                new Fix(
                        Wording.of("study.fix.put-back"),
                        new Edit.DescribeNote(note.get().id(), whole, note.get().definition())),
                new Fix(
                        Wording.of("study.fix.agree-anew"),
                        new Edit.Shelve<>(
                                Shelves.AGREED_EVENTS, agreed.get().renewed(message.get()))));
    }

    private List<Fix> givingToSomebody(List<String> about) {
        Optional<Job> job = study.jobs().job(new JobId(about.getFirst()));
        return job.stream()
                .flatMap(j ->
                        study.services().actors().stream()
                                .map(Actor::name)
                                .limit(2)
                                .map(name ->
                                        new Fix(
                                                Wording.of("study.fix.give-job", name),
                                                new Edit.Shelve<>(
                                                        Shelves.JOB_STORIES, j.story().of(name)))))
                .toList();
    }

    /// "Order placed" as the reaction to it.
    static String reaction(Note event, Note command) {
        Phrasing happened = Phrasing.of(event.text());
        return Phrasing.of(command.text())
                .asReactionTo(happened)
                .orElse(event.oneLine() + " → " + command.oneLine());
    }
}
