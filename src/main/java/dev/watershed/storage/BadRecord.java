package dev.watershed.storage;

import dev.watershed.finding.Wording;

/// A record that says something this version cannot show. It is set aside, not lost.
final class BadRecord extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Wording reason;

    BadRecord(Wording reason) {
        super(reason.key());
        this.reason = reason;
    }

    static BadRecord because(String key, Object... arguments) {
        return new BadRecord(Wording.of("storage.aside." + key, arguments));
    }

    Wording reason() {
        return reason;
    }
}
