package dev.watershed.team;

import java.util.Arrays;
import java.util.Optional;

/// The three ways in which teams work together (Team Topologies). `code` is the name in files and
/// in `--json`.
public enum InteractionMode {
    COLLABORATION("collaboration"),
    X_AS_A_SERVICE("x-as-a-service"),
    FACILITATING("facilitating");

    private final String code;

    InteractionMode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Optional<InteractionMode> ofCode(String code) {
        return Arrays.stream(values()).filter(m -> m.code.equals(code)).findFirst();
    }
}
