package dev.watershed.language;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/// Collects what speaks for two words meaning one thing. How words are used tells little here; what
/// the notes say outright (an attribute of the other's type, the other name in brackets) tells
/// more.
final class Synonyms {

    /// What several signals must add up to before a pair is shown.
    private static final double SHOWN = 0.5;

    private final Wall wall;
    private final Terms terms;
    private final TreeMap<String, Case> cases = new TreeMap<>();

    private Synonyms(Wall wall, Terms terms) {
        this.wall = wall;
        this.terms = terms;
    }

    static List<Synonym> on(Wall wall, Terms terms) {
        Synonyms synonyms = new Synonyms(wall, terms);
        new WrittenSynonyms(wall, terms, synonyms).collect();
        new LikelySynonyms(wall, terms, synonyms).collect();
        return synonyms.cases.values().stream()
                .map(synonyms::synonym)
                .filter(synonym -> synonym.score() >= SHOWN)
                .sorted(
                        Comparator.comparingDouble(Synonym::score)
                                .reversed()
                                .thenComparing(s -> s.words().getFirst())
                                .thenComparing(s -> s.words().getLast()))
                .toList();
    }

    private static final class Case {
        private final String a;
        private final String b;
        private final List<Signal> signals = new ArrayList<>();

        Case(String a, String b) {
            this.a = a;
            this.b = b;
        }
    }

    private record Signal(double weight, Wording because, NoteId note) {}

    /// Notes that something speaks for the pair; nothing happens unless both are words of the wall.
    ///
    /// @param weight how likely that makes it, from 0 to 1
    void add(String one, String other, double weight, Wording because, NoteId note) {
        if (one.equals(other) || !terms.has(one) || !terms.has(other)) {
            return;
        }
        String a = one.compareTo(other) < 0 ? one : other;
        String b = a.equals(one) ? other : one;
        cases.computeIfAbsent(a + "\n" + b, ignored -> new Case(a, b))
                .signals
                .add(new Signal(weight, because, note));
    }

    private Synonym synonym(Case pair) {
        List<Signal> signals = new ArrayList<>(pair.signals);
        signals.sort(
                Comparator.comparingDouble(Signal::weight).reversed().thenComparing(Signal::note));
        double against = 1;
        List<Wording> because = new ArrayList<>();
        TreeSet<NoteId> notes = new TreeSet<>();
        for (Signal signal : signals) {
            notes.add(signal.note());
            if (!because.contains(signal.because())) {
                because.add(signal.because());
                against *= 1 - signal.weight();
            }
        }
        List<Term> words =
                List.of(
                        Forms.term(wall, pair.a, terms.of(pair.a)),
                        Forms.term(wall, pair.b, terms.of(pair.b)));
        return new Synonym(words, 1 - against, because, List.copyOf(notes));
    }
}
