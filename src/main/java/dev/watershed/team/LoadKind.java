package dev.watershed.team;

/// What asks for attention in a context, and how much one of it weighs in points of cognitive load.
/// The weights are the house's own estimate, shown wherever a load is shown, and can be changed,
/// see [LoadWeights]; a team of eight carries [CognitiveLoad#LIMIT] points. A command is not
/// counted beside the event it leads to.
public enum LoadKind {
    EVENTS("events", 0.20),
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

    /// Points for one of it where nobody has said otherwise.
    public double weight() {
        return weight;
    }
}
