package dev.watershed.study;

import dev.watershed.data.DataCopy;
import dev.watershed.data.Travels;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
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

    /// True when it agrees on a read-only copy, which may be of a certain age.
    public boolean copies() {
        return agrees(edit);
    }

    private static boolean agrees(Edit edit) {
        if (edit instanceof Edit.Together(var edits)) {
            return edits.stream().anyMatch(WayOut::agrees);
        }
        return edit instanceof Edit.Shelve<?> shelve && shelve.entry() instanceof DataCopy;
    }

    /// The same with copies of at most an age.
    ///
    /// @param seconds 0 to leave it open
    public WayOut agedAtMost(int seconds) {
        Wording then =
                seconds > 0
                        ? Wording.of("study.way.aged", consequence, Travels.age(seconds))
                        : consequence;
        return new WayOut(name, then, good, bad, aged(edit, seconds));
    }

    private static Edit aged(Edit edit, int seconds) {
        if (edit instanceof Edit.Together(var edits)) {
            return new Edit.Together(edits.stream().map(e -> aged(e, seconds)).toList());
        }
        return edit instanceof Edit.Shelve<?> shelve && shelve.entry() instanceof DataCopy copy
                ? new Edit.Shelve<>(Shelves.COPIES, copy.agedAtMost(seconds))
                : edit;
    }
}
