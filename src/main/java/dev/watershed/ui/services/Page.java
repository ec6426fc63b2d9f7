package dev.watershed.ui.services;

import dev.watershed.service.SeedStep;

/// The views of this lens.
enum Page {
    SERVICES,
    ACTORS,
    CONTRACTS,
    SPECIFICATIONS,
    STEPS;

    /// Where a step of the path is worked on.
    static Page of(int step) {
        return switch (step) {
            case SeedStep.ACTORS -> ACTORS;
            case SeedStep.SPECIFICATIONS, SeedStep.FEEDBACK, SeedStep.HAND_OVER -> SPECIFICATIONS;
            default -> SERVICES;
        };
    }
}
