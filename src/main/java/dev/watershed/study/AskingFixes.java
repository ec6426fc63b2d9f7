package dev.watershed.study;

import static dev.watershed.study.ServiceFixes.assigned;
import static dev.watershed.study.ServiceFixes.link;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Phrasing;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;
import dev.watershed.service.Action;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One-click ways to settle what asks and what changes: a question that changes something, and a
/// service nobody can ask.
final class AskingFixes {

    private final Study study;
    private final Document document;
    private final Board board;

    AskingFixes(Study study) {
        this.study = study;
        this.document = study.document();
        this.board = document.board();
    }

    /// It only asks and reads what it changed before; what happened then is done by a command of
    /// its own, where an event says what that is called.
    List<Fix> onlyAsking(NoteId question) {
        Optional<Action> action =
                study.services()
                        .operation(question)
                        .filter(Action.class::isInstance)
                        .map(Action.class::cast);
        List<Link> changing = action.map(this::changing).orElse(List.of());
        if (action.isEmpty() || changing.isEmpty() || !canBeUntied(action.get(), changing)) {
            return List.of();
        }
        List<Edit> asks = new ArrayList<>();
        for (Link link : changing) {
            asks.add(
                    isEvent(link.to())
                            ? new Edit.DeleteLinks(Set.of(link.id()))
                            : new Edit.RetypeLink(link.id(), LinkKind.READS));
        }
        List<Fix> fixes = new ArrayList<>();
        split(action.get(), changing, asks).ifPresent(fixes::add);
        fixes.add(new Fix(Wording.of("study.fix.only-asks"), new Edit.Together(asks)));
        return List.copyOf(fixes);
    }

    /// The arrows that say it changes something.
    private List<Link> changing(Action action) {
        return action.notes().stream()
                .flatMap(note -> board.linksTouching(note).stream())
                .filter(link -> action.notes().contains(link.from()))
                .filter(link -> isEvent(link.to()) || action.changes().contains(link.to()))
                .distinct()
                .toList();
    }

    /// Notes that merely stand side by side cannot be untied by taking an arrow away.
    private boolean canBeUntied(Action action, List<Link> changing) {
        return action.notes().stream()
                .flatMap(note -> study.flow().from(note).stream())
                .filter(step ->
                        step.meaning() == LinkKind.HANDLED_BY
                                || step.meaning() == LinkKind.PRODUCES)
                .allMatch(step ->
                        changing.stream()
                                .anyMatch(link ->
                                        link.from().equals(step.from())
                                                && link.to().equals(step.to())));
    }

    private boolean isEvent(NoteId note) {
        return board.note(note).filter(n -> n.kind() == NoteKind.EVENT).isPresent();
    }

    private Optional<Fix> split(Action action, List<Link> changing, List<Edit> asks) {
        Optional<String> name =
                action.emits().stream()
                        .flatMap(event -> board.note(event).stream())
                        .flatMap(event -> Phrasing.of(event.text()).asCommand().stream())
                        .findFirst();
        Optional<Note> asked = board.note(action.note());
        if (name.isEmpty() || asked.isEmpty()) {
            return Optional.empty();
        }
        Note command = new NewNotes(document).beside(asked.get(), NoteKind.COMMAND, name.get());
        List<Link> links = new ArrayList<>();
        Set<NoteId> reached = new HashSet<>();
        for (Link link : changing) {
            if (reached.add(link.to())) {
                LinkKind kind = isEvent(link.to()) ? LinkKind.PRODUCES : LinkKind.HANDLED_BY;
                links.add(link(command.id(), link.to(), kind));
            }
        }
        study.flow().to(action.note(), LinkKind.INVOKES).stream()
                .map(actor -> link(actor, command.id(), LinkKind.INVOKES))
                .forEach(links::add);
        List<Edit> edits = new ArrayList<>(asks);
        edits.add(new Edit.AddNotes(List.of(command), links));
        document.contextHolding(action.note())
                .ifPresent(home -> edits.add(assigned(command.id(), home.id())));
        return Optional.of(
                new Fix(
                        Wording.of("study.fix.ask-and-do", command.oneLine()),
                        new Edit.Together(edits)));
    }

    /// A command the public API can offer, in front of the first event of a service that has one.
    List<Fix> wayIn(ContextId context) {
        Optional<BoundedContext> home = document.context(context);
        Optional<Note> event =
                study.services().service(context).stream()
                        .flatMap(service -> service.publishes().stream())
                        .flatMap(id -> board.note(id).stream())
                        .filter(note -> Phrasing.of(note.text()).asCommand().isPresent())
                        .findFirst();
        if (home.isEmpty() || event.isEmpty()) {
            return List.of();
        }
        String name = Phrasing.of(event.get().text()).asCommand().orElseThrow();
        Note command = new NewNotes(document).beside(event.get(), NoteKind.COMMAND, name);
        Edit edit =
                new Edit.Together(
                        List.of(
                                new Edit.AddNotes(
                                        List.of(command),
                                        List.of(
                                                link(
                                                        command.id(),
                                                        event.get().id(),
                                                        LinkKind.PRODUCES))),
                                assigned(command.id(), home.get().id())));
        return List.of(new Fix(Wording.of("study.fix.way-in", command.oneLine()), edit));
    }
}
