package dev.watershed.report;

import java.util.Locale;

/// Numbers as the report prints them.
final class Figures {

    private Figures() {}

    /// A share with two digits: `0.73`.
    static String share(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    /// A score with its sign and two digits: `+0.61`, `−0.43`.
    static String points(double points) {
        return (points < 0 ? "−" : "+") + String.format(Locale.ROOT, "%.2f", Math.abs(points));
    }

    /// Points of cognitive load: `6.5`.
    static String load(double points) {
        return String.format(Locale.ROOT, "%.1f", points);
    }

    /// A share as whole per cent of something, 0 to 100.
    static int percent(double share) {
        return (int) Math.round(100 * Math.clamp(share, 0, 1));
    }
}
