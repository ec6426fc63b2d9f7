package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who depends on whose words: contexts, what crosses between them and how the receiving side
/// should take it.
///
/// @param places one per context, in the order given
/// @param relations sorted by upstream, downstream in that order
/// @param systems external systems and the contexts that talk to them
public record ContextMap(List<Place> places, List<Relation> relations, List<SystemLink> systems) {

    /// A context on the map.
    ///
    /// @param classification what the team said, else a suggestion
    /// @param suggested true when nobody has classified it
    public record Place(
            ContextId id,
            String name,
            int notes,
            Classification classification,
            boolean suggested,
            Wording because) {}

    /// Between two contexts that exchange something.
    ///
    /// @param mutual both lead each other: drawn with two heads
    /// @param messages notes that go from upstream to downstream (events, views that are read)
    /// @param back notes that go from downstream to upstream
    /// @param calls of these, the number of synchronous calls and reads
    /// @param patterns every pattern with its reason, the suggested ones first
    /// @param words at the border, translated ones first
    /// @param decision what the team chose instead of the suggestion, or kept of it
    public record Relation(
            ContextId upstream,
            ContextId downstream,
            boolean mutual,
            List<NoteId> messages,
            List<NoteId> back,
            int calls,
            List<Choice> patterns,
            List<BorderWord> words,
            Optional<PatternDecision> decision) {

        /// Why the first suggested pattern is suggested.
        public Wording because() {
            return patterns.getFirst().because();
        }

        /// What is suggested, upstream's pattern first.
        public List<ContextPattern> suggested() {
            return patterns.stream().filter(Choice::suggested).map(Choice::pattern).toList();
        }

        /// What holds: what the team decided, else what is suggested; upstream's pattern first.
        public List<ContextPattern> holding() {
            return decision.map(PatternDecision::patterns).orElseGet(this::suggested);
        }

        public boolean touches(ContextId context) {
            return upstream.equals(context) || downstream.equals(context);
        }

        Relation decided(Optional<PatternDecision> made) {
            return new Relation(
                    upstream, downstream, mutual, messages, back, calls, patterns, words, made);
        }

        Relation carrying(Set<NoteId> notes) {
            List<NoteId> there = messages.stream().filter(notes::contains).toList();
            List<NoteId> again = back.stream().filter(notes::contains).toList();
            return new Relation(
                    upstream,
                    downstream,
                    mutual,
                    there,
                    again,
                    Math.min(calls, there.size() + again.size()),
                    patterns,
                    words,
                    decision);
        }
    }

    /// A pattern for a relation, and why it would or would not do.
    public record Choice(ContextPattern pattern, boolean suggested, Wording because) {}

    /// A word on either side of a line; `same` when both mean one thing by it.
    public record BorderWord(String upstream, String downstream, boolean same) {}

    /// An external system beside a context.
    ///
    /// @param outgoing the context calls the system; else the system leads to the context
    /// @param messages the notes at the context's end
    public record SystemLink(
            NoteId system, ContextId context, boolean outgoing, List<NoteId> messages) {}

    /// The map of contexts that were drawn, or of a division ([Division#asContexts()]).
    public static ContextMap of(
            Board board, Flow flow, List<BoundedContext> contexts, Collection<WordDivide> words) {
        return new MapReading(board, flow, contexts, words).map();
    }

    /// The map with what the team decided about its relations.
    public ContextMap keeping(Collection<PatternDecision> decisions) {
        Map<String, PatternDecision> byPair = new HashMap<>();
        decisions.forEach(d -> byPair.put(d.pair(), d));
        List<Relation> decided =
                relations.stream()
                        .map(r ->
                                r.decided(
                                        Optional.ofNullable(
                                                byPair.get(
                                                        PatternDecision.pair(
                                                                r.upstream(), r.downstream())))))
                        .toList();
        return new ContextMap(places, decided, systems);
    }

    /// The part of the map that answers one question.
    public ContextMap within(MapScope scope) {
        return switch (scope) {
            case MapScope.Whole whole -> this;
            case MapScope.Around around -> around(around.context());
            case MapScope.Stretch process -> along(process);
        };
    }

    private ContextMap around(ContextId middle) {
        List<Relation> kept = relations.stream().filter(r -> r.touches(middle)).toList();
        Set<ContextId> shown = new HashSet<>(Set.of(middle));
        kept.forEach(r -> shown.addAll(List.of(r.upstream(), r.downstream())));
        return new ContextMap(
                places.stream().filter(p -> shown.contains(p.id())).toList(),
                kept,
                systems.stream().filter(s -> s.context().equals(middle)).toList());
    }

    private ContextMap along(MapScope.Stretch process) {
        List<Relation> kept =
                relations.stream()
                        .map(r -> r.carrying(process.notes()))
                        .filter(r -> !r.messages().isEmpty() || !r.back().isEmpty())
                        .toList();
        Set<ContextId> shown = new HashSet<>(process.contexts());
        kept.forEach(r -> shown.addAll(List.of(r.upstream(), r.downstream())));
        return new ContextMap(
                places.stream().filter(p -> shown.contains(p.id())).toList(),
                kept,
                systems.stream()
                        .filter(s -> s.messages().stream().anyMatch(process.notes()::contains))
                        .toList());
    }
}
