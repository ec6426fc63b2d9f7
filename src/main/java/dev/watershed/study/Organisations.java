package dev.watershed.study;

import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.team.ContextTraits;
import dev.watershed.team.LoadWeights;
import dev.watershed.team.Locks;
import dev.watershed.team.Organisation;
import dev.watershed.team.Placement;
import dev.watershed.team.Team;
import dev.watershed.team.Topology;
import dev.watershed.team.Topology.Horizon;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/// Turns what the team keeps beside the wall into what the team storey asks.
final class Organisations {

    private Organisations() {}

    static Organisation of(Document document) {
        Map<ContextId, ContextTraits> traits = new TreeMap<>();
        document.shelf(Shelves.TRAITS).values().forEach(t -> traits.put(t.context(), t));
        Map<ContextId, ContextId> placements = new TreeMap<>();
        for (Placement placement : document.shelf(Shelves.PLACEMENTS).values()) {
            placements.put(placement.context(), placement.with());
        }
        Topology now = Topologies.of(document, Horizon.NOW);
        List<Team> known =
                now.teams().isEmpty() ? Topologies.of(document, Horizon.NEXT).teams() : now.teams();
        OptionalInt people = now.people() > 0 ? OptionalInt.of(now.people()) : OptionalInt.empty();
        return new Organisation(
                traits,
                known,
                Locks.of(document.shelf(Shelves.TEAM_LOCKS).values(), placements),
                people,
                document.shelf(Shelves.LOAD_WEIGHTS).values().stream()
                        .findFirst()
                        .orElse(LoadWeights.USUAL));
    }
}
