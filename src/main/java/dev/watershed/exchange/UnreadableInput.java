package dev.watershed.exchange;

import dev.watershed.finding.Wording;

/// A file that cannot be read as what it should be. The reason says what is the matter, where, and
/// what to do.
public final class UnreadableInput extends Exception {

    private final transient Wording reason;

    public UnreadableInput(Wording reason) {
        super(reason.inEnglish());
        this.reason = reason;
    }

    public Wording reason() {
        return reason;
    }
}
