package dev.watershed.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Comma-separated values (RFC 4180). A cell a spreadsheet would take for a formula is written with
/// an apostrophe before it and read without.
public final class Csv {

    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    /// Appends one row, its end included.
    public static void row(StringBuilder out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            out.append(i == 0 ? "" : ",").append(cell(cells.get(i)));
        }
        out.append("\r\n");
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> ",\";\r\n".indexOf(c) >= 0);
        return plain && safe.equals(safe.strip()) ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    /// One row and the line it begins on, from 1.
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    /// The rows of a table, empty ones left out. Tabs or semicolons may part the cells as well,
    /// whichever the first line has.
    public static List<List<String>> read(String text) {
        return lines(text).stream().map(Line::cells).toList();
    }

    /// The rows with the lines they stand on, empty ones left out.
    public static List<Line> lines(String text) {
        char comma = separator(text);
        List<Line> lines = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int number = 1;
        int began = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number += c == '\n' ? 1 : 0;
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == comma) {
                row.add(done(cell));
            } else if (c == '\n') {
                row.add(done(cell));
                add(lines, began, row);
                row = new ArrayList<>();
                began = number;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        row.add(done(cell));
        add(lines, began, row);
        return lines;
    }

    /// The line on which a quote opens that is never closed.
    public static OptionalInt openQuote(String text) {
        boolean quoted = false;
        boolean begins = true;
        int number = 1;
        int opened = 0;
        char comma = separator(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && (quoted || begins)) {
                quoted = !quoted;
                opened = quoted ? number : opened;
            }
            begins = c == comma || c == '\n' || (begins && c == ' ') || (c == '"' && !quoted);
            number += c == '\n' ? 1 : 0;
        }
        return quoted ? OptionalInt.of(opened) : OptionalInt.empty();
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        return first.indexOf(',') < 0 && first.indexOf(';') >= 0 ? ';' : ',';
    }

    private static String done(StringBuilder cell) {
        String text = cell.toString().strip();
        cell.setLength(0);
        boolean guarded =
                text.length() > 1 && text.charAt(0) == '\'' && FORMULA.indexOf(text.charAt(1)) >= 0;
        return guarded ? text.substring(1) : text;
    }

    private static void add(List<Line> lines, int number, List<String> row) {
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            lines.add(new Line(number, row));
        }
    }
}
