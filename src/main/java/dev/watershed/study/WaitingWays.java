package dev.watershed.study;

import dev.watershed.board.Link;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.data.Holding;
import dev.watershed.data.Path;
import dev.watershed.data.Reading;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.service.Operation;
import dev.watershed.service.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// The asynchronous ways out for an operation that waits for another service or an external system:
/// a copy or a view of its own, or a request that waits in a queue.
final class WaitingWays {

    private final Study study;
    private final Document document;
    private final Supplier<String> ids;
    private final NewThings things;
    private final Note operation;
    private final Note awaited;

    WaitingWays(Study study, Supplier<String> ids, Note operation, Note awaited) {
        this.study = study;
        this.document = study.document();
        this.ids = ids;
        this.things = new NewThings(document, ids);
        this.operation = operation;
        this.awaited = awaited;
    }

    List<WayOut> ways() {
        Optional<BoundedContext> here = document.contextHolding(operation.id());
        if (here.isEmpty()) {
            return List.of();
        }
        List<WayOut> ways = new ArrayList<>();
        Optional<Holding> holding = study.data().ownership().holding(awaited.id());
        Optional<Service> service = study.services().serviceAt(operation.id());
        holding.ifPresent(h ->
                service.flatMap(s -> h.reading(s.id()))
                        .ifPresent(reading -> ways.addAll(athand(h, reading))));
        queued(here.get()).ifPresent(ways::add);
        return ways;
    }

    private List<WayOut> athand(Holding holding, Reading reading) {
        DataMoves moves = new DataMoves(study, ids, holding, reading.by());
        List<WayOut> ways = new ArrayList<>();
        if (holding.view()) {
            moves.ownView(reading.via()).ifPresent(ways::add);
        } else {
            LinkKind now = reading.path() == Path.BEHIND ? LinkKind.READS : LinkKind.CALLS;
            moves.copy(reading.via(), now).ifPresent(ways::add);
        }
        return ways;
    }

    /// The operation only says what is wanted; a policy asks when the other side is there.
    private Optional<WayOut> queued(BoundedContext here) {
        List<Link> calls =
                document.board().linksById().stream()
                        .filter(l -> operations().contains(l.from()))
                        .filter(l -> l.to().equals(awaited.id()))
                        .toList();
        if (calls.isEmpty()) {
            return Optional.empty();
        }
        String said = NewThings.text(operation.text(), "requested", operation.oneLine());
        String rule = NewThings.text(operation.text(), "ask", said, awaited.oneLine());
        Note event = things.under(operation.id(), NoteKind.EVENT, said, operation.attributes());
        Note policy = things.under(awaited.id(), NoteKind.POLICY, rule, List.of());
        BoundedContext there = document.contextHolding(awaited.id()).orElse(here);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.DeleteLinks(Set.copyOf(calls.stream().map(Link::id).toList())));
        edits.add(NewThings.put(event, here.id()));
        edits.add(NewThings.put(policy, there.id()));
        edits.add(things.arrow(operation.id(), event.id(), LinkKind.PRODUCES));
        edits.add(things.arrow(event.id(), policy.id(), LinkKind.TRIGGERS));
        edits.add(things.arrow(policy.id(), awaited.id(), asks()));
        return Optional.of(
                WaysOut.way(
                        "queue",
                        new Edit.Together(edits),
                        List.of(operation.oneLine(), awaited.oneLine(), said)));
    }

    /// Every note that asks for the same in the same words.
    private List<NoteId> operations() {
        return study.services()
                .operation(operation.id())
                .map(Operation::notes)
                .orElse(List.of(operation.id()));
    }

    private LinkKind asks() {
        NoteId id = awaited.id();
        return document.board().note(id).map(Note::kind).orElse(NoteKind.EXTERNAL_SYSTEM)
                        == NoteKind.AGGREGATE
                ? LinkKind.HANDLED_BY
                : LinkKind.CALLS;
    }
}
