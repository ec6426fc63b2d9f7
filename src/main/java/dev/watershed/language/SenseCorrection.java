package dev.watershed.language;

import dev.watershed.board.NoteId;

/// The team's word that one note uses a word as another part of the wall does.
///
/// @param word the key of the word, see [Term#key()]
/// @param region id of the region whose sense is meant
public record SenseCorrection(String word, NoteId note, String region) {

    /// What tells it from the other corrections.
    public String key() {
        return word + "/" + note.value();
    }
}
