package dev.watershed.team;

/// What asks for attention in a context, and how much one of it weighs in points of cognitive load.
/// The weights are the house's own estimate, shown wherever a load is shown; a team of eight
/// carries [CognitiveLoad#LIMIT] points.
public enum LoadKind {
    EVENTS("events", 0.20),
    COMMANDS("commands", 0.10),
    POLICIES("policies", 0.60),
    AGGREGATES("aggregates", 0.50),
    EXTERNAL_SYSTEMS("externalSystems", 0.40),
    HOTSPOTS("hotspots", 0.30),
    WORDS("words", 0.05),
    CORE("core", 0.80);

    private final String code;
    private final double weight;

    LoadKind(String code, double weight) {
        this.code = code;
        this.weight = weight;
    }

    /// The name in `--json`.
    public String code() {
        return code;
    }

    /// Points for one of it.
    public double weight() {
        return weight;
    }
}
