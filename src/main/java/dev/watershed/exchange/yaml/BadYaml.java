package dev.watershed.exchange.yaml;

import dev.watershed.finding.Wording;

/// A text that is no YAML, or more of it than anybody writes. The reason is one line that says
/// where.
public final class BadYaml extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Wording reason;

    BadYaml(String key, int line) {
        super(key);
        reason = Wording.of("exchange." + key, Math.max(1, line));
    }

    public Wording reason() {
        return reason;
    }
}
