package dev.watershed.board;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The verbs people write on notes, with their forms. Words in lower case.
final class EnglishVerbs {

    private static final Set<String> BASES = new HashSet<>();
    private static final Map<String, String> PARTICIPLES = new HashMap<>();
    private static final Map<String, String> BASE_OF_PAST = new HashMap<>();

    /// Words that end in -ed and tell nothing past.
    private static final Set<String> NOT_PAST =
            Set.of(
                    "need",
                    "feed",
                    "seed",
                    "speed",
                    "indeed",
                    "hundred",
                    "embed",
                    "exceed",
                    "proceed",
                    "succeed",
                    "bleed",
                    "breed",
                    "weed",
                    "deed",
                    "greed",
                    "bed",
                    "shed",
                    "shred",
                    "sled",
                    "red",
                    "sacred",
                    "kindred",
                    "newsfeed",
                    "unneeded",
                    "unused",
                    "unfinished",
                    "undecided",
                    "unlimited");

    /// Verbs whose past form is also a plain noun on many walls.
    private static final Set<String> DOUBTFUL = Set.of("bid", "hit", "input", "offset", "ground");

    private static final Set<String> DOUBLED =
            Set.of(
                    "admit",
                    "submit",
                    "commit",
                    "permit",
                    "omit",
                    "refer",
                    "defer",
                    "infer",
                    "prefer",
                    "transfer",
                    "occur",
                    "incur",
                    "cancel",
                    "label",
                    "travel",
                    "control",
                    "enrol",
                    "fulfil",
                    "resubmit",
                    "emit",
                    "remit",
                    "transmit",
                    "unplug",
                    "equip",
                    "deter",
                    "model",
                    "signal",
                    "total",
                    "channel",
                    "abet",
                    "format",
                    "quiz");

    static {
        for (String line : WordList.lines("irregular-verbs.txt")) {
            String[] forms = line.split(" ", -1);
            BASES.add(forms[0]);
            PARTICIPLES.put(forms[0], forms[2]);
            BASE_OF_PAST.putIfAbsent(forms[1], forms[0]);
            BASE_OF_PAST.putIfAbsent(forms[2], forms[0]);
        }
        for (String base : WordList.words("regular-verbs.txt")) {
            if (BASES.add(base)) {
                PARTICIPLES.put(base, withEd(base));
                BASE_OF_PAST.putIfAbsent(withEd(base), base);
            }
        }
        // "read", "set" and the like are their own past; "found" and "ground" are of "find" and
        // "grind".
        BASE_OF_PAST.keySet().removeAll(DOUBTFUL);
    }

    private EnglishVerbs() {}

    /// True for the plain form of a verb on the list, with a usual prefix too: "reschedule",
    /// "unpublish".
    static boolean isBase(String word) {
        return BASES.contains(word)
                || List.of("re", "un", "de", "dis", "pre", "over", "mis", "co").stream()
                        .anyMatch(p ->
                                word.startsWith(p) && BASES.contains(word.substring(p.length())));
    }

    /// True for a past tense or past participle, of verbs on the list or by its ending.
    static boolean isPast(String word) {
        if (BASE_OF_PAST.containsKey(word)) {
            return true;
        }
        if (word.startsWith("re") && BASE_OF_PAST.containsKey(word.substring(2))) {
            return true;
        }
        return word.length() > 3 && word.endsWith("ed") && !NOT_PAST.contains(word);
    }

    /// True where the past reads like the plain form: "set", "put", "split".
    static boolean isPastAndBase(String word) {
        return isPast(word) && BASES.contains(word);
    }

    static String participle(String base) {
        String known = PARTICIPLES.get(base);
        return known != null ? known : withEd(base);
    }

    /// The plain form of a past: "placed" is of "place", "sold" of "sell".
    static Optional<String> baseOfPast(String past) {
        return Optional.ofNullable(BASE_OF_PAST.get(past));
    }

    /// The plain form of "places", "ships", "carries".
    static Optional<String> baseOfThirdPerson(String word) {
        if (!word.endsWith("s")) {
            return Optional.empty();
        }
        String s = word.substring(0, word.length() - 1);
        String es = word.endsWith("es") ? word.substring(0, word.length() - 2) : s;
        String ies = word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : s;
        return List.of(s, es, ies).stream().filter(EnglishVerbs::isBase).findFirst();
    }

    /// The plain form of "placing", "shipping", "carrying".
    static Optional<String> baseOfGerund(String word) {
        if (word.length() < 5 || !word.endsWith("ing")) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 3);
        String single = stem.substring(0, stem.length() - 1);
        return List.of(stem, stem + "e", single).stream().filter(EnglishVerbs::isBase).findFirst();
    }

    private static String withEd(String base) {
        int n = base.length();
        if (base.endsWith("e")) {
            return base + "d";
        }
        if (base.endsWith("y") && n > 1 && !isVowel(base.charAt(n - 2))) {
            return base.substring(0, n - 1) + "ied";
        }
        return base + (doubles(base) ? base.charAt(n - 1) : "") + "ed";
    }

    private static boolean doubles(String base) {
        int n = base.length();
        if (DOUBLED.contains(base)) {
            return true;
        }
        return n >= 3
                && n <= 4
                && "wxyh".indexOf(base.charAt(n - 1)) < 0
                && !isVowel(base.charAt(n - 1))
                && isVowel(base.charAt(n - 2))
                && !isVowel(base.charAt(n - 3))
                && base.chars().filter(c -> isVowel((char) c)).count() == 1;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
