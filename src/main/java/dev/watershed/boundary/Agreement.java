package dev.watershed.boundary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/// How far two divisions of the same things agree. A thing that only one of them places counts as a
/// group of its own in the other.
///
/// @param ari adjusted Rand index (Hubert and Arabie 1985): 1 the same, about 0 by chance; the
///   figure to read first
/// @param nmi normalised mutual information, arithmetic mean: flatters divisions that are too fine
/// @param pairwiseF1 harmonic mean of precision and recall over pairs of things that are together
/// @param moJoFM share of moves and joins saved on the way to the second division (Wen and Tzerpos
///   2004): flatters too
public record Agreement(double ari, double nmi, double pairwiseF1, double moJoFM) {

    /// Compares a division with the one that is taken as right; only things the second one places
    /// are looked at.
    public static <T extends Comparable<T>> Agreement between(
            Map<T, String> found, Map<T, String> right) {
        SortedSet<T> things = new TreeSet<>(right.keySet());
        int[] a = new int[things.size()];
        int[] b = new int[things.size()];
        Map<String, Integer> namesA = new HashMap<>();
        Map<String, Integer> namesB = new HashMap<>();
        int i = 0;
        for (T thing : things) {
            a[i] = number(namesA, found.getOrDefault(thing, "\u0000" + i));
            b[i] = number(namesB, right.getOrDefault(thing, ""));
            i++;
        }
        Table table = new Table(a, b, namesA.size(), namesB.size());
        return new Agreement(table.ari(), table.nmi(), table.f1(), table.moJoFM());
    }

    private static int number(Map<String, Integer> numbers, String name) {
        return numbers.computeIfAbsent(name, n -> numbers.size());
    }

    /// How many things are in group `i` of one and group `j` of the other division.
    private static final class Table {
        final int n;
        final Map<Long, Integer> cells = new HashMap<>();
        final int[] rows;
        final int[] columns;

        Table(int[] a, int[] b, int groupsA, int groupsB) {
            n = a.length;
            rows = new int[groupsA];
            columns = new int[groupsB];
            for (int i = 0; i < n; i++) {
                rows[a[i]]++;
                columns[b[i]]++;
                cells.merge(((long) a[i] << 32) | b[i], 1, Integer::sum);
            }
        }

        static double pairs(long k) {
            return k * (k - 1) / 2.0;
        }

        double together() {
            return cells.values().stream().mapToDouble(Table::pairs).sum();
        }

        static double pairs(int[] groups) {
            double sum = 0;
            for (int size : groups) {
                sum += pairs(size);
            }
            return sum;
        }

        double ari() {
            double expected = n < 2 ? 0 : pairs(rows) * pairs(columns) / pairs(n);
            double most = (pairs(rows) + pairs(columns)) / 2;
            return most == expected ? 1 : (together() - expected) / (most - expected);
        }

        double f1() {
            double sum = pairs(rows) + pairs(columns);
            return sum == 0 ? 1 : 2 * together() / sum;
        }

        double entropy(int[] groups) {
            double sum = 0;
            for (int size : groups) {
                sum -= size == 0 ? 0 : (double) size / n * Math.log((double) size / n);
            }
            return sum;
        }

        double nmi() {
            double mutual = 0;
            for (var cell : cells.entrySet()) {
                double both = cell.getValue();
                int row = (int) (cell.getKey() >> 32);
                int column = (int) (long) cell.getKey();
                mutual += both / n * Math.log(both * n / ((double) rows[row] * columns[column]));
            }
            double mean = (entropy(rows) + entropy(columns)) / 2;
            return mean == 0 ? 1 : mutual / mean;
        }

        /// MoJoFM = 1 − mno(A, B) / max mno(∀, B), with the tags of a group chosen by bipartite
        /// matching.
        double moJoFM() {
            List<List<Integer>> tags = new ArrayList<>();
            int kept = 0;
            for (int row = 0; row < rows.length; row++) {
                tags.add(new ArrayList<>());
            }
            int[] best = new int[rows.length];
            cells.forEach((key, size) ->
                    best[(int) (key >> 32)] = Math.max(best[(int) (key >> 32)], size));
            cells.forEach((key, size) -> {
                if (size == best[(int) (key >> 32)]) {
                    tags.get((int) (key >> 32)).add((int) (long) key);
                }
            });
            for (int size : best) {
                kept += size;
            }
            int joins = rows.length - matching(tags);
            double worst = n - minimumRows();
            return worst == 0 ? 1 : 1 - (n - kept + joins) / worst;
        }

        /// The hardest division to mend needs this many fewer moves than things: one group per size
        /// step of `columns`.
        private int minimumRows() {
            int[] sizes = columns.clone();
            java.util.Arrays.sort(sizes);
            int reached = 0;
            for (int size : sizes) {
                if (size > reached) {
                    reached++;
                }
            }
            return reached;
        }

        private int matching(List<List<Integer>> tags) {
            int[] taken = new int[columns.length];
            java.util.Arrays.fill(taken, -1);
            int matched = 0;
            for (int row = 0; row < tags.size(); row++) {
                if (augment(row, tags, taken, new boolean[columns.length])) {
                    matched++;
                }
            }
            return matched;
        }

        private boolean augment(int row, List<List<Integer>> tags, int[] taken, boolean[] seen) {
            for (int column : tags.get(row)) {
                if (!seen[column]) {
                    seen[column] = true;
                    if (taken[column] < 0 || augment(taken[column], tags, taken, seen)) {
                        taken[column] = row;
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
