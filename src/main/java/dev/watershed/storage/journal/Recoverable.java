package dev.watershed.storage.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// Work that is in no file, left behind by a program that ended too early.
///
/// @param session where its journal lies
/// @param at when its last change was made
/// @param file the wall it belongs to; empty for a wall that never had a file
public record Recoverable(
        String session, String title, int notes, Instant at, Optional<Path> file) {}
