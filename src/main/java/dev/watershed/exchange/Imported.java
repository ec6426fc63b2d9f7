package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import java.util.List;

/// A wall that was read.
///
/// @param notes what could not be carried over or had to be guessed, one sentence each
public record Imported(Document document, List<Wording> notes) {

    public Imported {
        notes = List.copyOf(notes);
    }
}
