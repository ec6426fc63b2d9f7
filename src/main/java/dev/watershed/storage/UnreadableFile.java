package dev.watershed.storage;

import dev.watershed.finding.Wording;

/// A file that cannot be opened as a wall. The reason says what is the matter, on which line, and
/// what to do.
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Wording reason;

    public UnreadableFile(Wording reason) {
        super(reason.inEnglish());
        this.reason = reason;
    }

    static UnreadableFile because(String key, Object... arguments) {
        return new UnreadableFile(Wording.of("storage.unreadable." + key, arguments));
    }

    public Wording reason() {
        return reason;
    }
}
