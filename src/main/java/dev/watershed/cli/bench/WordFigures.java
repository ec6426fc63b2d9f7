package dev.watershed.cli.bench;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/// How well a set of cases was told apart.
///
/// @param cases how many there are
/// @param compared how many said enough to be compared; the areas and precisions below are over
///   these
/// @param divergent area under the ROC curve, divergent against same
/// @param boundary the same, divergent and facet against same
/// @param at10 share of divergent and facet among the ten highest
/// @param raised how many were shown as cards
/// @param precision share of divergent and facet among the cards
/// @param recall share of all divergent cases, compared or not, that became cards
/// @param recallOfBoundaries share of all divergent and facet cases that became cards
record WordFigures(
        String name,
        int cases,
        int compared,
        double divergent,
        double boundary,
        double at10,
        double at20,
        double at40,
        int raised,
        double precision,
        double recall,
        double recallOfBoundaries) {

    static WordFigures of(String name, List<WordScore> scores) {
        List<WordScore> compared = scores.stream().filter(WordScore::enough).toList();
        List<WordScore> cards = scores.stream().filter(WordScore::raised).toList();
        return new WordFigures(
                name,
                scores.size(),
                compared.size(),
                area(compared, s -> s.is(WordCase.Label.DIVERGENT)),
                area(compared, WordScore::marksABoundary),
                precisionAt(compared, 10),
                precisionAt(compared, 20),
                precisionAt(compared, 40),
                cards.size(),
                share(cards, cards.stream().filter(WordScore::marksABoundary).count()),
                share(
                        scores.stream().filter(s -> s.is(WordCase.Label.DIVERGENT)).toList(),
                        cards.stream().filter(s -> s.is(WordCase.Label.DIVERGENT)).count()),
                share(
                        scores.stream().filter(WordScore::marksABoundary).toList(),
                        cards.stream().filter(WordScore::marksABoundary).count()));
    }

    private static double share(List<WordScore> all, long some) {
        return all.isEmpty() ? 0 : some / (double) all.size();
    }

    /// The chance that a case of that kind scores above one labelled same; a draw counts half.
    static double area(List<WordScore> scores, Predicate<WordScore> high) {
        double wins = 0;
        double duels = 0;
        for (WordScore a : scores) {
            for (WordScore b : scores) {
                if (high.test(a) && b.is(WordCase.Label.SAME)) {
                    duels++;
                    int order = Double.compare(a.divergence(), b.divergence());
                    wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                }
            }
        }
        return duels == 0 ? 0 : wins / duels;
    }

    private static double precisionAt(List<WordScore> scores, int rank) {
        List<WordScore> top =
                scores.stream()
                        .sorted(Comparator.comparingDouble(WordScore::divergence).reversed())
                        .limit(rank)
                        .toList();
        return share(top, top.stream().filter(WordScore::marksABoundary).count());
    }
}
