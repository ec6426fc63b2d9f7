package dev.watershed.boundary;

import java.util.Locale;

/// How far what a context does has come in the world (Wardley's stages, as on the Bounded Context
/// Canvas v5).
public enum Evolution {
    GENESIS,
    CUSTOM_BUILT,
    PRODUCT,
    COMMODITY;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
