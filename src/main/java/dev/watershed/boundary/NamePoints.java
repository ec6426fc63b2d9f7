package dev.watershed.boundary;

import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the names of two atoms tell: the same full name is two things, the same first word often
/// one family.
final class NamePoints {

    static final double FIRST_WORD = 1;

    private NamePoints() {}

    static void add(Atoms atoms, PairTable table) {
        Map<String, List<Integer>> byFirst = new TreeMap<>();
        Map<List<String>, List<Integer>> byName = new HashMap<>();
        List<List<String>> names = atoms.list().stream().map(a -> Tokens.of(a.name())).toList();
        for (Atom atom : atoms.list()) {
            List<String> words = names.get(atom.index());
            if (!words.isEmpty()) {
                byFirst.computeIfAbsent(words.getFirst(), w -> new ArrayList<>()).add(atom.index());
                byName.computeIfAbsent(words, w -> new ArrayList<>()).add(atom.index());
            }
        }
        byName.values()
                .forEach(same ->
                        PairTable.eachTwo(
                                same, (a, b) -> table.pair(a, b).forbidden = homonym(atoms, a)));
        byFirst.forEach((word, sharing) ->
                PairTable.eachTwo(
                        sharing,
                        (a, b) -> {
                            if (!names.get(a).equals(names.get(b)) && !table.callOrRead(a, b)) {
                                table.add(a, b, TermKind.FIRST_WORD, FIRST_WORD, word);
                            }
                        }));
    }

    private static Wording homonym(Atoms atoms, int atom) {
        return Wording.of("boundary.reason-homonym", atoms.get(atom).name());
    }
}
