package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Choices that stay when teams are proposed again.
///
/// @param teams teams that stay as they are, by id: what they own, their size and type
/// @param placements a context that stays with the team that owns another one, or, where both are
///   the same, has a team of its own
public record Locks(List<Team> teams, Map<ContextId, ContextId> placements) {

    public static final Locks NONE = new Locks(List.of(), Map.of());

    public Locks {
        teams = teams.stream().sorted(Comparator.comparing(Team::id)).toList();
        placements = Map.copyOf(placements);
    }

    public static Locks of(Collection<Team> teams, Map<ContextId, ContextId> placements) {
        return new Locks(List.copyOf(teams), placements);
    }

    public boolean holds(TeamId team) {
        return teams.stream().anyMatch(t -> t.id().equals(team));
    }

    /// Placements in a lasting order.
    Map<ContextId, ContextId> inOrder() {
        return new TreeMap<>(placements);
    }
}
