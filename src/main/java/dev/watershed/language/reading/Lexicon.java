package dev.watershed.language.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A small Korean and English lexicon of business words, words for people, and the words too
/// general to tell two meanings apart.
public final class Lexicon {

    private static final Map<String, List<String>> ENGLISH = new HashMap<>();

    /// On a wall of software these are no persons, whatever WordNet says.
    private static final Set<String> MACHINES =
            Set.of("avatar", "handler", "loader", "processor", "scheduler", "server", "vip");

    /// Somebody on their own, no one after another word.
    private static final Set<String> BELONGINGS = Set.of("account", "profile", "contact", "계정");

    private static final Map<String, List<String>> KOREAN = new HashMap<>();
    private static final Map<String, String> CONCEPT = new HashMap<>();
    private static final Set<String> GENERIC = new HashSet<>(WordList.lines("generic-words.txt"));

    /// What people are to each other, by their word; [Party#ANY] where that is not said.
    private static final Map<String, Party> PEOPLE = new HashMap<>();

    /// Words asked for before; a wall asks for the same ones after every edit.
    private static final Map<String, Boolean> SOMEBODY = new ConcurrentHashMap<>();

    private static final int REMEMBERED = 20_000;

    /// What people and parties are to each other.
    public enum Party {
        /// Serves others: a clerk, a driver.
        SERVES,
        /// Is served: a customer, a patient.
        SERVED,
        /// No single person: a company.
        GROUP,
        /// May be any: a user, an owner.
        ANY;

        /// Whether one and the same may be called both.
        public boolean mayBe(Party other) {
            return this == other || (this != GROUP && other != GROUP && hasAny(other));
        }

        private boolean hasAny(Party other) {
            return this == ANY || other == ANY;
        }
    }

    static {
        for (String line : WordList.lines("people.txt")) {
            String[] fields = line.split(" ", 2);
            Party party =
                    fields.length < 2
                            ? Party.ANY
                            : Party.valueOf(fields[1].toUpperCase(Locale.ROOT));
            PEOPLE.put(fields[0], party);
        }
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

    /// True for words that name people or parties: customer, payer, 회원. What the list does not know
    /// WordNet may. Of a longer word the end decides, unless it is the account or the profile of
    /// somebody.
    public static boolean isPeople(String key) {
        if (SOMEBODY.size() > REMEMBERED) {
            SOMEBODY.clear();
        }
        return SOMEBODY.computeIfAbsent(key, Lexicon::isSomebody);
    }

    private static boolean isSomebody(String key) {
        String person = person(key);
        return PEOPLE.containsKey(person)
                || (Synsets.isPerson(person)
                        && !MACHINES.contains(person)
                        && !KOREAN.containsKey(person));
    }

    /// What the people of that name are to others; [Party#ANY] for other words.
    public static Party party(String key) {
        return PEOPLE.getOrDefault(person(key), Party.ANY);
    }

    private static String person(String key) {
        String last = key.substring(key.lastIndexOf(' ') + 1);
        return BELONGINGS.contains(last) ? key : last;
    }

    /// True for words like id, name or 상태, which every thing has.
    public static boolean isGeneric(String key) {
        return GENERIC.contains(key);
    }
}
