package dev.watershed.exchange;

import dev.watershed.document.Document;
import java.util.List;

/// A format that Watershed writes. The same document gives the same bytes.
public interface ExportFormat extends Format {

    /// The files of one export: exactly one, unless the format is [#manyFiles()].
    List<ExportedFile> write(Document document);

    /// True when one export is a folder.
    default boolean manyFiles() {
        return false;
    }
}
