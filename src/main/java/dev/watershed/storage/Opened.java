package dev.watershed.storage;

import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import java.util.List;
import java.util.Optional;

/// A wall that was read.
///
/// @param warnings what could not be shown; it stays in the file all the same
/// @param readOnly why the wall must not be written back; empty when it may
/// @param stamp of the bytes that were read: handed back when saving, it shows whether the file
///   changed meanwhile
public record Opened(
        Document document, List<Warning> warnings, Optional<Wording> readOnly, Stamp stamp) {

    public Opened {
        warnings = List.copyOf(warnings);
    }

    /// @param line where in the file, from 1
    public record Warning(int line, Wording message) {}
}
