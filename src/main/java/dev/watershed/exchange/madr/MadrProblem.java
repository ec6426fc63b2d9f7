package dev.watershed.exchange.madr;

import dev.watershed.finding.Wording;

/// Why a file is no decision record: what is the matter, and on which line.
public final class MadrProblem extends Exception {

    private final transient Wording reason;

    MadrProblem(String key, Object... words) {
        super(key);
        reason = Wording.of("exchange." + key, words);
    }

    public Wording reason() {
        return reason;
    }
}
