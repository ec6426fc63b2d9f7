package dev.watershed.drawing.text;

import java.text.BreakIterator;
import java.util.Locale;

/// Where a single word that is too wide may be broken: between Korean or Chinese letters, after a
/// hyphen, slash or underscore, before a hump (`orderPlaced`); only failing that between any two
/// letters. What a reader sees as one letter is never taken apart.
final class WordBreak {

    private WordBreak() {}

    /// The last good place to break so that the first piece fits; the first possible place when not
    /// even one letter fits. Always after `start`.
    static int within(String text, int start, int end, double width, HouseFont font) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(start, end));
        int gentle = -1;
        int last = -1;
        int length = end - start;
        for (int at = letters.next();
                at != BreakIterator.DONE && at < length;
                at = letters.next()) {
            if (last > 0 && font.width(text, start, start + at) > width) {
                break;
            }
            last = at;
            if (isGentle(text, start + at)) {
                gentle = at;
            }
        }
        if (last < 0) {
            return end;
        }
        return start + (gentle > 0 ? gentle : last);
    }

    /// True where a break before `at` does not tear a word that should stay whole.
    static boolean isGentle(String text, int at) {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (isClosing(after)) {
            return false;
        }
        return isSyllabic(before)
                || isSyllabic(after)
                || isJoint(before)
                || (Character.isLowerCase(before) && Character.isUpperCase(after));
    }

    private static boolean isJoint(int c) {
        return c == '-' || c == '/' || c == '_' || c == '·' || c == '.' || c == ',';
    }

    private static boolean isClosing(int c) {
        return switch (Character.getType(c)) {
            case Character.END_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    private static boolean isSyllabic(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL, HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
