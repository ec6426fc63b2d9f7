package dev.watershed.exchange.madr;

import java.util.regex.Pattern;

/// Plain text inside Markdown: what would be read as markup is escaped, line by line.
final class MadrText {

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>|&])");
    private static final Pattern LINE_START =
            Pattern.compile("(?m)^(\\h*)([#+\\-=~]|\\d+[.)])(?=.|$)");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");
    private static final Pattern DIGIT_DOT = Pattern.compile("(?m)^(\\h*\\d+)\\\\([.)])");

    private MadrText() {}

    /// A text of one or more paragraphs.
    static String escaped(String text) {
        String marked = MARKUP.matcher(text).replaceAll("\\\\$1");
        return LINE_START
                .matcher(marked)
                .replaceAll(found -> {
                    String what = found.group(2);
                    int last = what.length() - 1;
                    String safe = what.substring(0, last) + "\\" + what.charAt(last);
                    return java.util.regex.Matcher.quoteReplacement(found.group(1) + safe);
                });
    }

    /// A text on one line, such as a heading or a list item.
    static String line(String text) {
        return escaped(text.strip().replaceAll("\\s*\\R\\s*", " "));
    }

    static String unescaped(String markdown) {
        String numbers = DIGIT_DOT.matcher(markdown).replaceAll("$1$2");
        return ESCAPED.matcher(numbers).replaceAll("$1").strip();
    }
}
