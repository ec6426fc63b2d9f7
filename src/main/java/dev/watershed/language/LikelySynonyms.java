package dev.watershed.language;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Signals that make it likely: the lexicon, things that carry the same attributes, a slip of the
/// pen.
final class LikelySynonyms {

    private static final double TRANSLATION = 0.7;
    private static final double SAME_SENSE = 0.55;
    private static final double SAME_ATTRIBUTES = 0.5;
    private static final double SLIP = 0.6;

    /// Fewer attribute words than this are a coincidence.
    private static final double TELLING = 3;

    private final Wall wall;
    private final Terms terms;
    private final Synonyms synonyms;

    LikelySynonyms(Wall wall, Terms terms, Synonyms synonyms) {
        this.wall = wall;
        this.terms = terms;
        this.synonyms = synonyms;
    }

    void collect() {
        for (String word : terms.mentions().keySet()) {
            for (String english : Lexicon.english(word)) {
                add(
                        word,
                        english,
                        TRANSLATION,
                        Wording.of("language.synonym-translation", word, english));
            }
            for (String korean : Lexicon.korean(word)) {
                for (String other : Lexicon.english(korean)) {
                    if (word.compareTo(other) < 0) {
                        Wording because = Wording.of("language.synonym-sense", word, other, korean);
                        add(word, other, SAME_SENSE, because);
                    }
                }
            }
        }
        attributes();
        slips();
    }

    private void add(String one, String other, double weight, Wording because) {
        if (terms.has(one) && terms.has(other)) {
            synonyms.add(one, other, weight, because, firstNote(one));
            synonyms.add(one, other, weight, because, firstNote(other));
        }
    }

    private NoteId firstNote(String word) {
        return wall.notes().get(terms.of(word).getFirst().note()).id();
    }

    private void attributes() {
        Map<String, Map<String, Integer>> carried = new TreeMap<>();
        for (int n = 0; n < wall.notes().size(); n++) {
            Reading reading = wall.readings().get(n);
            if (wall.notes().get(n).kind() == NoteKind.AGGREGATE && !reading.text().isEmpty()) {
                String name = Mentions.key(reading.text(), 0, reading.text().size());
                Map<String, Integer> words =
                        carried.computeIfAbsent(name, ignored -> new HashMap<>());
                for (Reading.Attribute attribute : reading.attributes()) {
                    attribute
                            .name()
                            .forEach(t -> words.merge(Lexicon.concept(t.key()), 1, Integer::sum));
                }
            }
        }
        List<String> names = new ArrayList<>(carried.keySet());
        List<Tally> tallies =
                names.stream().map(name -> Tally.of(carried.getOrDefault(name, Map.of()))).toList();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Tally a = tallies.get(i);
                Tally b = tallies.get(j);
                if (Math.min(a.mass(), b.mass()) >= TELLING && a.dice(b) >= 0.75) {
                    Wording because =
                            Wording.of("language.synonym-attributes", names.get(i), names.get(j));
                    add(names.get(i), names.get(j), SAME_ATTRIBUTES, because);
                }
            }
        }
    }

    /// A rare word one letter (Korean: one jamo) away from a frequent one.
    private void slips() {
        Map<String, TreeSet<String>> byShape = new HashMap<>();
        for (String word : terms.mentions().keySet()) {
            for (String shape : shapes(word)) {
                byShape.computeIfAbsent(shape, ignored -> new TreeSet<>()).add(word);
            }
        }
        TreeSet<String> seen = new TreeSet<>();
        for (TreeSet<String> alike : byShape.values()) {
            for (String rare : alike) {
                for (String usual : alike) {
                    if (isSlip(rare, usual) && seen.add(rare + "\n" + usual)) {
                        add(rare, usual, SLIP, Wording.of("language.synonym-slip", rare, usual));
                    }
                }
            }
        }
    }

    private boolean isSlip(String rare, String usual) {
        return !rare.equals(usual) && terms.of(rare).size() == 1 && terms.of(usual).size() >= 3;
    }

    /// The word with each of its letters left out in turn: words one slip apart share a shape.
    private static List<String> shapes(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD);
        if (letters.length() < 6) {
            return List.of();
        }
        List<String> shapes = new ArrayList<>(letters.length() + 1);
        shapes.add(letters);
        for (int i = 0; i < letters.length(); i++) {
            shapes.add(letters.substring(0, i) + letters.substring(i + 1));
        }
        return shapes;
    }
}
