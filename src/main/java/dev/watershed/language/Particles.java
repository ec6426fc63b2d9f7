package dev.watershed.language;

import dev.watershed.finding.FinalConsonant;
import java.util.List;

/// Fits the Korean particle after a word to another word: 고객이 becomes 회원이, 주문을 오더를.
final class Particles {

    /// After a final consonant, after a vowel; longer ones first.
    private static final List<List<String>> PAIRS =
            List.of(
                    List.of("이에요", "예요"),
                    List.of("으로부터", "로부터"),
                    List.of("으로서", "로서"),
                    List.of("으로써", "로써"),
                    List.of("이라는", "라는"),
                    List.of("이라고", "라고"),
                    List.of("이라도", "라도"),
                    List.of("이라면", "라면"),
                    List.of("으로", "로"),
                    List.of("이나", "나"),
                    List.of("이랑", "랑"),
                    List.of("이란", "란"),
                    List.of("이든", "든"),
                    List.of("이며", "며"),
                    List.of("이고", "고"),
                    List.of("이", "가"),
                    List.of("을", "를"),
                    List.of("은", "는"),
                    List.of("과", "와"));

    private static final List<String> AFTER =
            List.of("", "도", "만", "의", "에", "에게", "부터", "까지", "서", "는", "은");

    private Particles() {}

    /// What is to follow `word`, when `rest` followed another word before. A rest that does not
    /// begin with a particle stays as it is.
    static String fitted(String word, String rest) {
        String run = hangulRun(rest);
        for (List<String> pair : PAIRS) {
            for (String form : pair) {
                if (run.startsWith(form) && AFTER.contains(run.substring(form.length()))) {
                    String fits = FinalConsonant.choose(word, pair.getFirst(), pair.getLast());
                    return fits + rest.substring(form.length());
                }
            }
        }
        return rest;
    }

    private static String hangulRun(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) >= '가' && text.charAt(end) <= '힣') {
            end++;
        }
        return text.substring(0, end);
    }
}
