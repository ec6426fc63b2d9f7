package dev.watershed.boundary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The merging itself. A cluster has a number that nobody else gets, a leaf's or atoms + its place
/// among the merges, and a seat that it takes over from the part with more neighbours, so that
/// those need not learn where it sits.
final class Merging {

    private record Candidate(double score, int messages, int first, int second, int a, int b) {}

    private static final Comparator<Candidate> ORDER =
            (x, y) -> {
                int byScore = Double.compare(y.score, x.score);
                int byMessages = byScore != 0 ? byScore : Integer.compare(y.messages, x.messages);
                int byFirst = byMessages != 0 ? byMessages : Integer.compare(x.first, y.first);
                return byFirst != 0 ? byFirst : Integer.compare(x.second, y.second);
            };

    private final int atoms;
    private final double base;
    private final double until;
    private final double exponent;
    private final Links[] near;
    private final @Nullable Set<Integer>[] never;
    private final int[] seats;
    private final int[] sitting;
    private final int[] sizes;
    private final int[] voices;
    private final int[] firsts;
    private final boolean[] alive;
    private final PriorityQueue<Candidate> queue = new PriorityQueue<>(ORDER);
    private final List<Dendrogram.Merge> merges = new ArrayList<>();

    /// @param until candidates below this score are left out
    @SuppressWarnings({"unchecked", "rawtypes"})
    Merging(Dendrogram.Start start, double base, ToDoubleFunction<Pair> points, double until) {
        this.until = until;
        this.base = base;
        atoms = start.atoms();
        exponent = Dendrogram.exponent(start.size());
        near = new Links[atoms];
        never = new Set[atoms];
        sitting = new int[atoms];
        int most = Math.max(1, 2 * atoms);
        seats = new int[most];
        sizes = new int[most];
        voices = new int[most];
        firsts = new int[most];
        alive = new boolean[most];
        for (int i = 0; i < atoms; i++) {
            near[i] = new Links();
            open(i, i, 1, 1, i);
        }
        for (Pair pair : start.pairs()) {
            if (pair.forbidden != null) {
                keepApart(pair.a, pair.b);
            }
            double worth = points.applyAsDouble(pair);
            int detail = pair.detail < 0 ? 0 : 1;
            if (detail > 0) {
                voices[pair.detail] = 0;
            }
            near[pair.a].add(pair.b, worth, worth, pair.messages, detail);
            near[pair.b].add(pair.a, worth, worth, pair.messages, detail);
        }
        settle(start);
        for (int node = 0; node < atoms + merges.size(); node++) {
            if (alive[node]) {
                offerAll(node, true);
            }
        }
    }

    private void open(int node, int seat, int size, int voice, int first) {
        seats[node] = seat;
        sitting[seat] = node;
        sizes[node] = size;
        voices[node] = voice;
        firsts[node] = first;
        alive[node] = true;
    }

    private void keepApart(int seat, int other) {
        neverOf(seat).add(other);
        neverOf(other).add(seat);
    }

    private Set<Integer> neverOf(int seat) {
        Set<Integer> known = never[seat];
        if (known == null) {
            known = new HashSet<>();
            never[seat] = known;
        }
        return known;
    }

    private boolean isForbidden(int seat, int other) {
        Set<Integer> known = never[seat];
        return known != null && known.contains(other);
    }

    private void settle(Dendrogram.Start start) {
        List<Integer> tops = new ArrayList<>();
        for (List<Integer> group : start.together()) {
            int top = group.getFirst();
            for (int atom : group.subList(1, group.size())) {
                top = merge(top, atom, score(top, atom), true);
            }
            tops.add(top);
        }
        for (int[] two : start.apart()) {
            keepApart(seats[tops.get(two[0])], seats[tops.get(two[1])]);
        }
    }

    private double score(int a, int b) {
        Links links = near[seats[a]];
        return score(a, b, links, links.find(seats[b]));
    }

