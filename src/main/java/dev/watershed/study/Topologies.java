package dev.watershed.study;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.team.Team;
import dev.watershed.team.Topology;
import dev.watershed.team.Topology.Horizon;
import java.util.Comparator;
import java.util.List;

/// Where the teams of a time are kept: those agreed on are for next, the others on their shelf.
public final class Topologies {

    private Topologies() {}

    public static Topology of(Document document, Horizon horizon) {
        return horizon == Horizon.NEXT
                ? new Topology(horizon, agreed(document), document.interactions())
                : document.shelved()
                        .entry(Shelves.TOPOLOGIES, horizon.code())
                        .orElse(Topology.nobody(horizon));
    }

    private static List<Team> agreed(Document document) {
        return document.teams().values().stream().sorted(Comparator.comparing(Team::id)).toList();
    }

    /// Puts these teams in place of those of the same time, as one undo.
    public static Edit keep(Topology topology) {
        return topology.horizon() == Horizon.NEXT
                ? new Edit.AcceptTeams(topology.teams(), topology.interactions())
                : new Edit.Shelve<>(Shelves.TOPOLOGIES, topology);
    }
}
