package dev.watershed.boundary;

import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/// What is worth asking: of every merge, done or not, whether the largest atoms of its two sides
/// belong together. A question is worth as much as its two answers would lead to different lines,
/// the more the less sure the answer is; what looks worth asking is tried with both answers.
final class Questions {

    private static final int ASKED = 10;

    /// A word that may mean two things makes the question about its two sides worth this much more.
    private static final double DOUBTED = 1.5;

    private Questions() {}

    /// Each answer is tried on so many of the questions that look worth most.
    private static final int TRIED = 6;

    /// Walls with more atoms than this are asked by looks alone: trying takes too long.
    private static final int MOST_ATOMS = 400;

    static List<Question> of(Analysis analysis, int proposed, BooleanSupplier cancelled) {
        Set<String> answered = new HashSet<>();
        analysis.wall().evidence().ties().forEach(t -> answered.add(t.pair()));
        List<Worth> worths = new ArrayList<>();
        for (Worth worth : byLooks(analysis)) {
            if (worths.size() < ASKED && answered.add(worth.answered(analysis, true).pair())) {
                worths.add(worth);
            }
        }
        if (analysis.atoms().size() <= MOST_ATOMS) {
            for (int i = 0; i < Math.min(TRIED, worths.size()); i++) {
                Stop.ifAsked(cancelled);
                worths.set(i, worths.get(i).tried(analysis, cancelled));
            }
            worths.subList(0, Math.min(TRIED, worths.size())).sort(MOST_FIRST);
        }
        return worths.stream().map(w -> question(analysis, w, w.merge < proposed)).toList();
    }

    private static final Comparator<Worth> MOST_FIRST =
            Comparator.comparingDouble((Worth w) -> -w.worth).thenComparingInt(Worth::merge);

    private static List<Worth> byLooks(Analysis analysis) {
        double all = Math.max(1, analysis.wall().evidence().board().notes().size());
        List<Worth> worths = new ArrayList<>();
        List<Dendrogram.Merge> merges = analysis.dendrogram().merges();
        for (int m = 0; m < merges.size(); m++) {
            Dendrogram.Merge merge = merges.get(m);
            double p = 1 / (1 + Math.exp(-merge.score()));
            double size = (double) analysis.notes(merge.left()) * analysis.notes(merge.right());
            if (!merge.settled()) {
                double doubt = doubted(analysis, merge) ? DOUBTED : 1;
                worths.add(new Worth(m, p, doubt, p * (1 - p) * doubt * Math.sqrt(size) / all));
            }
        }
        worths.sort(MOST_FIRST);
        return worths;
    }

    private static boolean doubted(Analysis analysis, Dendrogram.Merge merge) {
        int a = analysis.largestIn(merge.left());
        int b = analysis.largestIn(merge.right());
        return analysis.pairsOf(a).stream()
                .filter(p -> p.a == b || p.b == b)
                .anyMatch(p -> p.terms.stream().anyMatch(t -> t.kind() == TermKind.UNDECIDED));
    }

    /// @param merge its place in the hierarchy
    /// @param p how likely its sides belong together
    /// @param doubt more than 1 where a word may mean two things
    private record Worth(int merge, double p, double doubt, double worth) {

        Tie answered(Analysis analysis, boolean together) {
            Dendrogram.Merge one = analysis.dendrogram().merges().get(merge);
            return new Tie(
                    analysis.atoms().get(analysis.largestIn(one.left())).head(),
                    analysis.atoms().get(analysis.largestIn(one.right())).head(),
                    together);
        }

        /// The same question, worth what the two answers would make different.
        Worth tried(Analysis analysis, BooleanSupplier cancelled) {
            int[] yes = analysis.answered(answered(analysis, true), cancelled);
            int[] no = analysis.answered(answered(analysis, false), cancelled);
            double all = Math.max(1, analysis.wall().evidence().board().notes().size());
            double moved = Math.sqrt(2 * analysis.difference(yes, no)) / all;
            return new Worth(merge, p, doubt, p * (1 - p) * doubt * moved);
        }
    }

    private static Question question(Analysis analysis, Worth worth, boolean merged) {
        Dendrogram.Merge merge = analysis.dendrogram().merges().get(worth.merge);
        Atom a = analysis.atoms().get(analysis.largestIn(merge.left()));
        Atom b = analysis.atoms().get(analysis.largestIn(merge.right()));
        long percent = Math.round(100 * worth.p);
        String consequence = merged ? "boundary.question-no-splits" : "boundary.question-yes-joins";
        return new Question(
                Wording.of("boundary.question", a.name(), b.name()),
                Wording.of(consequence, a.name(), b.name(), percent),
                a.head(),
                b.head(),
                worth.p,
                worth.worth);
    }
}
