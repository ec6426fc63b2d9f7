package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which context leads which: whoever says something is upstream of those who take it as it is
/// said.
final class Dependencies {

    /// From one context to another.
    record Between(ContextId upstream, ContextId downstream) {
        Between turned() {
            return new Between(/* upstream= */ downstream, /* downstream= */ upstream);
        }
    }

    /// What leads downstream: events that are reacted to or shown on the other side, and offers,
    /// the commands, views and aggregates the other side asks for.
    static final class Lead {
        final Set<NoteId> events = new TreeSet<>();
        final Set<NoteId> offers = new TreeSet<>();
        int calls;

        List<NoteId> messages() {
            List<NoteId> all = new ArrayList<>(events);
            offers.stream().filter(o -> !events.contains(o)).forEach(all::add);
            return all;
        }
    }

    private final Board board;
    private final Map<NoteId, ContextId> homes = new HashMap<>();
    private final Map<Between, Lead> leads =
            new TreeMap<>(
                    Comparator.comparing(Between::upstream).thenComparing(Between::downstream));

    private Dependencies(Board board, List<BoundedContext> contexts) {
        this.board = board;
        contexts.forEach(c -> c.members().forEach(m -> homes.putIfAbsent(m, c.id())));
    }

    static Dependencies of(Board board, Flow flow, List<BoundedContext> contexts) {
        Dependencies dependencies = new Dependencies(board, contexts);
        flow.steps().forEach(dependencies::read);
        return dependencies;
    }

    Map<NoteId, ContextId> homes() {
        return homes;
    }

    Map<Between, Lead> leads() {
        return leads;
    }

    /// The contexts that take something from this one.
    Set<ContextId> consumers(ContextId upstream) {
        Set<ContextId> found = new TreeSet<>();
        leads.keySet().stream()
                .filter(b -> b.upstream.equals(upstream))
                .forEach(b -> found.add(b.downstream));
        return found;
    }

    private void read(Flow.Step step) {
        ContextId from = homes.get(step.from());
        ContextId to = homes.get(step.to());
        if (from == null || to == null || from.equals(to)) {
            return;
        }
        if (asks(step)) {
            Lead lead = lead(to, from);
            lead.offers.add(step.to());
            lead.calls += waits(step) ? 1 : 0;
        } else if (kind(step.from()) == NoteKind.EVENT) {
            lead(from, to).events.add(step.from());
        } else {
            lead(from, to).offers.add(step.from());
        }
    }

    private Lead lead(ContextId upstream, ContextId downstream) {
        return leads.computeIfAbsent(new Between(upstream, downstream), b -> new Lead());
    }

    private NoteKind kind(NoteId note) {
        return board.note(note).map(Note::kind).orElse(NoteKind.COMMENT);
    }

    private boolean waits(Flow.Step step) {
        return Crossings.isCall(step, kind(step.from()));
    }

    /// Steps that lean on what they point at: the far end is upstream.
    private static boolean asks(Flow.Step step) {
        return switch (step.meaning()) {
            case CALLS, READS, ISSUES, HANDLED_BY, REFERENCES, VIEW_OF -> true;
            case LEADS_TO,
                    INVOKES,
                    PRODUCES,
                    EMITS,
                    TRIGGERS,
                    PROJECTS,
                    UPDATES_VIEW,
                    INFORMS,
                    OWNS ->
                    false;
        };
    }
}
