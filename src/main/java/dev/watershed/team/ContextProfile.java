package dev.watershed.team;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the wall and the people say about one context that matters to whoever shall own it.
///
/// @param actors who acts in it, by id
/// @param systems external systems its notes talk to
/// @param start where its first note hangs: the place in the flow of change
/// @param lane the lane that holds most of its notes
/// @param stretch between which pivotal events its middle hangs, counted from the left
record ContextProfile(
        ContextFacts facts,
        NavigableSet<NoteId> actors,
        NavigableSet<NoteId> systems,
        double start,
        Optional<LaneId> lane,
        int stretch) {

    static final Comparator<ContextProfile> FLOW_OF_CHANGE =
            Comparator.comparingDouble(ContextProfile::start)
                    .thenComparingInt(profile -> profile.context().ordinal())
                    .thenComparing(profile -> profile.context().id());

    /// What can be read from the wall alone.
    record Read(
            BoundedContext context, List<Note> members, CognitiveLoad load, Set<NoteId> actors) {}

    /// The profiles of all contexts, along the flow of change.
    static List<ContextProfile> all(TeamEvidence evidence) {
        Set<ContextId> core = core(evidence.map());
        return evidence.contexts().stream()
                .map(context -> of(context, core.contains(context.id()), evidence))
                .sorted(FLOW_OF_CHANGE)
                .toList();
    }

    private static Set<ContextId> core(ContextMap map) {
        return map.places().stream()
                .filter(place -> place.classification() == Classification.CORE)
                .map(ContextMap.Place::id)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static ContextProfile of(BoundedContext context, boolean core, TeamEvidence evidence) {
        NavigableSet<NoteId> actors = neighbours(context, evidence, NoteKind.ACTOR);
        NavigableSet<NoteId> systems = neighbours(context, evidence, NoteKind.EXTERNAL_SYSTEM);
        List<Note> members = members(context, evidence.board());
        double start = members.stream().mapToDouble(n -> n.bounds().x()).min().orElse(0);
        double middle =
                members.stream().mapToDouble(n -> n.bounds().centre().x()).average().orElse(0);
        boolean isCore = core || context.classification() == Classification.CORE;
        int words = evidence.words().getOrDefault(context.id(), 0);
        CognitiveLoad load =
                CognitiveLoad.of(
                        counts(members, systems.size(), words, isCore),
                        evidence.organisation().weights());
        ContextFacts facts = ContextFacts.of(new Read(context, members, load, actors), evidence);
        return new ContextProfile(
                facts,
                actors,
                systems,
                start,
                lane(members, evidence.board()),
                stretch(middle, evidence.board()));
    }

    BoundedContext context() {
        return facts.context();
    }

    ContextId id() {
        return context().id();
    }

    CognitiveLoad load() {
        return facts.load();
    }

    Complexity complexity() {
        return facts.complexity().value();
    }

    private static List<Note> members(BoundedContext context, Board board) {
        return context.members().stream().flatMap(id -> board.note(id).stream()).toList();
    }

    private static Map<LoadKind, Integer> counts(
            List<Note> members, int systems, int words, boolean core) {
        Map<LoadKind, Integer> counts = new EnumMap<>(LoadKind.class);
        members.forEach(note -> count(note.kind(), counts));
        counts.put(LoadKind.EXTERNAL_SYSTEMS, systems);
        counts.put(LoadKind.WORDS, words);
        if (core) {
            counts.put(LoadKind.CORE, 1);
        }
        return counts;
    }

    private static void count(NoteKind kind, Map<LoadKind, Integer> counts) {
        switch (kind) {
            case EVENT -> counts.merge(LoadKind.EVENTS, 1, Integer::sum);
            case POLICY -> counts.merge(LoadKind.POLICIES, 1, Integer::sum);
            case AGGREGATE -> counts.merge(LoadKind.AGGREGATES, 1, Integer::sum);
            case HOTSPOT -> counts.merge(LoadKind.HOTSPOTS, 1, Integer::sum);
            case COMMAND,
                    READ_MODEL,
                    ACTOR,
                    EXTERNAL_SYSTEM,
                    OPPORTUNITY,
                    VALUE,
                    VOTE,
                    COMMENT,
                    TEAM -> {}
        }
    }

    private static Optional<LaneId> lane(List<Note> members, Board board) {
        Map<LaneId, Integer> notes = new TreeMap<>();
        members.forEach(note ->
                board.laneOf(note).map(Lane::id).ifPresent(l -> notes.merge(l, 1, Integer::sum)));
        return notes.entrySet().stream()
                .max(
                        Map.Entry.<LaneId, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<LaneId, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private static int stretch(double x, Board board) {
        return (int)
                board.pivotsLeftToRight().stream().mapToDouble(Pivot::x).filter(p -> p < x).count();
    }

    private static NavigableSet<NoteId> neighbours(
            BoundedContext context, TeamEvidence evidence, NoteKind kind) {
        NavigableSet<NoteId> found = new TreeSet<>();
        for (NoteId member : context.members()) {
            for (Flow.Step step : evidence.flow().to(member)) {
                addIf(kind, step.from(), evidence.board(), found);
            }
            for (Flow.Step step : evidence.flow().from(member)) {
                if (step.meaning() != LinkKind.LEADS_TO || kind == NoteKind.EXTERNAL_SYSTEM) {
                    addIf(kind, step.to(), evidence.board(), found);
                }
            }
        }
        return found;
    }

    private static void addIf(NoteKind kind, NoteId id, Board board, Set<NoteId> found) {
        board.note(id).filter(note -> note.kind() == kind).ifPresent(note -> found.add(id));
    }
}
