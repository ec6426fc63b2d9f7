package dev.watershed.finding;

import java.util.Locale;

/// How much a finding matters: for information, worth a look, or stuck, lost or broken.
public enum Severity {
    INFO,
    WARNING,
    ERROR;

    /// The name used in files and on the command line.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
