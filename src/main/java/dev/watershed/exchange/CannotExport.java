package dev.watershed.exchange;

import dev.watershed.finding.Wording;

/// A wall this format has no room for; the wording says why and what to do instead.
public final class CannotExport extends RuntimeException {

    private final transient Wording reason;

    public CannotExport(Wording reason) {
        super(reason.inEnglish());
        this.reason = reason;
    }

    public Wording reason() {
        return reason;
    }
}
