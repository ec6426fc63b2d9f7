package dev.watershed.boundary;

import dev.watershed.board.LinkKind;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/// Says what an answer rests on and looks for the evidence that would change it most: of every
/// merge, done or not, whether one more piece of evidence between its sides would turn it round.
final class Wanting {

    private final Analysis analysis;
    private final int proposed;

    private Wanting(Analysis analysis, int proposed) {
        this.analysis = analysis;
        this.proposed = proposed;
    }

    static Grounds of(Analysis analysis, int proposed) {
        Wanting wanting = new Wanting(analysis, proposed);
        boolean alone = wanting.structureAlone();
        List<Wanted> wanted = new ArrayList<>();
        for (Wanted.Kind kind : Wanted.Kind.values()) {
            wanting.best(kind).ifPresent(wanted::add);
        }
        wanted.sort(
                Comparator.comparing((Wanted w) -> !wanting.lacking(w.kind()))
                        .thenComparing(w -> -w.effect())
                        .thenComparing(Wanted::kind));
        String key = alone ? "boundary.grounds-structure" : "boundary.grounds-evidence";
        return new Grounds(alone, Wording.of(key), wanted);
    }

    private boolean structureAlone() {
        BoundaryEvidence evidence = analysis.wall().evidence();
        boolean settled = !evidence.ties().isEmpty() || !evidence.pinned().isEmpty();
        boolean words = evidence.words().stream().anyMatch(w -> w.verdict().isPresent());
        return !settled
                && !words
                && !has(TermKind.REFERENCE)
                && !has(TermKind.TRANSACTION)
                && !has(TermKind.TEAM);
    }

    private boolean has(TermKind kind) {
        return any(t -> t.kind() == kind);
    }

    private boolean any(Predicate<Term> wanted) {
        return analysis.pairs().stream().anyMatch(p -> p.terms.stream().anyMatch(wanted));
    }

    /// What one more piece of that kind between two atoms would add, in points.
    private static double worth(Wanted.Kind kind) {
        return switch (kind) {
            case REFERENCE -> ReferencePoints.REFERENCE + ReferencePoints.EXCLUSIVE;
            case INVARIANT -> SharedPoints.TRANSACTION;
            case TEAM -> SharedPoints.TEAM;
            case WORD -> -Weighing.SETTLED;
        };
    }

    private boolean lacking(Wanted.Kind kind) {
        return switch (kind) {
            case REFERENCE ->
                    analysis.wall().evidence().flow().steps().stream()
                            .noneMatch(s -> s.meaning() == LinkKind.REFERENCES);
            case INVARIANT -> !has(TermKind.TRANSACTION);
            case TEAM -> !has(TermKind.TEAM);
            case WORD ->
                    analysis.wall().evidence().words().stream()
                            .noneMatch(w -> w.verdict().isPresent());
        };
    }

    private Optional<Wanted> best(Wanted.Kind kind) {
        int all = Math.max(1, analysis.wall().evidence().board().notes().size());
        List<Dendrogram.Merge> merges = analysis.dendrogram().merges();
        double most = 0;
        int best = -1;
        for (int m = 0; m < merges.size(); m++) {
            if (turns(kind, merges.get(m), m < proposed)) {
                double moved =
                        (double)
                                        Math.min(
                                                analysis.notes(merges.get(m).left()),
                                                analysis.notes(merges.get(m).right()))
                                / all;
                if (moved > most) {
                    most = moved;
                    best = m;
                }
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(wanted(kind, merges.get(best), most));
    }

    /// Whether a merge that is not proposed would be, or the other way round.
    private boolean turns(Wanted.Kind kind, Dendrogram.Merge merge, boolean merged) {
        if (merge.settled()) {
            return false;
        }
        int a = analysis.largestIn(merge.left());
        int b = analysis.largestIn(merge.right());
        if (kind == Wanted.Kind.WORD) {
            return merged && speaksAlike(a, b);
        }
        double sizes = analysis.across(merge.left(), merge.right());
        double added = Dendrogram.score(worth(kind), worth(kind), sizes, analysis.exponent());
        return !merged && merge.score() < 0 && merge.score() + added >= 0;
    }

    private boolean speaksAlike(int a, int b) {
        return analysis.pairsOf(a).stream()
                .filter(p -> p.a == b || p.b == b)
                .anyMatch(p -> p.terms.stream().anyMatch(Wanting::isWord));
    }

    private static boolean isWord(Term term) {
        return switch (term.kind()) {
            case WORDS, FIRST_WORD, ATTRIBUTES, UNDECIDED -> true;
            case REFERENCE,
                    BY_ID,
                    ASKED,
                    EXCLUSIVE,
                    SHARED_VIEW,
                    TRANSACTION,
                    TEAM,
                    LANE,
                    PHASE,
                    TWO_VIEWS,
                    PLANE ->
                    false;
        };
    }

    private Wanted wanted(Wanted.Kind kind, Dendrogram.Merge merge, double effect) {
        Atom a = analysis.atoms().get(analysis.largestIn(merge.left()));
        Atom b = analysis.atoms().get(analysis.largestIn(merge.right()));
        String key = "boundary.wanted-" + kind.name().toLowerCase(Locale.ROOT);
        return new Wanted(kind, Wording.of(key, a.name(), b.name()), a.head(), b.head(), effect);
    }
}
