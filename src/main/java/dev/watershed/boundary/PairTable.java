package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The pairs of atoms there is any evidence on, while it is being gathered.
final class PairTable {

    private final Atoms atoms;
    private final TreeMap<Long, Pair> pairs = new TreeMap<>();
    private final Map<Long, EnumSet<Traffic.Way>> ways = new HashMap<>();

    PairTable(Atoms atoms) {
        this.atoms = atoms;
    }

    /// What two does not matter in which order.
    static long key(int a, int b) {
        return ((long) Math.min(a, b) << 32) | Math.max(a, b);
    }

    static int first(long key) {
        return (int) (key >> 32);
    }

    static int second(long key) {
        return (int) key;
    }

    Pair pair(int a, int b) {
        return pairs.computeIfAbsent(key(a, b), k -> new Pair(first(k), second(k)));
    }

    void add(
            int a,
            int b,
            TermKind kind,
            double points,
            List<Object> arguments,
            List<NoteId> notes) {
        pair(a, b).terms.add(new Term(kind, points, arguments, notes));
    }

    /// Evidence for which the two heads stand.
    void add(int a, int b, TermKind kind, double points, Object... arguments) {
        add(
                a,
                b,
                kind,
                points,
                List.of(arguments),
                List.of(atoms.get(a).head(), atoms.get(b).head()));
    }

    void pass(Traffic.Passing passing) {
        Pair pair = pair(passing.from(), passing.to());
        pair.messages++;
        pair.events += passing.way() == Traffic.Way.ASYNC ? 1 : 0;
        long key = key(passing.from(), passing.to());
        ways.computeIfAbsent(key, k -> EnumSet.noneOf(Traffic.Way.class)).add(passing.way());
    }

    boolean communicate(int a, int b) {
        return ways.containsKey(key(a, b));
    }

    /// The atoms that call, read or tell any other one, or are called, read or told by one.
    BitSet communicating() {
        BitSet found = new BitSet();
        ways.keySet()
                .forEach(key -> {
                    found.set(first(key));
                    found.set(second(key));
                });
        return found;
    }

    /// Whether one waits for the other: calls it or reads its data.
    boolean callOrRead(int a, int b) {
        EnumSet<Traffic.Way> found =
                ways.getOrDefault(key(a, b), EnumSet.noneOf(Traffic.Way.class));
        return found.contains(Traffic.Way.SYNC) || found.contains(Traffic.Way.READS);
    }

    /// In a fixed order.
    List<Pair> all() {
        return List.copyOf(pairs.values());
    }

    /// Sees two of a list.
    interface Two {
        void see(int a, int b);
    }

    static void eachTwo(List<Integer> all, Two two) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                two.see(all.get(i), all.get(j));
            }
        }
    }
}
