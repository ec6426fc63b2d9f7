package dev.watershed.storage;

import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import java.util.List;

/// What came of a merge.
///
/// @param conflicts what two people said differently; each hangs on the wall as a hotspot
public record Merged(Document document, List<Wording> conflicts) {

    /// How the ids of the hotspots of a merge begin.
    static final String HOTSPOT = "merge-";

    public Merged {
        conflicts = List.copyOf(conflicts);
    }

    /// True for a hotspot that a merge has hung.
    public static boolean isContradiction(NoteId id) {
        return id.value().startsWith(HOTSPOT);
    }
}
