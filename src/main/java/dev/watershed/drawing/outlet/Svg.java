package dev.watershed.drawing.outlet;

/// How numbers and text are written in SVG: short, the same everywhere, never broken XML.
final class Svg {

    private Svg() {}

    /// At most two digits after the point, no more than needed.
    static String number(double value) {
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }

    static void pair(StringBuilder out, double a, double b) {
        append(out, a);
        out.append(' ');
        append(out, b);
    }

    static void attribute(StringBuilder out, String name, double value) {
        out.append(' ').append(name).append("=\"");
        append(out, value);
        out.append('"');
    }

    private static void append(StringBuilder out, double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
    }

    /// Text for an element or an attribute. What XML 1.0 has no way to say becomes a question mark
    /// in a diamond.
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            switch (codePoint) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(isXml(codePoint) ? codePoint : 0xFFFD);
            }
            i += Character.charCount(codePoint);
        }
        return out.toString();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
