package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import java.util.List;

/// A team the organisation has agreed on.
///
/// @param contexts what it owns, in the order of the flow
/// @param size people, at most eight where the rule of the house holds; 0 when nobody has said
public record Team(TeamId id, String name, TeamType type, List<ContextId> contexts, int size) {

    public Team {
        contexts = List.copyOf(contexts);
    }

    public Team named(String other) {
        return new Team(id, other, type, contexts, size);
    }

    public Team owning(List<ContextId> others) {
        return new Team(id, name, type, others, size);
    }

    public Team sized(int people) {
        return new Team(id, name, type, contexts, people);
    }

    public Team typed(TeamType other) {
        return new Team(id, name, other, contexts, size);
    }
}
