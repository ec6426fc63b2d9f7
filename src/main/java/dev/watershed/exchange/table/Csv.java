package dev.watershed.exchange.table;

import java.util.ArrayList;
import java.util.List;

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

    /// The rows of a table, empty ones left out. Tabs or semicolons may part the cells as well,
    /// whichever the first line has.
    public static List<List<String>> read(String text) {
        char comma = separator(text);
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
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
                add(rows, row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        row.add(done(cell));
        add(rows, row);
        return rows;
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

    private static void add(List<List<String>> rows, List<String> row) {
        if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
            rows.add(List.copyOf(row));
        }
    }
}
