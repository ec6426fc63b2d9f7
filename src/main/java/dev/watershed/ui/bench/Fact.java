package dev.watershed.ui.bench;

import java.util.Locale;
import java.util.Optional;

/// One thing measured once on one wall.
///
/// @param value in `unit`
public record Fact(int notes, String what, double value, String unit) {

    private static final String MARK = "fact";

    /// How another process says it on standard output.
    String told() {
        return String.join("\t", MARK, String.valueOf(notes), what, String.valueOf(value), unit);
    }

    /// What another process said; empty for any other line.
    static Optional<Fact> heard(String line) {
        String[] parts = line.split("\t", -1);
        return parts.length == 5 && parts[0].equals(MARK)
                ? Optional.of(
                        new Fact(
                                Integer.parseInt(parts[1]),
                                parts[2],
                                Double.parseDouble(parts[3]),
                                parts[4]))
                : Optional.empty();
    }

    String line() {
        return String.format(Locale.ROOT, "%7d  %-66s %10.2f %s", notes, what, value, unit);
    }
}
