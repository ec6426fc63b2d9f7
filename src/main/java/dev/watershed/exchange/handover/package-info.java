/// The folder a team starts from (SEED(S), step 7): per service its specifications, its events, its
/// data, what was decided about it and who owns it; round them a compose file for play on one
/// machine and a workflow that lints the specifications. Plainly a starting point: no business code
/// is invented.
///
/// Read first: [HandOver], which lists the files; then one class per file.
@NullMarked
package dev.watershed.exchange.handover;

import org.jspecify.annotations.NullMarked;
