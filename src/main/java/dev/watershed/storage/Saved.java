package dev.watershed.storage;

import dev.watershed.finding.Wording;
import java.util.Optional;

/// How saving a wall ended.
public sealed interface Saved {

    /// The file holds the wall.
    ///
    /// @param stamp of what the file holds now
    /// @param warning what went wrong beside it, such as a backup that could not be made
    record Done(Stamp stamp, Optional<Wording> warning) implements Saved {}

    /// Somebody else has changed the file since it was read. Nothing was written.
    record ChangedElsewhere(Wording reason) implements Saved {}

    /// Nothing was written; the file is as it was.
    record Failed(Wording reason) implements Saved {}
}
