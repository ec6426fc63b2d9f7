package dev.watershed.exchange.escaping;

import dev.watershed.document.Texts;
import java.util.Locale;
import java.util.Set;

/// What somebody wrote on a note, made harmless for the place it is written to: it is shown there,
/// never obeyed. One home for all writers.
///
/// Control characters and marks that turn the direction of text are shown by their number
/// everywhere, as they are on the wall: they could make a line read as something else than it is.
public final class Escaping {

    private static final int LONGEST_NAME = 120;

    /// Names that are devices, not files, on Windows.
    private static final Set<String> DEVICES =
            Set.of(
                    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6",
                    "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
                    "lpt8", "lpt9");

    private Escaping() {}

    /// True for a character that is obeyed rather than shown: what [Texts#isObeyed] says, and what
    /// is no character at all to some reader.
    public static boolean isObeyed(int c) {
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || c == 0xFEFF;
        boolean separator = c == 0x2028 || c == 0x2029;
        return noCharacter || separator || Texts.isObeyed(c);
    }

    /// The text with such characters shown instead of obeyed.
    public static String shown(String text) {
        if (text.codePoints().noneMatch(Escaping::isObeyed)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    if (isObeyed(c)) {
                        shown.append(Texts.shown(c));
                    } else {
                        shown.appendCodePoint(c);
                    }
                });
        return shown.toString();
    }

    /// The text on one line.
    public static String oneLine(String text) {
        return shown(text).replace('\n', ' ').replace('\t', ' ').strip();
    }

    /// A cell of a CSV file: quoted, and no formula to a spreadsheet (OWASP, CSV injection).
    public static String csv(String text) {
        String shown = shown(text);
        boolean formula = !shown.isEmpty() && "=+-@\t".indexOf(shown.charAt(0)) >= 0;
        String harmless = formula ? "'" + shown : shown;
        boolean plain =
                harmless.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c < ' ');
        return plain && harmless.equals(harmless.strip())
                ? harmless
                : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    /// Text or an attribute of HTML, XML or SVG.
    public static String xml(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        shown(text)
                .codePoints()
                .forEach(c -> {
                    switch (c) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        case '\'' -> escaped.append("&#39;");
                        default -> escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    /// Inline text of Markdown, on one line. What only means something at the beginning of a line
    /// is escaped there alone: such texts are read as they stand, too.
    public static String markdown(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        oneLine(text)
                .codePoints()
                .forEach(c -> {
                    if (c == '<') {
                        escaped.append("&lt;");
                    } else if (c == '&') {
                        escaped.append("&amp;");
                    } else {
                        if ("\\`*_{}[]#|~".indexOf(c) >= 0) {
                            escaped.append('\\');
                        }
                        escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString().replaceFirst("^(\\d*)([-+=>.)])", "$1\\\\$2");
    }

    /// A label of PlantUML between double quotes, on one line: no creole, no commands, no links.
    public static String plantUml(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        oneLine(text)
                .codePoints()
                .forEach(c -> {
                    if (c < 0x80 && !Character.isLetterOrDigit(c) && c != ' ' && c != ',') {
                        escaped.append("<U+").append(String.format("%04X", c)).append('>');
                    } else {
                        escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    /// A label of Mermaid between double quotes, on one line, by its numeric entities.
    public static String mermaid(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        oneLine(text)
                .codePoints()
                .forEach(c -> {
                    if ("\"#;<>&{}[]()|`\\%@:".indexOf(c) >= 0) {
                        escaped.append('#').append(c).append(';');
                    } else {
                        escaped.appendCodePoint(c);
                    }
                });
        return escaped.toString();
    }

    /// A quoted string of DOT. The quotes are part of what comes back.
    public static String dot(String text) {
        return '"'
                + shown(text).replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                + '"';
    }

    /// A name for a file on every system: no path, no device, nothing hidden, not too long. Never
    /// empty.
    public static String fileName(String text) {
        String name =
                oneLine(text)
                        .replaceAll("[^\\p{L}\\p{M}\\p{N}._ -]+", "-")
                        .replaceAll("\\.{2,}", ".")
                        .replaceAll("[\\s-]+", "-")
                        .replaceAll("^[.\\-_ ]+|[.\\-_ ]+$", "");
        int end =
                name.offsetByCodePoints(
                        0, Math.min(LONGEST_NAME, name.codePointCount(0, name.length())));
        String kept = name.substring(0, end);
        String stem = kept.replaceFirst("\\..*", "").toLowerCase(Locale.ROOT);
        if (kept.isEmpty()) {
            return "wall";
        }
        return DEVICES.contains(stem) ? "wall-" + kept : kept;
    }
}
