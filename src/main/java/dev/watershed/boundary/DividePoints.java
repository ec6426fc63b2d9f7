package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What the team's words say: two meanings forbid, two views separate softly. A word nobody has
/// decided about is shown beside the reasons and worth a question, but moves nothing.
final class DividePoints {

    static final double TWO_VIEWS = -1;
    static final double UNDECIDED = 0;

    private DividePoints() {}

    static void add(BoundaryEvidence evidence, Atoms atoms, PairTable table) {
        for (WordDivide word : evidence.words()) {
            if (word.twoMeanings() || word.twoViews() || word.undecided()) {
                List<Set<Integer>> users = users(word, atoms);
                for (int i = 0; i < users.size(); i++) {
                    for (int j = i + 1; j < users.size(); j++) {
                        between(word, users.get(i), users.get(j), table);
                    }
                }
            }
        }
    }

    /// The atoms of every sense; one that uses several senses stands on no side.
    private static List<Set<Integer>> users(WordDivide word, Atoms atoms) {
        List<Set<Integer>> users = new ArrayList<>();
        Set<Integer> seen = new TreeSet<>();
        Set<Integer> mixed = new TreeSet<>();
        for (Set<NoteId> sense : word.senses()) {
            Set<Integer> mine = new TreeSet<>();
            sense.stream().map(atoms::of).filter(a -> a >= 0).forEach(mine::add);
            mine.stream().filter(a -> !seen.add(a)).forEach(mixed::add);
            users.add(mine);
        }
        users.forEach(u -> u.removeAll(mixed));
        return users;
    }

    private static void between(
            WordDivide word, Set<Integer> left, Set<Integer> right, PairTable table) {
        for (int a : left) {
            for (int b : right) {
                if (word.twoMeanings()) {
                    table.pair(a, b).forbidden =
                            Wording.of("boundary.reason-two-meanings", word.word());
                } else if (word.twoViews()) {
                    table.add(a, b, TermKind.TWO_VIEWS, TWO_VIEWS, word.word());
                } else if (table.pair(a, b).points() > 0) {
                    table.add(a, b, TermKind.UNDECIDED, UNDECIDED, word.word());
                }
            }
        }
    }
}
