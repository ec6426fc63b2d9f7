package dev.watershed.boundary;

import java.util.Locale;

/// What a context does for the business (Bounded Context Canvas v5, strategic classification).
public enum BusinessModel {
    REVENUE,
    ENGAGEMENT,
    COMPLIANCE,
    COST_REDUCTION;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
