package dev.watershed.study;

import static dev.watershed.study.ServiceFixes.assigned;
import static dev.watershed.study.ServiceFixes.link;

import dev.watershed.board.Board;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;
import dev.watershed.service.Action;
import dev.watershed.service.ServiceId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// One-click ways to put an event, a copy or a command where one reaches into a service today. Only
/// an arrow somebody drew can be taken away; notes that merely stand side by side are left.
final class CallFixes {

    private final Study study;
    private final Document document;
    private final Board board;

    CallFixes(Study study) {
        this.study = study;
        this.document = study.document();
        this.board = document.board();
    }

    /// In place of a call: a policy there that hears what happened here; in place of a look: a copy
    /// that its events feed.
    List<Fix> uncalled(NoteId from, NoteId to) {
        boolean looks =
                study.flow().from(from).stream()
                        .anyMatch(s -> s.to().equals(to) && s.meaning() == LinkKind.READS);
        return looks ? copying(from, to) : listening(from, to);
    }

    private List<Fix> listening(NoteId from, NoteId to) {
        Optional<Note> called = board.note(to);
        Optional<NoteId> event = toldBy(from);
        Set<LinkId> drawn = drawn(from, to);
        if (called.isEmpty() || event.isEmpty() || drawn.isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>(List.of(new Edit.DeleteLinks(drawn)));
        Optional<BoundedContext> home = document.contextHolding(to);
        NoteKind kind = called.get().kind();
        if (kind == NoteKind.COMMAND) {
            return List.of(heard(event.get(), called.get(), home, edits));
        }
        return kind == NoteKind.AGGREGATE
                ? List.of(heard(event.get(), changing(called.get(), edits), home, edits))
                : List.of();
    }

    /// A new command that the aggregate handles, in its service.
    private Note changing(Note aggregate, List<Edit> edits) {
        Note command = new NewNotes(document).command(aggregate, study.flow());
        edits.add(
                new Edit.AddNotes(
                        List.of(command),
                        List.of(link(command.id(), aggregate.id(), LinkKind.HANDLED_BY))));
        document.contextHolding(aggregate.id())
                .ifPresent(home -> edits.add(assigned(command.id(), home.id())));
        return command;
    }

    /// A new policy hears the event and issues the command, in the command's service.
    private Fix heard(NoteId event, Note command, Optional<BoundedContext> home, List<Edit> edits) {
        Note policy = new NewNotes(document).policy(event, command);
        edits.add(
                new Edit.AddNotes(
                        List.of(policy),
                        List.of(
                                link(event, policy.id(), LinkKind.TRIGGERS),
                                link(policy.id(), command.id(), LinkKind.ISSUES))));
        home.ifPresent(context -> edits.add(assigned(policy.id(), context.id())));
        return new Fix(Wording.of("study.fix.listen"), new Edit.Together(edits));
    }

    /// What an action tells, or what a policy heard.
    private Optional<NoteId> toldBy(NoteId from) {
        Optional<NoteId> told =
                study.services().operation(from).stream()
                        .filter(Action.class::isInstance)
                        .map(Action.class::cast)
                        .flatMap(action -> action.emits().stream())
                        .findFirst();
        return told.or(() -> study.flow().to(from, LinkKind.TRIGGERS).stream().findFirst());
    }

    /// The reader keeps what it needs, fed by the events of who keeps the original.
    List<Fix> copying(NoteId from, NoteId to) {
        Optional<ServiceId> reader = Optional.ofNullable(study.services().homes().get(from));
        if (document.contexts().isEmpty() || reader.isEmpty()) {
            return List.of();
        }
        Supplier<String> ids = new NewNotes(document).ids(to);
        return study.data().ownership().holding(to).stream()
                .map(holding -> new DataMoves(study, ids, holding, reader.get()))
                .flatMap(moves -> moves.copy(List.of(from), LinkKind.READS).stream())
                .map(way -> new Fix(Wording.of("study.fix.copy"), way.edit()))
                .toList();
    }

    /// In place of an arrow from outside into a service: a command the public API can offer.
    List<Fix> asking(NoteId from, NoteId to) {
        Set<LinkId> drawn = drawn(from, to);
        Optional<Note> inside = board.note(to);
        if (drawn.isEmpty() || inside.isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>(List.of(new Edit.DeleteLinks(drawn)));
        return inside.get().kind() == NoteKind.AGGREGATE
                ? List.of(askedByCommand(from, inside.get(), edits))
                : askedAsThePolicyDoes(from, to, edits);
    }

    private Fix askedByCommand(NoteId from, Note aggregate, List<Edit> edits) {
        Note command = changing(aggregate, edits);
        edits.add(new Edit.AddLink(link(from, command.id(), LinkKind.INVOKES)));
        return new Fix(Wording.of("study.fix.ask", command.oneLine()), new Edit.Together(edits));
    }

    private List<Fix> askedAsThePolicyDoes(NoteId from, NoteId policy, List<Edit> edits) {
        List<Note> issued =
                study.flow().from(policy, LinkKind.ISSUES).stream()
                        .flatMap(id -> board.note(id).stream())
                        .toList();
        for (Note command : issued) {
            if (!study.flow().from(from, LinkKind.INVOKES).contains(command.id())) {
                edits.add(new Edit.AddLink(link(from, command.id(), LinkKind.INVOKES)));
            }
        }
        String names = issued.stream().map(Note::oneLine).collect(Collectors.joining(", "));
        return issued.isEmpty()
                ? List.of()
                : List.of(
                        new Fix(
                                Wording.of("study.fix.ask-directly", names),
                                new Edit.Together(edits)));
    }

    /// The action keeps to its own service; the other changes its own when it hears of it.
    List<Fix> changingOne(NoteId about, NoteId foreign) {
        Optional<Action> action =
                study.services()
                        .operation(about)
                        .filter(Action.class::isInstance)
                        .map(Action.class::cast);
        Optional<Note> aggregate = board.note(foreign);
        Optional<NoteId> own = action.flatMap(this::ownNews);
        if (action.isEmpty() || own.isEmpty() || aggregate.isEmpty()) {
            return List.of();
        }
        Set<LinkId> drawn = new HashSet<>();
        action.get().notes().forEach(note -> drawn.addAll(drawn(note, foreign)));
        if (drawn.isEmpty()) {
            return List.of();
        }
        List<Edit> edits = new ArrayList<>(List.of(new Edit.DeleteLinks(drawn)));
        Note command = changing(aggregate.get(), edits);
        Fix fix = heard(own.get(), command, document.contextHolding(foreign), edits);
        return List.of(new Fix(Wording.of("study.fix.change-own", command.oneLine()), fix.edit()));
    }

    /// The first event of an action that its own service says.
    private Optional<NoteId> ownNews(Action action) {
        return action.emits().stream()
                .filter(event ->
                        study.services()
                                .message(event)
                                .filter(m -> m.publishers().equals(List.of(action.service())))
                                .isPresent())
                .findFirst();
    }

    private Set<LinkId> drawn(NoteId from, NoteId to) {
        Set<LinkId> found = new HashSet<>();
        board.linksTouching(from).stream()
                .filter(link -> link.from().equals(from) && link.to().equals(to))
                .forEach(link -> found.add(link.id()));
        return found;
    }
}
