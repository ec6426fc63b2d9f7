package dev.watershed.cli;

import dev.watershed.finding.Wording;

/// Ends a command: one sentence on standard error and exit code 2.
final class CannotDo extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Wording reason;

    CannotDo(Wording reason) {
        super(reason.inEnglish());
        this.reason = reason;
    }

    static CannotDo because(String key, Object... arguments) {
        return new CannotDo(Wording.of("cli." + key, arguments));
    }

    Wording reason() {
        return reason;
    }
}
