package dev.watershed.report;

import dev.watershed.finding.Wording;
import java.util.Locale;

/// The parts of the boundary report, in the order of the telling; each can be left out.
public enum Section {
    WALL,
    WORDS,
    CONTEXTS,
    CONTEXT_MAP,
    SERVICES,
    DATA,
    TEAMS,
    DECISIONS,
    FINDINGS;

    /// The anchor of the section in the page.
    public String anchor() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Wording title() {
        return Wording.of("report.section-" + anchor());
    }
}
