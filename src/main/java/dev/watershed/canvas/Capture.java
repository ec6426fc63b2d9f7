package dev.watershed.canvas;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What the capture line does with typed or pasted text: which kind it means and where the note
/// goes.
public final class Capture {

    private Capture() {}

    /// One line, understood.
    public record Line(NoteKind kind, String text) {}

    /// Reads one note: a prefix as the first character names the kind, otherwise it is `usual`.
    /// Empty when nothing but a prefix or blanks was typed.
    public static Optional<Line> read(String typed, NoteKind usual) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<NoteKind> named = Kinds.withPrefix(text.charAt(0));
        String rest = named.isPresent() ? text.substring(1).strip() : text;
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Line(named.orElse(usual), rest));
    }

    /// Reads pasted text, one note a line; blank lines and the bullets of lists are left out.
    public static List<Line> readLines(String pasted, NoteKind usual) {
        List<Line> lines = new ArrayList<>();
        pasted.lines()
                .map(line -> line.strip().replaceFirst("^([-*•]\\s+|\\d{1,3}[.)]\\s+)", ""))
                .forEach(line -> read(line, usual).ifPresent(lines::add));
        return lines;
    }

    /// Puts the lines up, each in the next free slot after `last`; empty when there are none. One
    /// edit, one undo.
    public static Optional<Edit.AddNotes> put(
            List<Line> lines,
            WallIndex index,
            Optional<NoteId> last,
            Camera camera,
            Supplier<String> ids) {
        Slots slots = new Slots(index, last, camera);
        Ranks ranks = Ranks.above(index);
        List<Note> notes = new ArrayList<>();
        for (Line line : lines) {
            Bounds slot = slots.next(line.kind());
            NoteId id = new NoteId(ids.get());
            notes.add(Note.written(id, line.kind(), line.text(), slot.topLeft(), ranks.next()));
        }
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit.AddNotes(notes, List.of()));
    }
}
