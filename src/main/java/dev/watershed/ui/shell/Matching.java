package dev.watershed.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds what was typed inside a text: every typed word must occur, whatever the case. What begins
/// with it comes first, then what has a word that begins with it.
record Matching(String typed) {

    Matching(String typed) {
        this.typed = typed.strip().toLowerCase(Locale.ROOT);
    }

    boolean finds(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return List.of(typed.split("\\s+")).stream().allMatch(lower::contains);
    }

    /// Better matches first; equally good ones keep their order.
    Comparator<PaletteEntry> best() {
        return Comparator.comparingInt(entry -> distance(entry.text()));
    }

    private int distance(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.startsWith(typed)) {
            return 0;
        }
        return lower.contains(" " + typed) ? 1 : 2;
    }

    /// Where the typed text stands in `text`; -1 when it stands there only in pieces.
    int at(String text) {
        return typed.isEmpty() ? -1 : text.toLowerCase(Locale.ROOT).indexOf(typed);
    }
}
