package dev.watershed.language.reading;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into runs of one script.
enum Script {
    LATIN,
    HANGUL,
    DIGITS,
    FOREIGN,
    GAP;

    /// @param space true for a [#GAP] that does not end a phrase: blanks, hyphens, underscores, or
    ///   nothing at all
    record Run(Script script, int start, int end, boolean space) {}

    static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            Script script = of(text.codePointAt(start));
            boolean space = true;
            int end = start;
            while (end < text.length()) {
                int c = text.codePointAt(end);
                if (of(c) != script && !(script != GAP && isMark(c))) {
                    break;
                }
                space &= Character.isWhitespace(c) || c == '-' || c == '_' || c == '\u00a0';
                end += Character.charCount(c);
            }
            runs.add(new Run(script, start, end, script == GAP && space));
            start = end;
        }
        return runs;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static Script of(int c) {
        if (Character.isDigit(c)) {
            return DIGITS;
        }
        if (!Character.isLetter(c)) {
            return GAP;
        }
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN -> LATIN;
            case HANGUL -> HANGUL;
            default -> FOREIGN;
        };
    }
}
