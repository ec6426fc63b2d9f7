/// What somebody wrote, made harmless for the place it is written to: one way per target, for all
/// writers. Stands on nothing else.
///
/// Read first: `Escaping`.
@NullMarked
package dev.watershed.exchange.escaping;

import org.jspecify.annotations.NullMarked;
