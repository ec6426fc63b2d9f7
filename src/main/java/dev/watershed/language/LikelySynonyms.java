package dev.watershed.language;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Token;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final double MUCH_THE_SAME = 0.75;

    /// An attribute word that more things carry brings no two together.
    private static final int COMMON = 40;

    /// A word written at least so often is no slip.
    private static final int USUAL = 3;

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

    /// Things that carry much the same attributes. Only things that share a telling attribute word
    /// are compared.
    private void attributes() {
        Map<String, Tally> carried = carried();
        Map<String, List<String>> carriers = new TreeMap<>();
        carried.forEach((name, tally) -> {
            if (tally.mass() >= TELLING) {
                tally.counts()
                        .keySet()
                        .forEach(word ->
                                carriers.computeIfAbsent(word, ignored -> new ArrayList<>())
                                        .add(name));
            }
        });
        Set<String> seen = new HashSet<>();
        for (List<String> names : carriers.values()) {
            if (names.size() > COMMON) {
                continue;
            }
            for (int i = 0; i < names.size(); i++) {
                for (int j = i + 1; j < names.size(); j++) {
                    String a = names.get(i);
                    String b = names.get(j);
                    if (seen.add(a + "\n" + b) && likeness(carried, a, b) >= MUCH_THE_SAME) {
                        add(a, b, SAME_ATTRIBUTES, Wording.of("language.synonym-attributes", a, b));
                    }
                }
            }
        }
    }

    private static double likeness(Map<String, Tally> carried, String a, String b) {
        return carried.getOrDefault(a, Tally.NOTHING).dice(carried.getOrDefault(b, Tally.NOTHING));
    }

    private Map<String, Tally> carried() {
        Map<String, Map<String, Integer>> words = new TreeMap<>();
        for (int n = 0; n < wall.notes().size(); n++) {
            Reading reading = wall.readings().get(n);
            if (wall.notes().get(n).kind() == NoteKind.AGGREGATE
                    && !reading.attributes().isEmpty()) {
                reading.text()
                        .name()
                        .ifPresent(name ->
                                carry(
                                        words.computeIfAbsent(name, ignored -> new HashMap<>()),
                                        reading));
            }
        }
        Map<String, Tally> carried = new TreeMap<>();
        words.forEach((name, counts) -> carried.put(name, Tally.of(counts)));
        return carried;
    }

    private static void carry(Map<String, Integer> words, Reading reading) {
        for (Reading.Attribute attribute : reading.attributes()) {
            for (Token token : attribute.name().tokens()) {
                words.merge(Lexicon.concept(token.key()), 1, Integer::sum);
            }
        }
    }

    /// A rare word one letter (Korean: one jamo) away from a frequent one.
    private void slips() {
        Map<String, List<String>> rareByShape = new HashMap<>();
        terms.mentions()
                .forEach((word, places) -> {
                    if (places.size() == 1) {
                        shapes(word)
                                .forEach(shape ->
                                        rareByShape
                                                .computeIfAbsent(
                                                        shape, ignored -> new ArrayList<>())
                                                .add(word));
                    }
                });
        if (rareByShape.isEmpty()) {
            return;
        }
        terms.mentions()
                .forEach((usual, places) -> {
                    if (places.size() >= USUAL) {
                        new TreeSet<>(shapes(usual))
                                .forEach(shape ->
                                        slips(rareByShape.getOrDefault(shape, List.of()), usual));
                    }
                });
    }

    private void slips(List<String> rare, String usual) {
        for (String word : rare) {
            add(word, usual, SLIP, Wording.of("language.synonym-slip", word, usual));
        }
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
