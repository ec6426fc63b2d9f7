package dev.watershed.service;

import java.util.Set;

/// Korean in Latin letters as it is pronounced (Revised Romanization of Korean, Ministry of Culture
/// 2000-8): 주문 jumun, 결제 gyeolje, 완료 wallyo.
final class Romanisation {

    private static final String[] INITIALS = {
        "g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t",
        "p", "h"
    };
    private static final String[] VOWELS = {
        "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo",
        "we", "wi", "yu", "eu", "ui", "i"
    };

    /// Finals before a consonant or at the end.
    private static final String[] CLOSING = {
        "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p",
        "p", "t", "t", "ng", "t", "t", "k", "t", "p", "t"
    };

    /// Finals that move on to a following vowel.
    private static final String[] MOVING = {
        "", "g", "kk", "ks", "n", "nj", "n", "d", "r", "lg", "lm", "lb", "ls", "lt", "lp", "r", "m",
        "b", "ps", "s", "ss", "ng", "j", "ch", "k", "t", "p", ""
    };

    private static final Set<Integer> WITH_H = Set.of(6, 15, 27);
    private static final int SILENT = 11;
    private static final int NIEUN = 2;
    private static final int RIEUL = 5;
    private static final int MIEUM = 6;

    private Romanisation() {}

    /// The text with every run of Korean syllables in Latin letters; all else as it was.
    static String of(String text) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSyllable(c)) {
                boolean led = i > 0 && isSyllable(text.charAt(i - 1));
                boolean leads = i + 1 < text.length() && isSyllable(text.charAt(i + 1));
                latin.append(led ? "" : initial(0, number(c)));
                latin.append(VOWELS[number(c) / 28 % 21]);
                latin.append(leads ? joint(number(c), number(text.charAt(i + 1))) : closing(c));
            } else {
                latin.append(c);
            }
        }
        return latin.toString();
    }

    private static boolean isSyllable(char c) {
        return c >= '가' && c <= '힣';
    }

    private static int number(char c) {
        return c - '가';
    }

    private static String closing(char c) {
        return CLOSING[number(c) % 28];
    }

    private static String initial(int before, int syllable) {
        int initial = syllable / 588;
        return initial == RIEUL && CLOSING[before].equals("l") ? "l" : INITIALS[initial];
    }

    /// The final of one syllable and the initial of the next, as they sound together.
    private static String joint(int left, int right) {
        int end = left % 28;
        int start = right / 588;
        if (start == SILENT) {
            return MOVING[end];
        }
        if (WITH_H.contains(end) && "gdj".contains(INITIALS[start])) {
            return (end == 6 ? "n" : end == 15 ? "l" : "") + aspirated(INITIALS[start]);
        }
        String closing = CLOSING[end];
        return switch (start) {
            case NIEUN -> closing.equals("l") ? "ll" : nasal(closing) + "n";
            case MIEUM -> nasal(closing) + "m";
            case RIEUL -> rieul(closing);
            default -> closing + initial(end, right);
        };
    }

    private static String aspirated(String initial) {
        return switch (initial) {
            case "g" -> "k";
            case "d" -> "t";
            default -> "ch";
        };
    }

    private static String rieul(String closing) {
        return switch (closing) {
            case "" -> "r";
            case "l", "n" -> "ll";
            default -> nasal(closing) + "n";
        };
    }

    private static String nasal(String closing) {
        return switch (closing) {
            case "k" -> "ng";
            case "t" -> "n";
            case "p" -> "m";
            default -> closing;
        };
    }
}
