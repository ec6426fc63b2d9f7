package dev.watershed.language.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A small Korean and English lexicon of business words, words for people, and the words too
/// general to tell two meanings apart.
public final class Lexicon {

    private static final Map<String, List<String>> ENGLISH = new HashMap<>();
    private static final Map<String, List<String>> KOREAN = new HashMap<>();
    private static final Map<String, String> CONCEPT = new HashMap<>();
    private static final Set<String> GENERIC = new HashSet<>(WordList.lines("generic-words.txt"));
    private static final Set<String> PEOPLE = new HashSet<>(WordList.lines("people.txt"));

    static {
        for (String line : WordList.lines("lexicon.txt")) {
            String[] sides = line.split("=", 2);
            List<String> korean = words(sides[0]);
            List<String> english = words(sides[1]);
            korean.forEach(
                    k -> ENGLISH.computeIfAbsent(k, ignored -> new ArrayList<>()).addAll(english));
            english.forEach(
                    e -> KOREAN.computeIfAbsent(e, ignored -> new ArrayList<>()).addAll(korean));
            korean.forEach(k -> CONCEPT.putIfAbsent(k, english.getFirst()));
        }
    }

    private Lexicon() {}

    private static List<String> words(String side) {
        List<String> words = new ArrayList<>();
        for (String word : side.split(",", -1)) {
            words.add(word.strip());
        }
        return words;
    }

    /// The key under which a Korean and an English word for one thing are compared: 잔액 and balance
    /// are both `balance`. A word the lexicon does not know is its own concept.
    public static String concept(String key) {
        return CONCEPT.getOrDefault(key, key);
    }

    /// English words for a Korean one; empty when none is known.
    public static List<String> english(String korean) {
        return ENGLISH.getOrDefault(korean, List.of());
    }

    /// Korean words for an English one; empty when none is known.
    public static List<String> korean(String english) {
        return KOREAN.getOrDefault(english, List.of());
    }

    /// True for words that name people or parties: customer, payer, 회원. Of a longer word the end
    /// decides.
    public static boolean isPeople(String key) {
        return PEOPLE.contains(key) || PEOPLE.contains(key.substring(key.lastIndexOf(' ') + 1));
    }

    /// True for words like id, name or 상태, which every thing has.
    public static boolean isGeneric(String key) {
        return GENERIC.contains(key);
    }
}
