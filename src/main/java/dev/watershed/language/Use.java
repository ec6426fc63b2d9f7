package dev.watershed.language;

import dev.watershed.board.NoteId;

/// One note that says a word. A note that says it twice is one use, at the first place.
///
/// @param attribute index of the attribute that says it, or [#IN_TEXT]
/// @param start first character of the word in the note's text or in that attribute
/// @param end character after the word, particles not included
/// @param region id of the region the note is in; empty when it is in none
public record Use(NoteId note, int attribute, int start, int end, String region) {

    /// Stands in [#attribute()] when the word is in the note's text.
    public static final int IN_TEXT = -1;

    public boolean inText() {
        return attribute == IN_TEXT;
    }
}
