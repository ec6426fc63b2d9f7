package dev.watershed.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows in columns for a terminal. Korean letters count two columns wide. The last column is not
/// padded.
final class Table {

    private static final int WIDEST = 60;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    /// A column head; a name that begins with `>` is set to the right, as figures are.
    Table(String... heads) {
        List<String> names = new ArrayList<>();
        for (String head : heads) {
            right.add(head.startsWith(">"));
            names.add(head.startsWith(">") ? head.substring(1) : head);
        }
        rows.add(names);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    boolean isEmpty() {
        return rows.size() == 1;
    }

    void printTo(Console console) {
        int columns = right.size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.min(WIDEST, Math.max(widths[i], width(row.get(i))));
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String cell = row.get(i);
                String space = " ".repeat(Math.max(0, widths[i] - width(cell)));
                boolean last = i == columns - 1;
                line.append(right.get(i) ? space + cell : last ? cell : cell + space);
                line.append(last ? "" : "  ");
            }
            console.print(line.toString().stripTrailing());
        }
    }

    static int width(String text) {
        return text.codePoints().map(Table::width).sum();
    }

    private static int width(int c) {
        boolean wide =
                (c >= 0x1100 && c <= 0x115F)
                        || (c >= 0x2E80 && c <= 0xA4CF)
                        || (c >= 0xAC00 && c <= 0xD7A3)
                        || (c >= 0xF900 && c <= 0xFAFF)
                        || (c >= 0xFF00 && c <= 0xFF60)
                        || c >= 0x1F300;
        return wide ? 2 : 1;
    }
}
