package dev.watershed.document;

import java.text.Normalizer;
import java.util.List;

/// Makes what somebody typed or pasted fit to be stored: line feeds only, composed letters (NFC: a
/// Mac hands out Korean in pieces), no control characters, no half of a surrogate pair (UTF-8
/// cannot hold one). Marks that would turn the direction of a line are shown instead of obeyed: a
/// note must not read as something else than it says.
public final class Texts {

    private static final int REPLACEMENT = 0xFFFD;

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

    private static void append(StringBuilder clean, int c) {
        boolean half = c <= 0xFFFF && Character.isSurrogate((char) c);
        boolean embedding = c >= 0x202A && c <= 0x202E;
        boolean isolate = c >= 0x2066 && c <= 0x2069;
        if (half || embedding || isolate) {
            clean.appendCodePoint(REPLACEMENT);
        } else if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
            clean.appendCodePoint(c);
        }
    }
}
