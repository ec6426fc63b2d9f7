package dev.watershed.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// Makes what somebody typed or pasted fit to be stored: line feeds only, composed letters (NFC: a
/// Mac hands out Korean in pieces). Control characters, halves of a surrogate pair (UTF-8 cannot
/// hold one) and marks that would turn the direction of a line are shown by their number, such as
/// `‹U+202E›`, instead of obeyed: a note must not read as something else than it says.
public final class Texts {

    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;

    private Texts() {}

    /// True when [#storable] would change nothing.
    public static boolean isStorable(String text) {
        return storable(text).equals(text);
    }

    public static String storable(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> append(clean, c));
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /// On one line: for names and titles.
    static String line(String text) {
        return storable(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    static List<String> lines(List<String> texts) {
        return texts.stream().map(Texts::line).filter(line -> !line.isEmpty()).toList();
    }

    /// True for a character that is obeyed rather than shown: controls (but tab and line feed),
    /// marks that embed, override or isolate a direction, and halves of a pair.
    public static boolean isObeyed(int c) {
        boolean half = c <= 0xFFFF && Character.isSurrogate((char) c);
        boolean embedding = c >= 0x202A && c <= 0x202E;
        boolean isolate = c >= 0x2066 && c <= 0x2069;
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        return half || embedding || isolate || control;
    }

    /// Such a character as a person can see it, in letters every font has.
    public static String shown(int c) {
        return String.format(Locale.ROOT, "‹U+%04X›", c);
    }

    private static void append(StringBuilder clean, int c) {
        if (c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR) {
            clean.append('\n');
        } else if (isObeyed(c)) {
            clean.append(shown(c));
        } else {
            clean.appendCodePoint(c);
        }
    }
}
