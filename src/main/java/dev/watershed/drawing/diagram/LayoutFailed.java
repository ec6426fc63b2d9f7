package dev.watershed.drawing.diagram;

import dev.watershed.finding.Wording;

/// A diagram that could not be laid out; the reason is for a person to read.
public final class LayoutFailed extends RuntimeException {

    private final transient Wording reason;

    LayoutFailed(Wording reason, Throwable cause) {
        super(reason.inEnglish(), cause);
        this.reason = reason;
    }

    public Wording reason() {
        return reason;
    }
}
