package dev.watershed.language;

import dev.watershed.board.Note;
import dev.watershed.language.reading.Span;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Two names that a note itself puts side by side: 고객(Customer).
///
/// @param before key of the word before the bracket
/// @param inside key of the word in the bracket
/// @param said as the note says it
record Bracketed(String before, String inside, String said) {

    private static final Pattern IN_BRACKETS =
            Pattern.compile(
                    "(\\p{L}[\\p{L}\\p{N} _-]*?)\\s*[(\\[（]\\s*(\\p{L}[\\p{L}\\p{N}"
                            + " _-]*?)\\s*[)\\]）]");

    /// Every such pair in the text of a note.
    static List<Bracketed> in(Wall wall, Terms terms, int n) {
        Note note = wall.notes().get(n);
        if (!isBracketed(note.text())) {
            return List.of();
        }
        List<Token> tokens = wall.readings().get(n).text().tokens();
        List<Bracketed> found = new ArrayList<>();
        Matcher matcher = IN_BRACKETS.matcher(note.text());
        while (matcher.find()) {
            String before = wordEnding(tokens, matcher.end(1), terms);
            String inside = wordWithin(tokens, matcher.start(2), matcher.end(2));
            found.add(new Bracketed(before, inside, matcher.group().strip()));
        }
        return found;
    }

    /// Whether one is Korean and the other is not: two forms of one word.
    boolean crossesLanguages() {
        return !before.isEmpty() && !inside.isEmpty() && isKorean(before) != isKorean(inside);
    }

    /// The one that is not Korean.
    String foreign() {
        return isKorean(before) ? inside : before;
    }

    String korean() {
        return isKorean(before) ? before : inside;
    }

    private static boolean isKorean(String key) {
        return key.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }

    private static boolean isBracketed(String text) {
        return text.indexOf('(') > 0 || text.indexOf('[') > 0 || text.indexOf('（') > 0;
    }

    private static String wordEnding(List<Token> tokens, int end, Terms terms) {
        for (int to = 1; to <= tokens.size(); to++) {
            if (tokens.get(to - 1).end() == end) {
                int from = to - 1;
                while (from > 0
                        && tokens.get(from).joined()
                        && !terms.has(Span.key(tokens, from, to))) {
                    from--;
                }
                return Span.key(tokens, from, to);
            }
        }
        return "";
    }

    private static String wordWithin(List<Token> tokens, int start, int end) {
        List<Token> within =
                tokens.stream()
                        .filter(token -> token.start() >= start && token.end() <= end)
                        .toList();
        return within.isEmpty() ? "" : Span.key(within, 0, within.size());
    }
}
