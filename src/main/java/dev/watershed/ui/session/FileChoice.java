package dev.watershed.ui.session;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks a person for a file. The desktop's own dialogs are one; a test answers by itself.
public interface FileChoice {

    /// A wall to open.
    Optional<Path> toOpen();

    /// Where to save a wall.
    Optional<Path> toSave(String suggestedName);

    /// A file of another tool.
    Optional<Path> toImport(List<String> extensions);

    /// Where to write an export.
    Optional<Path> toExport(String suggestedName, String extension);

    /// A folder for an export of many files.
    Optional<Path> toExportFolder();
}
