package dev.watershed.ui.history;

import dev.watershed.finding.Wording;
import java.time.Instant;
import java.util.Optional;

/// Where a phase of the workshop begins, or people came back after a while.
///
/// @param position how many transactions stand before it
/// @param phase empty for a sitting without a phase
record Chapter(int position, Instant at, Optional<Wording> phase) {}
