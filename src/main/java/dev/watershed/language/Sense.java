package dev.watershed.language;

import dev.watershed.board.NoteId;
import java.util.List;

/// A group of regions that use a word alike, and what tells this group from the others.
///
/// @param regions ids of the regions, in the order of [Vocabulary#regions()]
/// @param notes the notes that say the word in this sense, by id; as many as there are uses
/// @param verbs what the word does here, most telling first, at most three
/// @param attributes what it has here
/// @param neighbours what it stands with here
/// @param gloss another word of the wall that names this sense best; empty when none does
public record Sense(
        List<String> regions,
        List<NoteId> notes,
        List<String> verbs,
        List<String> attributes,
        List<String> neighbours,
        String gloss) {

    public Sense {
        regions = List.copyOf(regions);
        notes = List.copyOf(notes);
        verbs = List.copyOf(verbs);
        attributes = List.copyOf(attributes);
        neighbours = List.copyOf(neighbours);
    }

    /// What names this sense shortest: its strongest attribute, else its gloss; empty when neither
    /// is known.
    public String headline() {
        return attributes.isEmpty() ? gloss : attributes.getFirst();
    }

    public int uses() {
        return notes.size();
    }
}
