package dev.watershed.storage;

import java.nio.file.Path;
import java.time.Instant;

/// A wall that was open not long ago.
///
/// @param title its name; the file's name where it has none
/// @param notes how many notes it held
/// @param at when it was opened or saved last
public record RecentWall(Path file, String title, int notes, Instant at) {}
