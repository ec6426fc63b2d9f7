package dev.watershed.finding;

/// The lasting name of a check, such as `grammar.event-past-tense`: storey or subject, a dot, the
/// rule.
public record RuleId(String value) implements Comparable<RuleId> {

    @Override
    public int compareTo(RuleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
