package dev.watershed.language;

import dev.watershed.finding.Wording;
import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Synsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Signals of the language itself: the Korean and English lexicon, and WordNet for English alone.
final class LexicalSynonyms {

    private static final double TRANSLATION = 0.7;
    private static final double SAME_SENSE = 0.55;
    private static final double WORDNET = 0.55;

    /// Expiry and expiration: two forms of one word mislead nobody much.
    private static final double DERIVED = 0.3;

    private static final int STEM = 5;

    /// What a meaning that is not a word's first one counts beside the one before it.
    private static final double LESS_USUAL = 0.5;

    private final Terms terms;
    private final Synonyms synonyms;

    LexicalSynonyms(Terms terms, Synonyms synonyms) {
        this.terms = terms;
        this.synonyms = synonyms;
    }

    void collect() {
        Map<String, List<Meant>> bySynset = new TreeMap<>();
        for (String word : terms.mentions().keySet()) {
            translations(word);
            if (!Lexicon.isGeneric(word)) {
                List<String> synsets = Synsets.of(word);
                for (int rank = 0; rank < synsets.size(); rank++) {
                    bySynset.computeIfAbsent(synsets.get(rank), ignored -> new ArrayList<>())
                            .add(new Meant(word, rank));
                }
            }
        }
        bySynset.values().forEach(this::sameSynset);
    }

    private record Meant(String word, int rank) {}

    private void sameSynset(List<Meant> words) {
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                Meant a = words.get(i);
                Meant b = words.get(j);
                if (isTold(a.word(), b.word()) || isSideBySide(a.word(), b.word())) {
                    continue;
                }
                double full = isDerived(a.word(), b.word()) ? DERIVED : WORDNET;
                double weight = full * Math.pow(LESS_USUAL, (double) a.rank() + b.rank());
                Wording because = Wording.of("language.synonym-wordnet", a.word(), b.word());
                synonyms.addBoth(a.word(), b.word(), weight, because);
            }
        }
    }

    private static boolean isDerived(String a, String b) {
        int stem = Math.min(STEM, Math.min(a.length(), b.length()));
        return a.regionMatches(0, b, 0, stem);
    }

    /// The business lexicon knows both, and as two things: what WordNet says of amount and quantity
    /// does not count.
    private static boolean isTold(String a, String b) {
        List<String> one = Lexicon.korean(a);
        List<String> other = Lexicon.korean(b);
        return !one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other);
    }

    /// Nobody gives one thing two attributes that mean the same.
    private boolean isSideBySide(String a, String b) {
        Map<Integer, Integer> places = new HashMap<>();
        for (Mention mention : terms.of(a)) {
            if (!mention.inText()) {
                places.put(mention.note(), mention.attribute());
            }
        }
        for (Mention mention : terms.of(b)) {
            Integer attribute = places.get(mention.note());
            if (attribute != null && !mention.inText() && attribute != mention.attribute()) {
                return true;
            }
        }
        return false;
    }

    private void translations(String word) {
        for (String english : Lexicon.english(word)) {
            if (terms.has(english)) {
                Wording because = Wording.of("language.synonym-translation", word, english);
                synonyms.addBoth(word, english, TRANSLATION, because);
            }
        }
        for (String korean : Lexicon.korean(word)) {
            for (String other : Lexicon.english(korean)) {
                if (word.compareTo(other) < 0 && terms.has(other) && !Lexicon.isGeneric(word)) {
                    Wording because = Wording.of("language.synonym-sense", word, other, korean);
                    double weight = isDerived(word, other) ? DERIVED : SAME_SENSE;
                    if (Lexicon.isPeople(word) == Lexicon.isPeople(other)) {
                        synonyms.addBoth(word, other, weight, because);
                    }
                }
            }
        }
    }
}
