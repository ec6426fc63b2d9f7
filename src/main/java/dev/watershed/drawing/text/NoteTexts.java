package dev.watershed.drawing.text;

import dev.watershed.board.Note;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/// Remembers how the words of every note were fitted, so a frame that changes nothing breaks no
/// line and makes no object. A note that moved is found again by its words and size. Mutable; one
/// owner at a time.
public final class NoteTexts {

    private static final int MOST = 60_000;

    private record Wanted(String text, double width, double height, double indent) {}

    private record Fitted(double indent, NoteText text) {}

    private final IdentityHashMap<Note, Fitted> byNote = new IdentityHashMap<>();
    private final Map<Wanted, NoteText> byWords = new HashMap<>();

    /// The fitted words of a note.
    ///
    /// @param indent kept free besides the padding, in wall units: on the left, or on the right
    ///   when below 0
    public NoteText of(Note note, double indent) {
        Fitted known = byNote.get(note);
        if (known != null && known.indent() == indent) {
            return known.text();
        }
        if (byNote.size() > MOST || byWords.size() > MOST) {
            byNote.clear();
            byWords.clear();
        }
        NoteText text =
                byWords.computeIfAbsent(
                        new Wanted(
                                note.text(), note.bounds().width(), note.bounds().height(), indent),
                        w -> NoteText.fitted(w.text(), w.width(), w.height(), w.indent()));
        byNote.put(note, new Fitted(indent, text));
        return text;
    }
}
