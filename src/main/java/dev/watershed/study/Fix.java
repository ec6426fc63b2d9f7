package dev.watershed.study;

import dev.watershed.document.Edit;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import java.util.Optional;

/// A way to settle a finding with one click that is one undo.
///
/// @param label what the click does, as a button says it
/// @param edit what it asks for
public record Fix(Wording label, Edit edit) {

    /// Why a finding about services has no such way; empty where it has one, and for findings of
    /// other storeys. May take a while.
    public static Optional<Wording> whyNone(Finding finding, Study study) {
        boolean ours = finding.rule().value().startsWith("service.");
        return ours && !study.fixes().containsKey(finding)
                ? Optional.of(new ServiceFixes(study).whyNot(finding))
                : Optional.empty();
    }
}
