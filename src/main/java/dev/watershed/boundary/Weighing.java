package dev.watershed.boundary;

import dev.watershed.finding.Evidence;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts the score of two groups into sentences. The weights of the sentences add up to the score,
/// whatever is folded.
final class Weighing {

    /// What an answer, a pinned context or a forbidden pair counts for in the sum; the merge itself
    /// asks for no sum.
    static final double SETTLED = 10;

    private static final int SHOWN = 7;

    /// Reasons below this many points are folded into one.
    private static final double TINY = .02;

    private final Analysis analysis;

    Weighing(Analysis analysis) {
        this.analysis = analysis;
    }

    /// Why two parts of one proposal are together.
    Join together(int[] left, int[] right, boolean settled) {
        List<Reason> reasons = terms(left, right);
        if (settled) {
            reasons.add(
                    new Reason(Wording.of("boundary.reason-settled"), SETTLED, heads(left, right)));
        }
        reasons.add(start("boundary.reason-base"));
        return join(left, right, reasons);
    }

    /// What keeps two proposals apart.
    Join apart(int[] left, int[] right) {
        List<Reason> reasons = terms(left, right);
        forbidden(left, right).ifPresent(reasons::add);
        reasons.add(start(base(left, right)));
        return join(left, right, reasons);
    }

    private Reason start(String key) {
        return new Reason(Wording.of(key), analysis.base(), Evidence.NONE);
    }

    private Join join(int[] left, int[] right, List<Reason> reasons) {
        return new Join(
                analysis.head(left), analysis.head(right), Reason.sum(reasons), folded(reasons));
    }

    private Evidence heads(int[] left, int[] right) {
        return Evidence.of(List.of(analysis.head(left), analysis.head(right)));
    }

    private List<Pair> between(int[] left, int[] right) {
        int[] few = left.length <= right.length ? left : right;
        Set<Integer> many = new HashSet<>();
        for (int atom : few == left ? right : left) {
            many.add(atom);
        }
        List<Pair> found = new ArrayList<>();
        for (int atom : few) {
            analysis.pairsOf(atom).stream()
                    .filter(p -> many.contains(p.a == atom ? p.b : p.a))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt((Pair p) -> p.a).thenComparingInt(p -> p.b));
        return found;
    }

    private List<Reason> terms(int[] left, int[] right) {
        List<Pair> pairs = between(left, right);
        double across = analysis.across(left, right, pairs);
        double each = Dendrogram.score(1, 0, across, analysis.exponent());
        double more = Dendrogram.score(0, 1, across, analysis.exponent());
        Pair strongest = strongest(pairs);
        List<Reason> reasons = new ArrayList<>();
        for (Pair pair : pairs) {
            double share = pair == strongest ? each + more : each;
            for (Term term : pair.terms.stream().filter(t -> t.points() != 0).toList()) {
                reasons.add(
                        new Reason(say(term), term.points() * share, Evidence.of(term.evidence())));
            }
        }
        reasons.sort(
                Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight()))
                        .thenComparing(r -> r.evidence().ids().toString()));
        return reasons;
    }

    private static @Nullable Pair strongest(List<Pair> pairs) {
        return pairs.stream().max(Comparator.comparingDouble(Pair::points)).orElse(null);
    }

    static Wording say(Term term) {
        String key =
                "boundary.reason-" + term.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Wording.of(key, term.arguments().toArray());
    }

    private String base(int[] left, int[] right) {
        List<Pair> pairs = between(left, right);
        int messages = pairs.stream().mapToInt(p -> p.messages).sum();
        int events = pairs.stream().mapToInt(p -> p.events).sum();
        if (messages == 0) {
            return "boundary.reason-no-contact";
        }
        return messages == events ? "boundary.reason-only-events" : "boundary.reason-base";
    }

    private java.util.Optional<Reason> forbidden(int[] left, int[] right) {
        for (Pair pair : between(left, right)) {
            if (pair.forbidden != null) {
                Evidence evidence =
                        Evidence.of(
                                List.of(
                                        analysis.atoms().get(pair.a).head(),
                                        analysis.atoms().get(pair.b).head()));
                return java.util.Optional.of(new Reason(pair.forbidden, -SETTLED, evidence));
            }
        }
        Constraints settled = analysis.wall().constraints();
        for (int a : left) {
            for (String enemy : settled.enemies(settled.group(a))) {
                for (int b : right) {
                    if (enemy.equals(settled.group(b))) {
                        return java.util.Optional.of(
                                new Reason(
                                        Wording.of("boundary.reason-kept-apart"),
                                        -SETTLED,
                                        heads(left, right)));
                    }
                }
            }
        }
        return java.util.Optional.empty();
    }

    /// The most telling ones in full, the base always, the rest as one.
    private static List<Reason> folded(List<Reason> reasons) {
        Reason base = reasons.getLast();
        List<Reason> sorted = new ArrayList<>(reasons.subList(0, reasons.size() - 1));
        sorted.sort(Comparator.comparingDouble((Reason r) -> -Math.abs(r.weight())));
        int shownAtMost =
                (int)
                        sorted.stream()
                                .limit(SHOWN)
                                .filter(r -> Math.abs(r.weight()) >= TINY)
                                .count();
        List<Reason> rest = sorted.subList(shownAtMost, sorted.size());
        List<Reason> shown = new ArrayList<>(sorted.subList(0, shownAtMost));
        if (!rest.isEmpty()) {
            shown.add(
                    new Reason(
                            Wording.of("boundary.reason-more", rest.size()),
                            Reason.sum(rest),
                            Evidence.NONE));
        }
        shown.add(base);
        return shown;
    }
}
