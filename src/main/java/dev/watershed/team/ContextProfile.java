package dev.watershed.team;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextMap;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/// What the wall says about one context that matters to whoever shall own it.
///
/// @param actors who acts in it, by id
/// @param systems external systems its notes talk to
/// @param start where its first note hangs: the place in the flow of change
record ContextProfile(
        BoundedContext context,
        CognitiveLoad load,
        NavigableSet<NoteId> actors,
        NavigableSet<NoteId> systems,
        double start) {

    static final Comparator<ContextProfile> FLOW_OF_CHANGE =
            Comparator.comparingDouble(ContextProfile::start)
                    .thenComparingInt(profile -> profile.context().ordinal())
                    .thenComparing(profile -> profile.context().id());

    static ContextProfile of(BoundedContext context, TeamEvidence evidence) {
        NavigableSet<NoteId> actors = neighbours(context, evidence, NoteKind.ACTOR);
        NavigableSet<NoteId> systems = neighbours(context, evidence, NoteKind.EXTERNAL_SYSTEM);
        List<Note> members = members(context, evidence.board());
        double start = members.stream().mapToDouble(n -> n.bounds().x()).min().orElse(0);
        return new ContextProfile(
                context, load(context, members, systems, evidence), actors, systems, start);
    }

    int count(LoadKind kind) {
        return load.parts().stream()
                .filter(part -> part.kind() == kind)
                .mapToInt(CognitiveLoad.Part::count)
                .sum();
    }

    private static List<Note> members(BoundedContext context, Board board) {
        return context.members().stream().flatMap(id -> board.note(id).stream()).toList();
    }

    private static CognitiveLoad load(
            BoundedContext context,
            List<Note> members,
            Set<NoteId> systems,
            TeamEvidence evidence) {
        Map<LoadKind, Integer> counts = new EnumMap<>(LoadKind.class);
        members.forEach(note -> count(note.kind(), counts));
        counts.put(LoadKind.EXTERNAL_SYSTEMS, systems.size());
        counts.put(LoadKind.WORDS, evidence.words().getOrDefault(context.id(), 0));
        if (isCore(context, evidence.map())) {
            counts.put(LoadKind.CORE, 1);
        }
        return CognitiveLoad.of(counts);
    }

    private static void count(NoteKind kind, Map<LoadKind, Integer> counts) {
        switch (kind) {
            case EVENT -> counts.merge(LoadKind.EVENTS, 1, Integer::sum);
            case COMMAND -> counts.merge(LoadKind.COMMANDS, 1, Integer::sum);
            case POLICY -> counts.merge(LoadKind.POLICIES, 1, Integer::sum);
            case AGGREGATE -> counts.merge(LoadKind.AGGREGATES, 1, Integer::sum);
            case HOTSPOT -> counts.merge(LoadKind.HOTSPOTS, 1, Integer::sum);
            case READ_MODEL, ACTOR, EXTERNAL_SYSTEM, OPPORTUNITY, VALUE, VOTE, COMMENT, TEAM -> {}
        }
    }

    private static boolean isCore(BoundedContext context, ContextMap map) {
        return context.classification() == Classification.CORE
                || map.places().stream()
                        .anyMatch(place ->
                                place.id().equals(context.id())
                                        && place.classification() == Classification.CORE);
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
