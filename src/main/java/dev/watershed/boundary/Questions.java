package dev.watershed.boundary;

import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What is worth asking: of every merge, done or not, whether the largest atoms of its two sides
/// belong together.
final class Questions {

    private static final int ASKED = 10;

    /// A word that may mean two things makes the question about its two sides worth this much more.
    private static final double DOUBTED = 1.5;

    private Questions() {}

    static List<Question> of(Analysis analysis, int proposed) {
        double all = Math.max(1, analysis.wall().evidence().board().notes().size());
        Set<String> answered = new HashSet<>();
        analysis.wall().evidence().ties().forEach(t -> answered.add(t.pair()));
        List<Worth> worths = new ArrayList<>();
        List<Dendrogram.Merge> merges = analysis.dendrogram().merges();
        for (int m = 0; m < merges.size(); m++) {
            Dendrogram.Merge merge = merges.get(m);
            double p = 1 / (1 + Math.exp(-merge.score()));
            double size = (double) analysis.notes(merge.left()) * analysis.notes(merge.right());
            if (!merge.settled()) {
                double worth = p * (1 - p) * Math.sqrt(size) / all;
                worths.add(new Worth(m, p, doubted(analysis, merge) ? worth * DOUBTED : worth));
            }
        }
        worths.sort(
                Comparator.comparingDouble((Worth w) -> -w.worth).thenComparingInt(Worth::merge));
        List<Question> found = new ArrayList<>();
        for (Worth worth : worths) {
            Question question = question(analysis, worth, worth.merge < proposed);
            if (found.size() < ASKED && answered.add(question.answered(true).pair())) {
                found.add(question);
            }
        }
        return List.copyOf(found);
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
    private record Worth(int merge, double p, double worth) {}

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
