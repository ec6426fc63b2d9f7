package dev.watershed.language.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// English words: where they begin and end in `orderLineAdded` or `order_line`, their singular, and
/// the plain form of their past.
final class English {

    private static final Set<String> STOP = Set.copyOf(WordList.lines("stop-words.txt"));
    private static final Map<String, String> PLURALS = plurals();

    private English() {}

    /// The words of a run of Latin letters. `joined` of the first is `joined`.
    static List<Piece> pieces(String text, int start, int end, boolean joined) {
        List<Piece> pieces = new ArrayList<>();
        int from = start;
        boolean join = joined;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || isHump(text, i, end)) {
                String key = text.substring(from, i).toLowerCase(java.util.Locale.ROOT);
                Piece.Sort sort =
                        key.length() < 2 || STOP.contains(key) ? Piece.Sort.STOP : Piece.Sort.LATIN;
                pieces.add(new Piece(key, from, i, sort, join));
                join = sort == Piece.Sort.LATIN;
                from = i;
            }
        }
        return pieces;
    }

    private static boolean isHump(String text, int i, int end) {
        char before = text.charAt(i - 1);
        char here = text.charAt(i);
        if (!Character.isUpperCase(here)) {
            return false;
        }
        boolean lowerAfter = i + 1 < end && Character.isLowerCase(text.charAt(i + 1));
        return Character.isLowerCase(before) || (Character.isUpperCase(before) && lowerAfter);
    }

    /// The plain form of a verb in the past: opened, paid, cancelled.
    static Optional<String> ofPast(String word) {
        WordNet net = WordNet.get();
        String irregular = net.irregular().get(word);
        if (irregular != null) {
            boolean past = !word.endsWith("ing") && !word.endsWith("s");
            return past ? Optional.of(irregular) : Optional.empty();
        }
        if (!word.endsWith("ed") || word.length() < 4) {
            return Optional.empty();
        }
        String stem = word.substring(0, word.length() - 2);
        if (stem.endsWith("i")
                && net.verbs().contains(stem.substring(0, stem.length() - 1) + "y")) {
            return Optional.of(stem.substring(0, stem.length() - 1) + "y");
        }
        if (net.verbs().contains(stem + "e") && !net.verbs().contains(stem)) {
            return Optional.of(stem + "e");
        }
        if (isDoubled(stem) && net.verbs().contains(stem.substring(0, stem.length() - 1))) {
            return Optional.of(stem.substring(0, stem.length() - 1));
        }
        if (net.verbs().contains(stem + "e") && prefersE(stem)) {
            return Optional.of(stem + "e");
        }
        return net.verbs().contains(stem) ? Optional.of(stem) : Optional.empty();
    }

    private static boolean isDoubled(String stem) {
        int n = stem.length();
        return n > 2
                && stem.charAt(n - 1) == stem.charAt(n - 2)
                && "sl".indexOf(stem.charAt(n - 1)) < 0;
    }

    private static boolean prefersE(String stem) {
        return stem.endsWith("at")
                || stem.endsWith("iz")
                || stem.endsWith("is")
                || stem.endsWith("ar");
    }

    static boolean isVerb(String word) {
        return WordNet.get().verbs().contains(word);
    }

    /// The singular of a noun: orders, entries, boxes, statuses. A word that only looks like a
    /// plural stays.
    static String singular(String word) {
        String known = PLURALS.get(word);
        if (known != null) {
            return known;
        }
        int n = word.length();
        if (n < 4
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        boolean hissing =
                word.endsWith("sses")
                        || word.endsWith("shes")
                        || word.endsWith("ches")
                        || word.endsWith("xes")
                        || word.endsWith("zzes");
        return word.substring(0, hissing ? n - 2 : n - 1);
    }

    private static Map<String, String> plurals() {
        Map<String, String> plurals = new HashMap<>();
        for (String line : WordList.lines("plurals.txt")) {
            String[] forms = line.split(" ", 2);
            plurals.put(forms[0], forms[1]);
        }
        return plurals;
    }
}
