package dev.watershed.language;

import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/// Makes senses with their evidence from groups of usages.
final class Senses {

    private static final int TOP = 3;
    private static final int SHARED = 5;

    private Senses() {}

    /// The senses, most used first.
    static List<Sense> of(List<List<Usage>> groups, List<Region> regions) {
        List<Sense> senses = new ArrayList<>();
        for (List<Usage> group : groups) {
            List<Usage> others =
                    groups.stream().filter(g -> g != group).flatMap(List::stream).toList();
            senses.add(sense(group, others, regions));
        }
        senses.sort(
                Comparator.comparingInt(Sense::uses)
                        .reversed()
                        .thenComparing(sense -> String.join(" ", sense.regions())));
        return senses;
    }

    private static Sense sense(List<Usage> group, List<Usage> others, List<Region> regions) {
        TreeSet<NoteId> notes = new TreeSet<>();
        group.forEach(usage -> notes.addAll(usage.notes()));
        List<String> neighbours = telling(group, others, Usage::neighbours);
        return new Sense(
                group.stream().map(usage -> regions.get(usage.region()).id()).toList(),
                List.copyOf(notes),
                telling(group, others, Usage::does),
                telling(group, others, Usage::owned),
                neighbours,
                neighbours.isEmpty() || others.isEmpty() ? "" : neighbours.getFirst());
    }

    private static List<String> telling(
            List<Usage> group, List<Usage> others, Function<Usage, Tally> features) {
        return Telling.of(together(group, features), together(others, features), TOP);
    }

    private static Map<String, Double> together(
            List<Usage> group, Function<Usage, Tally> features) {
        return Telling.together(group.stream().map(features).toList());
    }

    /// What all senses have in common: attributes, then verbs and neighbours.
    static List<String> shared(List<List<Usage>> groups) {
        List<String> shared = new ArrayList<>();
        List<Function<Usage, Tally>> kinds = List.of(Usage::owned, Usage::does, Usage::neighbours);
        for (Function<Usage, Tally> kind : kinds) {
            shared.addAll(
                    Telling.shared(groups.stream().map(g -> together(g, kind)).toList(), SHARED));
        }
        return shared.stream().distinct().limit(SHARED).toList();
    }
}
