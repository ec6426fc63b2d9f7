package dev.watershed.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/// Which bags of words are alike: cosine with rare words counting more (inverse document
/// frequency), sparse.
final class Likeness {

    /// A word in more bags than this says nothing about any two of them.
    private static final int TOO_COMMON = 150;

    private static final int TELLING = 3;

    /// Two bags that share words.
    ///
    /// @param words the most telling ones they share, comma-separated
    record Alike(int a, int b, double cosine, String words) {}

    /// How much a word weighs in one bag.
    private record Use(int bag, double weight) {}

    private final double[] norms;
    private final TreeMap<Long, Map<String, Double>> products = new TreeMap<>();

    private Likeness(int bags) {
        norms = new double[bags];
    }

    /// Every pair with a word in common, by index.
    static List<Alike> of(List<Map<String, Double>> bags, BooleanSupplier cancelled) {
        Map<String, List<Use>> uses = new TreeMap<>();
        for (int i = 0; i < bags.size(); i++) {
            int bag = i;
            bags.get(i)
                    .forEach((word, n) ->
                            uses.computeIfAbsent(word, w -> new ArrayList<>())
                                    .add(new Use(bag, n)));
        }
        double filled = bags.stream().filter(b -> !b.isEmpty()).count();
        Likeness likeness = new Likeness(bags.size());
        uses.forEach((word, in) -> {
            Stop.ifAsked(cancelled);
            likeness.read(word, in, Math.log(filled / in.size()));
        });
        return likeness.products.entrySet().stream()
                .map(e -> likeness.alike(e.getKey(), e.getValue()))
                .toList();
    }

    private void read(String word, List<Use> in, double rarity) {
        for (Use use : in) {
            norms[use.bag] += Math.pow(rarity * use.weight, 2);
        }
        if (rarity <= 0 || in.size() > TOO_COMMON) {
            return;
        }
        for (int i = 0; i < in.size(); i++) {
            for (int j = i + 1; j < in.size(); j++) {
                long pair = PairTable.key(in.get(i).bag, in.get(j).bag);
                double product = rarity * rarity * in.get(i).weight * in.get(j).weight;
                products.computeIfAbsent(pair, k -> new HashMap<>(4)).put(word, product);
            }
        }
    }

    private Alike alike(long pair, Map<String, Double> parts) {
        int a = PairTable.first(pair);
        int b = PairTable.second(pair);
        double dot = parts.values().stream().sorted().mapToDouble(x -> x).sum();
        List<String> words =
                parts.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(TELLING)
                        .map(Map.Entry::getKey)
                        .toList();
        return new Alike(a, b, dot / Math.sqrt(norms[a] * norms[b]), String.join(", ", words));
    }
}
