package dev.watershed.drawing.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/// Leaves out what has no width and no ink, for where a font would paint a box instead: zero-width
/// spaces, soft hyphens, joiners between letters that do not join. Joiners that build an emoji or
/// shape a script stay.
public final class Unseen {

    /// Scripts whose letters do not change beside a joiner.
    private static final Set<UnicodeScript> UNJOINED =
            EnumSet.of(
                    UnicodeScript.LATIN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.GREEK);

    private Unseen() {}

    /// The text as it is to be painted; what is stored stays as it was written.
    public static String without(String text) {
        boolean clean = text.chars().noneMatch(Unseen::isUnseen);
        if (clean) {
            return text;
        }
        StringBuilder seen = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isUnseen(c) || (isJoiner(c) && joins(text, i))) {
                seen.append(c);
            }
        }
        return seen.toString();
    }

    private static boolean isUnseen(int c) {
        return c == 0x00AD || c == 0xFEFF || c == 0x2060 || (c >= 0x200B && c <= 0x200F);
    }

    private static boolean isJoiner(char c) {
        return c >= 0x200C && c <= 0x200F;
    }

    /// True between what is neither a blank nor a letter that stands alone.
    private static boolean joins(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && mayJoin(text.codePointBefore(at))
                && mayJoin(text.codePointAt(at + 1));
    }

    private static boolean mayJoin(int c) {
        return !Character.isWhitespace(c) && !UNJOINED.contains(UnicodeScript.of(c));
    }
}
