package dev.watershed.study;

import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;

/// A way to settle a finding with one click that is one undo.
///
/// @param label what the click does, as a button says it
/// @param edit what it asks for
public record Fix(Wording label, Edit edit) {}
