package dev.watershed.decision;

import java.util.Arrays;
import java.util.Optional;

/// Where a decision stands, in the words of MADR 4.0. `code` is the name in files.
public enum DecisionStatus {
    PROPOSED("proposed"),
    ACCEPTED("accepted"),
    REJECTED("rejected"),
    DEPRECATED("deprecated"),
    SUPERSEDED("superseded");

    private final String code;

    DecisionStatus(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// True while people act on it.
    public boolean inForce() {
        return this == PROPOSED || this == ACCEPTED;
    }

    public static Optional<DecisionStatus> ofCode(String code) {
        return Arrays.stream(values()).filter(s -> s.code.equals(code)).findFirst();
    }
}
