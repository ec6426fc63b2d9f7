package dev.watershed.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// A wall with changes that were never saved, left behind by a program that ended too early.
///
/// @param file the wall it belongs to; empty for a wall that never had a file
/// @param copy what [WallFiles#open(Path)] opens to get it back
public record Recoverable(
        String session, String title, int notes, Instant at, Optional<Path> file, Path copy) {}
