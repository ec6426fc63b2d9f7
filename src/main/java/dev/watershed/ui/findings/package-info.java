/// Findings wherever they are shown: a sentence with its severity, the one-click ways out or why
/// there is none, the way to its notes, and a way to let it rest for a reason.
///
/// Read [FindingRows] first; [WaiveLine] turns a reason into a record. Which findings there are,
/// and what settles them, is said below the window.
@NullMarked
package dev.watershed.ui.findings;

import org.jspecify.annotations.NullMarked;
