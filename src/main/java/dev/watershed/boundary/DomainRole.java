package dev.watershed.boundary;

import java.util.Locale;

/// How a context behaves (Bounded Context Canvas v5, domain roles; a context may play several).
public enum DomainRole {
    /// People shape something here before it counts.
    DRAFT,
    /// Carries a process through, step by step.
    EXECUTION,
    /// Takes in much and answers questions about it.
    ANALYSIS,
    /// Speaks to the world outside on behalf of others.
    GATEWAY,
    /// Lets things pass or stops them by a rule.
    ENFORCER,
    /// Keeps people coming back.
    ENGAGEMENT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
