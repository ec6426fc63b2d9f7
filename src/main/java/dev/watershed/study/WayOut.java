package dev.watershed.study;

import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;
import java.util.List;

/// One way to settle a finding about data, with what it would cost and bring.
///
/// @param name in a few words
/// @param consequence what would be different then
/// @param good what it brings
/// @param bad what it costs
/// @param edit what it asks for
public record WayOut(
        Wording name, Wording consequence, List<Wording> good, List<Wording> bad, Edit edit) {

    public WayOut {
        good = List.copyOf(good);
        bad = List.copyOf(bad);
    }
}
