package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextMap.BorderWord;
import dev.watershed.boundary.ContextMap.Choice;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.boundary.ContextMap.SystemLink;
import dev.watershed.boundary.Dependencies.Between;
import dev.watershed.boundary.Dependencies.Lead;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Reads a context map off the flow.
final class MapReading {

    private final Board board;
    private final Flow flow;
    private final List<BoundedContext> contexts;
    private final Map<ContextId, BoundedContext> byId = new LinkedHashMap<>();
    private final Map<ContextId, Integer> order = new LinkedHashMap<>();
    private final Dependencies dependencies;
    private final BorderWords borderWords;
    private final List<NoteId> transactions;

    MapReading(
            Board board, Flow flow, List<BoundedContext> contexts, Collection<WordDivide> words) {
        this.board = board;
        this.flow = flow;
        this.contexts = contexts;
        contexts.forEach(c -> byId.put(c.id(), c));
        contexts.forEach(c -> order.putIfAbsent(c.id(), order.size()));
        this.dependencies = Dependencies.of(board, flow, contexts);
        this.borderWords = new BorderWords(board, words);
        this.transactions = Crossings.transactions(flow, dependencies.homes());
    }

    ContextMap map() {
        Classifying classifying = new Classifying(board, contexts);
        return new ContextMap(
                contexts.stream().map(classifying::place).toList(), relations(), systems());
    }

    private List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        Set<Between> seen = new HashSet<>();
        List<Between> all = new ArrayList<>(dependencies.leads().keySet());
        for (Between between : all) {
            if (seen.add(between) && seen.add(between.turned())) {
                relations.add(relation(leading(between)));
            }
        }
        relations.sort(
                java.util.Comparator.comparingInt(
                                (Relation r) -> order.getOrDefault(r.upstream(), 0))
                        .thenComparingInt(r -> order.getOrDefault(r.downstream(), 0)));
        return relations;
    }

    /// The side that says more is upstream; the one that appeared first where both say as much.
    private Between leading(Between between) {
        int there = lead(between).messages().size();
        int back = lead(between.turned()).messages().size();
        if (there == back) {
            boolean first =
                    order.getOrDefault(between.upstream(), 0)
                            < order.getOrDefault(between.downstream(), 0);
            return first ? between : between.turned();
        }
        return there > back ? between : between.turned();
    }

    private Lead lead(Between between) {
        return dependencies.leads().getOrDefault(between, new Lead());
    }

    private Relation relation(Between between) {
        BoundedContext upstream = byId.get(between.upstream());
        BoundedContext downstream = byId.get(between.downstream());
        if (upstream == null || downstream == null) {
            throw new IllegalStateException("a relation of a context that is not on the map");
        }
        Lead there = lead(between);
        Lead back = lead(between.turned());
        List<BorderWord> words = borderWords.between(upstream, downstream);
        List<Choice> patterns =
                PatternChoice.of(
                        new PatternChoice.Situation(
                                upstream.name(),
                                downstream.name(),
                                there.messages().size(),
                                back.messages().size(),
                                there.calls + back.calls,
                                dependencies.consumers(between.upstream()).size(),
                                steps(between),
                                words));
        return new Relation(
                between.upstream(),
                between.downstream(),
                !there.messages().isEmpty() && !back.messages().isEmpty(),
                there.messages(),
                back.messages(),
                there.calls + back.calls,
                patterns,
                words,
                Optional.empty());
    }

    /// Commands and events that change both sides at once.
    private int steps(Between between) {
        int count = 0;
        for (NoteId note : transactions) {
            Set<ContextId> sides = new TreeSet<>();
            flow.from(note).forEach(s -> add(sides, s.to()));
            flow.to(note).forEach(s -> add(sides, s.from()));
            add(sides, note);
            count +=
                    sides.contains(between.upstream()) && sides.contains(between.downstream())
                            ? 1
                            : 0;
        }
        return count;
    }

    private void add(Set<ContextId> sides, NoteId note) {
        ContextId home = dependencies.homes().get(note);
        if (home != null) {
            sides.add(home);
        }
    }

    private List<SystemLink> systems() {
        record End(NoteId system, ContextId context, boolean outgoing) {}
        Map<String, End> ends = new TreeMap<>();
        Map<String, Set<NoteId>> messages = new TreeMap<>();
        for (Flow.Step step : flow.steps()) {
            boolean outgoing = isSystem(step.to());
            NoteId system = outgoing ? step.to() : step.from();
            NoteId note = outgoing ? step.from() : step.to();
            ContextId home = dependencies.homes().get(note);
            if (home != null && isSystem(system) && !isSystem(note)) {
                String key = system + " " + home + " " + outgoing;
                ends.put(key, new End(system, home, outgoing));
                messages.computeIfAbsent(key, k -> new TreeSet<>()).add(note);
            }
        }
        List<SystemLink> links = new ArrayList<>();
        ends.forEach((key, end) ->
                links.add(
                        new SystemLink(
                                end.system,
                                end.context,
                                end.outgoing,
                                List.copyOf(messages.getOrDefault(key, Set.of())))));
        return links;
    }

    private boolean isSystem(NoteId id) {
        return board.note(id)
                .map(Note::kind)
                .filter(k -> k == NoteKind.EXTERNAL_SYSTEM)
                .isPresent();
    }
}