    /// @param place where `b` is among the links of `a`; -1 where nothing is known
    private double score(int a, int b, Links links, int place) {
        boolean known = place >= 0;
        double both = (double) voices[a] * voices[b];
        double all = (double) sizes[a] * sizes[b];
        double pairs = Dendrogram.across(both, known ? links.details(place) : 0, all);
        double sum = known ? links.sum(place) : 0;
        double strongest = known ? links.strongest(place) : 0;
        return base + Dendrogram.score(sum, strongest, pairs, exponent);
    }

    /// Offers a cluster to its neighbours.
    ///
    /// @param later only to those with a higher number
    private void offerAll(int node, boolean later) {
        Links links = near[seats[node]];
        for (int place = 0; place < links.places(); place++) {
            int seat = links.at(place);
            if (seat >= 0 && (!later || node < sitting[seat])) {
                offer(node, sitting[seat], links, place);
            }
        }
    }

    private void offer(int a, int b, Links links, int place) {
        if (isForbidden(seats[a], seats[b])) {
            return;
        }
        double score = score(a, b, links, place);
        if (score >= until) {
            int first = Math.min(firsts[a], firsts[b]);
            int second = Math.max(firsts[a], firsts[b]);
            queue.add(new Candidate(score, links.messages(place), first, second, a, b));
        }
    }

    List<Dendrogram.Merge> run(BooleanSupplier cancelled) {
        while (!queue.isEmpty()) {
            Stop.ifAsked(cancelled);
            Candidate best = queue.remove();
            if (alive[best.a] && alive[best.b]) {
                offerAll(merge(best.a, best.b, best.score, false), false);
            }
        }
        if (until < 0) {
            fold();
        }
        return merges;
    }

    /// What has no evidence in common: the smallest first, then by content.
    private void fold() {
        Comparator<Integer> smallest =
                Comparator.<Integer>comparingInt(node -> sizes[node])
                        .thenComparingInt(node -> firsts[node]);
        TreeSet<Integer> left = new TreeSet<>(smallest);
        for (int node = 0; node < atoms + merges.size(); node++) {
            if (alive[node]) {
                left.add(node);
            }
        }
        while (left.size() > 1) {
            int a = left.removeFirst();
            Optional<Integer> b =
                    left.stream().filter(o -> !isForbidden(seats[a], seats[o])).findFirst();
            if (b.isPresent()) {
                left.remove(b.get());
                left.add(merge(a, b.get(), score(a, b.get()), false));
            }
        }
    }

    private int merge(int a, int b, double score, boolean settled) {
        boolean ordered = firsts[a] < firsts[b];
        int left = ordered ? a : b;
        int right = ordered ? b : a;
        int joined = atoms + merges.size();
        merges.add(new Dendrogram.Merge(left, right, score, settled));
        alive[a] = false;
        alive[b] = false;
        boolean more = near[seats[a]].size() >= near[seats[b]].size();
        int kept = seats[more ? a : b];
        int other = seats[more ? b : a];
        adopt(kept, other);
        open(joined, kept, sizes[a] + sizes[b], voices[a] + voices[b], firsts[left]);
        return joined;
    }

    /// Everything one seat shares with others goes to another seat.
    private void adopt(int to, int from) {
        Links given = near[from];
        near[to].remove(from);
        for (int place = 0; place < given.places(); place++) {
            int other = given.at(place);
            if (other >= 0 && other != to) {
                double sum = given.sum(place);
                double strongest = given.strongest(place);
                int messages = given.messages(place);
                int details = given.details(place);
                near[to].add(other, sum, strongest, messages, details);
                near[other].remove(from);
                near[other].add(to, sum, strongest, messages, details);
            }
        }
        near[from] = new Links();
        Set<Integer> enemies = never[from];
        if (enemies == null) {
            return;
        }
        never[from] = null;
        for (int other : enemies) {
            neverOf(other).remove(from);
            if (other != to) {
                keepApart(to, other);
            }
        }
    }
}
