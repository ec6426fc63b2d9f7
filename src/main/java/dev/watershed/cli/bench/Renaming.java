package dev.watershed.cli.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// The name of a thing that is replaced in one context, as if that context had its own word for it.
///
/// @param word one word, as a key
/// @param notes the notes of that context that say it
record Renaming(String word, List<NoteId> notes) {

    /// A name said less often on either side leaves nothing to go by.
    private static final int SAID = 3;

    private static final Pattern ONE_WORD = Pattern.compile("[A-Z][a-z]+");

    /// One for every aggregate with a name of one English word that two contexts say often enough.
    static List<Renaming> on(BoundaryCase wall) {
        TreeSet<String> names = new TreeSet<>();
        for (Note note : wall.document().board().notes().values()) {
            if (note.kind() == NoteKind.AGGREGATE && ONE_WORD.matcher(note.text()).matches()) {
                names.add(note.text().toLowerCase(Locale.ROOT));
            }
        }
        List<Renaming> all = new ArrayList<>();
        for (String name : names) {
            Map<String, List<NoteId>> said = new TreeMap<>();
            for (Note note : wall.document().board().notes().values()) {
                String context = wall.gold().get(note.id());
                if (context != null && says(note, name)) {
                    said.computeIfAbsent(context, ignored -> new ArrayList<>()).add(note.id());
                }
            }
            said.values().removeIf(notes -> notes.size() < SAID);
            if (said.size() > 1) {
                all.add(new Renaming(name, List.copyOf(said.values()).getLast()));
            }
        }
        return all;
    }

    private static Pattern pattern(String word) {
        return Pattern.compile("\\b" + word + "(s?)\\b", Pattern.CASE_INSENSITIVE);
    }

    private static boolean says(Note note, String word) {
        return pattern(word)
                .matcher(note.text() + "\n" + String.join("\n", note.attributes()))
                .find();
    }

    /// The wall with the name replaced.
    Board applied(Board board, String by) {
        Board renamed = board;
        Pattern pattern = pattern(word);
        for (NoteId id : notes) {
            Note note = renamed.note(id).orElseThrow();
            List<String> attributes =
                    note.attributes().stream()
                            .map(text -> pattern.matcher(text).replaceAll(by + "$1"))
                            .toList();
            renamed =
                    renamed.with(
                            note.reworded(pattern.matcher(note.text()).replaceAll(by + "$1"))
                                    .carrying(attributes));
        }
        return renamed;
    }
}
