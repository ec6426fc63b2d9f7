package dev.watershed.team;

import java.util.Arrays;
import java.util.Optional;

/// How hard a context is to understand, in the words of Team Topologies (after Cynefin). `code` is
/// the name in files.
public enum Complexity {
    SIMPLE("simple"),
    COMPLICATED("complicated"),
    COMPLEX("complex");

    private final String code;

    Complexity(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// What the load of a context suggests.
    public static Complexity of(CognitiveLoad load) {
        if (load.isComplex()) {
            return COMPLEX;
        }
        return load.isSimple() ? SIMPLE : COMPLICATED;
    }

    public static Optional<Complexity> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
