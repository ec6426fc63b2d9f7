package dev.watershed.canvas;

import dev.watershed.board.NoteKind;
import dev.watershed.document.Limits;
import java.util.List;

/// What pasted text would do to the wall. What is refused stays on the clipboard.
public sealed interface Paste {

    /// Many notes, to be looked at before they hang.
    record Lines(List<Capture.Line> lines) implements Paste {}

    /// One line: for whatever text field has the keyboard.
    record OneLine() implements Paste {}

    /// More lines than become notes at once.
    record TooMany(long lines) implements Paste {}

    /// A line no note can hold.
    ///
    /// @param line counted from 1
    /// @param length in characters
    record TooLong(int line, int length) implements Paste {}

    /// Reads pasted text.
    ///
    /// @param usual the kind of a line that names none
    static Paste read(String text, NoteKind usual) {
        long written = text.lines().filter(line -> !line.isBlank()).count();
        if (written > Capture.MOST_LINES) {
            return new TooMany(written);
        }
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.length() > Limits.TEXT) {
                return new TooLong(number, line.length());
            }
        }
        List<Capture.Line> lines = Capture.readLines(text, usual);
        return lines.size() < 2 ? new OneLine() : new Lines(lines);
    }
}
