package dev.watershed.boundary;

import java.util.Locale;

/// How two contexts relate (Evans, Domain-Driven Design; ddd-crew Context Mapping).
public enum ContextPattern {
    OPEN_HOST_SERVICE("OHS", Side.UPSTREAM),
    PUBLISHED_LANGUAGE("PL", Side.UPSTREAM),
    ANTICORRUPTION_LAYER("ACL", Side.DOWNSTREAM),
    CONFORMIST("CF", Side.DOWNSTREAM),
    CUSTOMER_SUPPLIER("C/S", Side.BOTH),
    SHARED_KERNEL("SK", Side.BOTH),
    PARTNERSHIP("PARTNERSHIP", Side.BOTH),
    SEPARATE_WAYS("SEPARATE_WAYS", Side.BOTH),
    BIG_BALL_OF_MUD("BBOM", Side.BOTH);

    /// Whose choice it is, and at which end of the line it is written.
    public enum Side {
        UPSTREAM,
        DOWNSTREAM,
        BOTH
    }

    private final String code;
    private final Side side;

    ContextPattern(String code, Side side) {
        this.code = code;
        this.side = side;
    }

    /// The short name used in `--json` and on the map.
    public String code() {
        return code;
    }

    public Side side() {
        return side;
    }

    /// The long name.
    public dev.watershed.finding.Wording wording() {
        return dev.watershed.finding.Wording.of(
                "boundary.pattern-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
