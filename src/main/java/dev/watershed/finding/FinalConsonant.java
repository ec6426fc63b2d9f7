package dev.watershed.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Picks the Korean particle that fits the end of a word: 고객이, 회원이; 주문을, 오더를; 서울로, 집으로.
public final class FinalConsonant {

    private static final int FINALS = 28;
    private static final int RIEUL = 8;

    /// Digits 0, 1, 3, 6, 7 and 8 are read with a final consonant (영 일 삼 육 칠 팔).
    private static final String CLOSED_DIGITS = "013678";

    private static final Pattern PARTICLE =
            Pattern.compile("\\[(\\p{IsHangul}+)/(\\p{IsHangul}+)]");

    private FinalConsonant() {}

    /// The text with every `[이/가]` replaced by the one that fits what stands before it.
    public static String fitted(String text) {
        return PARTICLE.matcher(text)
                .replaceAll(m ->
                        Matcher.quoteReplacement(
                                choose(text.substring(0, m.start()), m.group(1), m.group(2))));
    }

    /// `afterConsonant` when the last letter of `word` has a final consonant, else `afterVowel`.
    /// Latin words are read as they are usually pronounced in Korean: l, m, n and b, c, k, p, t
    /// count as closed.
    public static String choose(String word, String afterConsonant, String afterVowel) {
        int end = lastLetter(word);
        if (end < 0) {
            return afterVowel;
        }
        char c = word.charAt(end);
        if (afterConsonant.startsWith("으") && isRieul(c)) {
            return afterVowel;
        }
        return isClosed(c) ? afterConsonant : afterVowel;
    }

    private static int lastLetter(String word) {
        int end = word.length() - 1;
        while (end >= 0 && !Character.isLetterOrDigit(word.charAt(end))) {
            end--;
        }
        return end;
    }

    private static boolean isRieul(char c) {
        return isSyllable(c) ? (c - '가') % FINALS == RIEUL : "lL178".indexOf(c) >= 0;
    }

    private static boolean isClosed(char c) {
        if (isSyllable(c)) {
            return (c - '가') % FINALS != 0;
        }
        return "lmnbckptLMNBCKPT".indexOf(c) >= 0 || CLOSED_DIGITS.indexOf(c) >= 0;
    }

    private static boolean isSyllable(char c) {
        return c >= '가' && c <= '힣';
    }
}
