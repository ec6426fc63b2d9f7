package dev.watershed.ui.bench.durability;

import java.util.List;

/// What one proof has shown.
///
/// @param what was tried
/// @param tried how often
/// @param broken how often the promise did not hold
/// @param figures anything else worth knowing, in words
public record Proof(String what, int tried, int broken, List<String> figures) {

    public Proof {
        figures = List.copyOf(figures);
    }

    static Proof of(String what, int tried, int broken, String... figures) {
        return new Proof(what, tried, broken, List.of(figures));
    }

    /// A proof that cannot be made on this machine.
    static Proof notRun(String what, String why) {
        return new Proof(what, 0, 0, List.of("not run: " + why));
    }
}
