package dev.watershed.boundary;

import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The plain words of a label, good enough to weigh likeness: split at case changes and non-word
/// characters, lower case, without stop words and id words, one plural s stripped. A Korean word
/// loses the ending that makes it a verb.
final class Tokens {

    private static final Set<String> STOP_WORDS =
            Set.of(
                    "a",
                    "an",
                    "and",
                    "are",
                    "as",
                    "at",
                    "be",
                    "been",
                    "by",
                    "for",
                    "from",
                    "has",
                    "have",
                    "in",
                    "into",
                    "is",
                    "it",
                    "its",
                    "of",
                    "on",
                    "or",
                    "our",
                    "that",
                    "the",
                    "their",
                    "then",
                    "this",
                    "to",
                    "was",
                    "we",
                    "were",
                    "when",
                    "whenever",
                    "will",
                    "with",
                    "id",
                    "ids",
                    "no",
                    "number",
                    "및",
                    "그",
                    "수",
                    "번호");
    private static final List<String> VERB_ENDINGS =
            List.of(
                    "되었습니다", "했습니다", "되었다", "하였다", "되었음", "하였음", "했다", "됐다", "했음", "됐음", "하기", "하다",
                    "되다", "한다", "된다", "됨", "함", "하면", "되면");

    private static final Set<String> PREPOSITIONS =
            Set.of("to", "for", "from", "with", "into", "by", "on", "in", "at", "as", "when");

    private static final Set<String> INTO_OR_OUT_OF = Set.of("to", "into", "from");
    private static final Set<String> MOVING =
            Set.of("add", "append", "assign", "attach", "delete", "detach", "put", "remove");
    private static final Set<String> MOVED =
            Set.of(
                    "added",
                    "appended",
                    "assigned",
                    "attached",
                    "deleted",
                    "detached",
                    "put",
                    "removed");

    private Tokens() {}

    /// The words that tell something.
    static List<String> of(String text) {
        return telling(split(text));
    }

    /// Where something is put into or taken out of a whole, the whole is what changes: “add parcel
    /// to order” is about an order.
    private static boolean movesParts(List<String> before) {
        return MOVING.contains(before.getFirst()) || MOVED.contains(before.getLast());
    }

    /// The words up to the first preposition and the verb among them; or what follows it.
    private static List<String> phrase(NoteKind kind, String label) {
        List<String> all = split(label);
        for (int i = 1; i < all.size() - 1; i++) {
            List<String> before = telling(all.subList(0, i));
            List<String> after = telling(all.subList(i + 1, all.size()));
            if (!PREPOSITIONS.contains(all.get(i)) || before.size() < 2) {
                continue;
            }
            if (!INTO_OR_OUT_OF.contains(all.get(i)) || after.isEmpty() || !movesParts(before)) {
                return before;
            }
            List<String> whole = new ArrayList<>(after);
            whole.add(kind == NoteKind.EVENT ? after.size() : 0, verb(kind, before));
            return whole;
        }
        return telling(all);
    }

    private static String verb(NoteKind kind, List<String> words) {
        return kind == NoteKind.EVENT ? words.getLast() : words.getFirst();
    }

    private static List<String> telling(List<String> words) {
        return words.stream().filter(w -> !STOP_WORDS.contains(w)).toList();
    }

    /// All words, also those that tell nothing.
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < text.length(); ) {
            int letter = text.codePointAt(i);
            boolean word = isOfAWord(letter);
            if (start >= 0 && (!word || changesCase(text, i))) {
                words.add(bare(text.substring(start, i).toLowerCase(Locale.ROOT)));
                start = -1;
            }
            if (word && start < 0) {
                start = i;
            }
            i += Character.charCount(letter);
        }
        if (start >= 0) {
            words.add(bare(text.substring(start).toLowerCase(Locale.ROOT)));
        }
        return words;
    }

    private static boolean isOfAWord(int letter) {
        return switch (Character.getType(letter)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }

    /// `orderLine` changes before the L, `HTTPRequest` before the R.
    private static boolean changesCase(String text, int at) {
        char before = text.charAt(at - 1);
        char letter = text.charAt(at);
        if (!isCapital(letter)) {
            return false;
        }
        boolean plain = (before >= 'a' && before <= 'z') || (before >= '0' && before <= '9');
        boolean lowerNext =
                at + 1 < text.length() && text.charAt(at + 1) >= 'a' && text.charAt(at + 1) <= 'z';
        return plain || (isCapital(before) && lowerNext);
    }

    private static boolean isCapital(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }

    private static String bare(String word) {
        if (isHangul(word)) {
            return withoutVerbEnding(word);
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    static boolean isHangul(String word) {
        return !word.isEmpty()
                && Character.UnicodeScript.of(word.charAt(word.length() - 1))
                        == Character.UnicodeScript.HANGUL;
    }

    private static String withoutVerbEnding(String word) {
        for (String ending : VERB_ENDINGS) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    /// What an event or command is about: its words without the verb (last in an English event,
    /// first in a command, last in Korean) and without what follows a preposition: “Product
    /// approved for facility type” is about a product.
    static List<String> nouns(NoteKind kind, String label) {
        List<String> words = phrase(kind, label);
        if (words.size() < 2) {
            return words;
        }
        boolean verbLast = kind == NoteKind.EVENT || isHangul(words.getLast());
        return verbLast ? words.subList(0, words.size() - 1) : words.subList(1, words.size());
    }
}
