package dev.watershed.boundary;

import java.util.Locale;

/// How much a context matters to the business (Evans, Domain-Driven Design: subdomain types).
public enum Classification {
    CORE,
    SUPPORTING,
    GENERIC,
    UNDECIDED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
