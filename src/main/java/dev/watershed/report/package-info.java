/// The boundary report and the export pack: what the team takes home.
///
/// The report is written once, from a study, and comes out as HTML or PDF. Its pictures come from
/// drawing and its files from exchange; this storey decides the order of the telling.
@NullMarked
package dev.watershed.report;

import org.jspecify.annotations.NullMarked;
