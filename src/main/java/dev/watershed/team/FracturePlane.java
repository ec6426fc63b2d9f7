package dev.watershed.team;

import java.util.Arrays;
import java.util.Optional;

/// A line along which software splits well (Skelton and Pais, Team Topologies, fracture planes): a
/// tag on a context that shall stay apart for this reason, see [#keepsApart()]. `code` is the name
/// in files.
public enum FracturePlane {
    BUSINESS("business"),
    REGULATION("regulation"),
    CADENCE("cadence"),
    LOCATION("location"),
    RISK("risk"),
    PERFORMANCE("performance"),
    TECHNOLOGY("technology"),
    PERSONA("persona");

    private final String code;

    FracturePlane(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /// True for all but technology: who splits by technique alone gets teams that wait for each
    /// other.
    public boolean keepsApart() {
        return this != TECHNOLOGY;
    }

    public static Optional<FracturePlane> ofCode(String code) {
        return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
    }
}
