package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// One thing that is called differently on different notes: `seat_no` and `seat_num`.
///
/// @param spellings every way it is written with the notes that write it so; the most used first,
///   then the one that comes first in the story
public record NameDrift(Map<String, List<NoteId>> spellings) {

    private static final Map<String, String> SHORT =
            Map.ofEntries(
                    Map.entry("num", "number"),
                    Map.entry("no", "number"),
                    Map.entry("nr", "number"),
                    Map.entry("nbr", "number"),
                    Map.entry("qty", "quantity"),
                    Map.entry("amt", "amount"),
                    Map.entry("addr", "address"),
                    Map.entry("desc", "description"),
                    Map.entry("cust", "customer"),
                    Map.entry("ref", "reference"),
                    Map.entry("dt", "date"),
                    Map.entry("tel", "phone"),
                    Map.entry("mail", "email"),
                    Map.entry("identifier", "id"),
                    Map.entry("acct", "account"),
                    Map.entry("dept", "department"),
                    Map.entry("src", "source"),
                    Map.entry("dest", "destination"),
                    Map.entry("msg", "message"),
                    Map.entry("nos", "numbers"),
                    Map.entry("nums", "numbers"));

    /// Every drift on a wall, by name.
    public static List<NameDrift> in(Board board) {
        Map<String, Map<String, List<NoteId>>> byThing = new TreeMap<>();
        for (Note note : board.notesInTimeline()) {
            for (String attribute : note.attributes()) {
                byThing.computeIfAbsent(thing(attribute), ignored -> new LinkedHashMap<>())
                        .computeIfAbsent(spelling(attribute), ignored -> new ArrayList<>())
                        .add(note.id());
            }
        }
        return byThing.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .map(NameDrift::mostUsedFirst)
                .toList();
    }

    private static NameDrift mostUsedFirst(Map<String, List<NoteId>> spellings) {
        Map<String, List<NoteId>> sorted = new LinkedHashMap<>();
        spellings.entrySet().stream()
                .sorted(Comparator.comparingInt(e -> -e.getValue().size()))
                .forEach(e -> sorted.put(e.getKey(), List.copyOf(e.getValue())));
        return new NameDrift(sorted);
    }

    /// The name of a field without its type.
    public static String spelling(String attribute) {
        String bare = attribute.replaceAll("[:(\\[].*", "").strip();
        return bare.isEmpty() ? attribute.strip() : bare;
    }

    /// What is named: the words in full, without hyphens, spaces and capitals.
    private static String thing(String attribute) {
        List<String> words = Identifiers.words(spelling(attribute));
        return String.join("", words.stream().map(w -> SHORT.getOrDefault(w, w)).toList());
    }

    /// The spelling most notes use.
    public String usual() {
        return spellings.keySet().iterator().next();
    }

    /// Every note that names the thing, those that differ from the usual way first.
    public List<NoteId> notes() {
        List<List<NoteId>> groups = new ArrayList<>(spellings.values());
        return groups.reversed().stream().flatMap(List::stream).distinct().toList();
    }
}
