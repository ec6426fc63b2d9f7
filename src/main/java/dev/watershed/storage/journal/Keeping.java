package dev.watershed.storage.journal;

import dev.watershed.finding.Wording;
import java.util.Optional;

/// How far a journal is on the disk.
///
/// @param kept how many transactions survive a power cut
/// @param trouble why the later ones do not; empty while all goes well
public record Keeping(int kept, Optional<Wording> trouble) {}
