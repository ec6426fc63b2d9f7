package dev.watershed.exchange.teams;

import java.util.regex.Pattern;

/// Plain text on one line of Markdown, in a list or a table.
final class Markdown {

    private static final Pattern MARKUP = Pattern.compile("([\\\\`*_\\[\\]<>|#])");
    private static final Pattern START = Pattern.compile("^([+\\-=~]|\\d+(?=[.)]))");

    private Markdown() {}

    static String line(String text) {
        String one = text.strip().replaceAll("\\s*\\R\\s*", " ");
        String marked = MARKUP.matcher(one).replaceAll("\\\\$1");
        return START.matcher(marked)
                .replaceAll(found ->
                        Character.isDigit(found.group().charAt(0))
                                ? found.group() + "\\\\"
                                : "\\\\" + found.group());
    }
}
