package dev.watershed.storage;

import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import java.util.List;

/// What came of a merge.
///
/// @param conflicts what two people said differently; each hangs on the wall as a hotspot
public record Merged(Document document, List<Wording> conflicts) {

    public Merged {
        conflicts = List.copyOf(conflicts);
    }
}
