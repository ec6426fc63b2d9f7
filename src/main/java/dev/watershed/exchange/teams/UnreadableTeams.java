package dev.watershed.exchange.teams;

import dev.watershed.finding.Wording;

/// Why a text is no table of teams: the line or the team, the column, and what to do.
public final class UnreadableTeams extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Wording reason;

    UnreadableTeams(Wording reason) {
        super(reason.inEnglish());
        this.reason = reason;
    }

    public Wording reason() {
        return reason;
    }
}
