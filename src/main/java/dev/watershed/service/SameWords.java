package dev.watershed.service;

import dev.watershed.board.Note;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Puts notes together that say the same; notes without words stay alone.
final class SameWords {

    private SameWords() {}

    /// In the order in which they were given.
    static List<List<Note>> groups(Collection<Note> notes) {
        Map<String, List<Note>> groups = new LinkedHashMap<>();
        for (Note note : notes) {
            groups.computeIfAbsent(key(note), ignored -> new ArrayList<>(1)).add(note);
        }
        return List.copyOf(groups.values());
    }

    private static String key(Note note) {
        String words = note.oneLine().toLowerCase(Locale.ROOT).replaceAll("[\\s.!…]+$", "");
        return words.isEmpty() ? " " + note.id() : words;
    }
}
