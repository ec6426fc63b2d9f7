/// The Report lens: choose what the page tells, look at it, save it.
///
/// Read [ReportLens] first. The preview ([ReportPreview]) is painted behind the window from the
/// same pictures the page holds; [ReportWriter] writes the page. What the page says is the report
/// storey.
@NullMarked
package dev.watershed.ui.report;

import org.jspecify.annotations.NullMarked;
