package dev.watershed.language;

import dev.watershed.finding.Wording;
import dev.watershed.language.reading.Synsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// A rare word one letter (Korean: one jamo) away from a frequent one, and no word by itself.
final class SlipsOfThePen {

    private static final double SLIP = 0.6;

    /// A word written at least so often is no slip.
    private static final int USUAL = 3;

    private static final int SHORTEST = 6;
    private static final int REMEMBERED = 20_000;

    /// The shapes of words seen before, on this wall or another.
    private static final Map<String, List<String>> SHAPES = new ConcurrentHashMap<>();

    private final Terms terms;
    private final Synonyms synonyms;

    SlipsOfThePen(Terms terms, Synonyms synonyms) {
        this.terms = terms;
        this.synonyms = synonyms;
    }

    void collect() {
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
            if (isWritten(word, usual)) {
                continue;
            }
            synonyms.addBoth(word, usual, SLIP, Wording.of("language.synonym-slip", word, usual));
        }
    }

    /// A season is no slip for a reason: what differs is a word of its own.
    private static boolean isWritten(String rare, String usual) {
        List<String> others = List.of(usual.split(" ", -1));
        for (String part : rare.split(" ", -1)) {
            if (!others.contains(part) && !Synsets.isWord(part)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> shapes(String word) {
        if (SHAPES.size() > REMEMBERED) {
            SHAPES.clear();
        }
        return SHAPES.computeIfAbsent(word, SlipsOfThePen::shapesOf);
    }

    /// The word with each of its letters left out in turn: words one slip apart share a shape.
    private static List<String> shapesOf(String word) {
        String letters = Normalizer.normalize(word, Normalizer.Form.NFD);
        if (letters.length() < SHORTEST) {
            return List.of();
        }
        List<String> shapes = new ArrayList<>(letters.length() + 1);
        shapes.add(letters);
        for (int i = 0; i < letters.length(); i++) {
            shapes.add(letters.substring(0, i) + letters.substring(i + 1));
        }
        return List.copyOf(shapes);
    }
}
