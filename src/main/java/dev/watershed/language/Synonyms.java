package dev.watershed.language;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Collects what speaks for two words meaning one thing. How words are used tells little here; what
/// the notes say outright (an attribute of the other's type, the other name in brackets) tells
/// more.
final class Synonyms {

    /// What several signals must add up to before a pair is shown.
    private static final double SHOWN = 0.1;

    /// Nobody reads on after so many.
    private static final int MOST = 50;

    private final Wall wall;
    private final Terms terms;
    private final Map<String, Term> shown;
    private final TreeMap<String, Case> cases = new TreeMap<>();

    private Synonyms(Wall wall, Terms terms, Map<String, Term> shown) {
        this.wall = wall;
        this.terms = terms;
        this.shown = shown;
    }

    /// @param shown every word of the wall by its key
    static List<Synonym> on(Wall wall, Terms terms, Map<String, Term> shown) {
        Synonyms synonyms = new Synonyms(wall, terms, shown);
        new WrittenSynonyms(wall, terms, synonyms).collect();
        NamedNotes named = new NamedNotes(wall, terms);
        new CarriedSynonyms(wall, named, synonyms).collect();
        new ReferredSynonyms(wall, named, synonyms).collect();
        new BornSynonyms(wall, named, synonyms).collect();
        new RoleSynonyms(wall, named, synonyms).collect();
        new ShownSynonyms(wall, named, synonyms).collect();
        new LexicalSynonyms(terms, synonyms).collect();
        new SlipsOfThePen(terms, synonyms).collect();
        new UsedAlike(wall, terms, synonyms).collect();
        return synonyms.cases.values().stream()
                .map(synonyms::synonym)
                .filter(synonym -> synonym.score() >= SHOWN)
                .sorted(
                        Comparator.comparingDouble(Synonym::score)
                                .reversed()
                                .thenComparing(s -> s.words().getFirst())
                                .thenComparing(s -> s.words().getLast()))
                .limit(MOST)
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

    /// The same for what no single note says: the first note of either word stands for it.
    void addBoth(String one, String other, double weight, Wording because) {
        if (terms.has(one) && terms.has(other)) {
            add(one, other, weight, because, firstNote(one));
            add(one, other, weight, because, firstNote(other));
        }
    }

    private NoteId firstNote(String word) {
        return wall.notes().get(terms.of(word).getFirst().note()).id();
    }

    private Synonym synonym(Case pair) {
        List<Signal> signals = new ArrayList<>(pair.signals);
        signals.sort(
                Comparator.comparingDouble(Signal::weight).reversed().thenComparing(Signal::note));
        Map<Wording, Double> said = new LinkedHashMap<>();
        TreeSet<NoteId> notes = new TreeSet<>();
        for (Signal signal : signals) {
            notes.add(signal.note());
            said.putIfAbsent(signal.because(), signal.weight());
        }
        List<Synonym.Signal> spoken = new ArrayList<>();
        said.forEach((because, weight) -> spoken.add(new Synonym.Signal(because, weight)));
        double score =
                Synonym.together(spoken.stream().mapToDouble(Synonym.Signal::weight).toArray());
        return new Synonym(List.of(term(pair.a), term(pair.b)), score, spoken, List.copyOf(notes));
    }

    private Term term(String key) {
        return shown.getOrDefault(key, new Term(key, key));
    }
}
