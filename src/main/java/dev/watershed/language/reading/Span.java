package dev.watershed.language.reading;

import java.util.ArrayList;
import java.util.List;

/// Two to four nouns in a row: a phrase that may be a word of the wall.
///
/// @param from first token
/// @param to token after the last
/// @param spaced the keys with a blank between
/// @param key the key of the phrase, see [#key]
/// @param whole true when the row ends before and after it
public record Span(int from, int to, String spaced, String key, boolean whole) {

    private static final int LONGEST = 4;

    /// Every span of a row of words.
    static List<Span> in(List<Token> tokens) {
        List<Span> spans = new ArrayList<>();
        for (int from = 0; from < tokens.size(); from++) {
            if (!tokens.get(from).isNoun()) {
                continue;
            }
            int end = Math.min(tokens.size(), from + LONGEST);
            for (int to = from + 2; to <= end && continues(tokens, to - 1); to++) {
                boolean whole =
                        !continues(tokens, from) && (to == tokens.size() || !continues(tokens, to));
                spans.add(
                        new Span(from, to, spaced(tokens, from, to), key(tokens, from, to), whole));
            }
        }
        return spans;
    }

    private static boolean continues(List<Token> tokens, int i) {
        return tokens.get(i).isNoun() && tokens.get(i).joined();
    }

    private static String spaced(List<Token> tokens, int from, int to) {
        StringBuilder phrase = new StringBuilder(tokens.get(from).key());
        for (int i = from + 1; i < to; i++) {
            phrase.append(' ').append(tokens.get(i).key());
        }
        return phrase.toString();
    }

    /// The key of some words together. 결제 수단 and 결제수단 are one word; order line keeps its blank.
    public static String key(List<Token> tokens, int from, int to) {
        StringBuilder key = new StringBuilder(tokens.get(from).key());
        for (int i = from + 1; i < to; i++) {
            String next = tokens.get(i).key();
            if (!isHangul(key.charAt(key.length() - 1)) || !isHangul(next.charAt(0))) {
                key.append(' ');
            }
            key.append(next);
        }
        return key.toString();
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
