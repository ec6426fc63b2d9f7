package dev.watershed.exchange.handover;

import dev.watershed.exchange.escaping.Escaping;
import java.util.List;
import java.util.stream.Collectors;

/// A Markdown page (CommonMark with tables), part by part. What people wrote can never become
/// markup.
final class Markdown {

    private final StringBuilder page = new StringBuilder();

    Markdown title(String text) {
        return block("# " + escaped(text));
    }

    Markdown heading(String text) {
        return block("## " + escaped(text));
    }

    Markdown paragraph(String text) {
        return text.isBlank() ? this : block(escaped(text));
    }

    Markdown points(List<String> points) {
        return points.isEmpty()
                ? this
                : block(points.stream().map(p -> "- " + p).collect(Collectors.joining("\n")));
    }

    Markdown code(String text) {
        return block("```\n" + text + "\n```");
    }

    Markdown table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        StringBuilder table = new StringBuilder(row(head));
        table.append('\n').append("|").append(" --- |".repeat(head.size()));
        rows.forEach(cells -> table.append('\n').append(row(cells)));
        return block(table.toString());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Markdown::escaped).collect(Collectors.joining(" | ", "| ", " |"));
    }

    static String link(String text, String path) {
        return "[" + escaped(text) + "](" + path + ")";
    }

    static String escaped(String text) {
        return Escaping.markdown(text);
    }

    private Markdown block(String text) {
        page.append(page.isEmpty() ? "" : "\n").append(text).append('\n');
        return this;
    }

    String text() {
        return page.toString();
    }
}
