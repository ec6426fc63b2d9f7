package dev.watershed.cli.bench;

import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/// The usual way to look for communities: Leiden (Traag, Waltman and van Eck 2019) with modularity
/// over every arrow between notes, whatever it means.
final class Leiden {

    private static final long SEED = 1;
    private static final int ROUNDS = 50;

    private Leiden() {}

    /// The community of every note that an arrow reaches.
    static Map<NoteId, String> divide(Document document) {
        Map<NoteId, Integer> numbers = new HashMap<>();
        List<NoteId> notes = new ArrayList<>();
        Map<Long, Double> weights = new TreeMap<>();
        Flow flow = Flow.of(document.board());
        TreeSet<NoteId> linked = new TreeSet<>();
        flow.steps().forEach(s -> linked.addAll(List.of(s.from(), s.to())));
        for (NoteId note : linked) {
            numbers.put(note, notes.size());
            notes.add(note);
        }
        for (Flow.Step step : flow.steps()) {
            int a = numbers.getOrDefault(step.from(), 0);
            int b = numbers.getOrDefault(step.to(), 0);
            if (a != b) {
                long pair = ((long) Math.min(a, b) << 32) | Math.max(a, b);
                weights.merge(pair, step.weight(), Double::sum);
            }
        }
        Map<NoteId, String> found = new TreeMap<>();
        if (!weights.isEmpty()) {
            Clustering clustering = clustering(notes.size(), weights);
            notes.forEach(
                    n -> found.put(n, "c" + clustering.getCluster(numbers.getOrDefault(n, 0))));
        }
        return found;
    }

    private static Clustering clustering(int nodes, Map<Long, Double> weights) {
        LargeIntArray[] ends = {
            new LargeIntArray(weights.size()), new LargeIntArray(weights.size())
        };
        LargeDoubleArray worth = new LargeDoubleArray(weights.size());
        long i = 0;
        for (Map.Entry<Long, Double> pair : weights.entrySet()) {
            ends[0].set(i, (int) (pair.getKey() >> 32));
            ends[1].set(i, (int) (long) pair.getKey());
            worth.set(i++, pair.getValue());
        }
        Network network = new Network(nodes, true, ends, worth, false, true);
        double resolution =
                1 / (2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks());
        LeidenAlgorithm leiden =
                new LeidenAlgorithm(
                        resolution, ROUNDS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(SEED));
        return leiden.findClustering(network);
    }
}
