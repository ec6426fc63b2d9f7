package dev.watershed.boundary;

import dev.watershed.board.NoteId;
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

    private Questions() {}

    static List<Question> of(Analysis analysis, int proposed) {
        int atoms = analysis.atoms().size();
        double all = Math.max(1, analysis.wall().evidence().board().notes().size());
        Set<String> answered = new HashSet<>();
        analysis.wall().evidence().ties().forEach(t -> answered.add(t.pair()));
        List<Question> found = new ArrayList<>();
        List<Dendrogram.Merge> merges = analysis.dendrogram().merges();
        for (int m = 0; m < merges.size(); m++) {
            Dendrogram.Merge merge = merges.get(m);
            if (merge.settled() || analysis.leaves(atoms + m).length == 0) {
                continue;
            }
            int[] left = analysis.leaves(merge.left());
            int[] right = analysis.leaves(merge.right());
            double p = 1 / (1 + Math.exp(-merge.score()));
            double worth =
                    p
                            * (1 - p)
                            * Math.sqrt((double) analysis.notes(left) * analysis.notes(right))
                            / all;
            Question question = question(analysis, left, right, p, worth, m < proposed);
            if (answered.add(question.answered(true).pair())) {
                found.add(question);
            }
        }
        return found.stream()
                .sorted(
                        Comparator.comparingDouble((Question q) -> -q.effect())
                                .thenComparing(Question::a)
                                .thenComparing(Question::b))
                .limit(ASKED)
                .toList();
    }

    private static Question question(
            Analysis analysis, int[] left, int[] right, double p, double worth, boolean merged) {
        NoteId a = analysis.head(left);
        NoteId b = analysis.head(right);
        String nameA = analysis.atoms().get(analysis.largest(left)).name();
        String nameB = analysis.atoms().get(analysis.largest(right)).name();
        long percent = Math.round(100 * p);
        String consequence = merged ? "boundary.question-no-splits" : "boundary.question-yes-joins";
        return new Question(
                Wording.of("boundary.question", nameA, nameB),
                Wording.of(consequence, nameA, nameB, percent),
                a,
                b,
                p,
                worth);
    }
}
