package dev.watershed.exchange.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.teams.TeamTable.Row;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProfile;
import dev.watershed.team.TeamType;
import dev.watershed.team.Topology;
import dev.watershed.team.Topology.Horizon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes teams that were told the teams of today: what they own is found by name among the drawn
/// contexts, a team known by its id or name keeps its id.
///
/// @param edit asks for it as one undo
/// @param unknown names of owned things that no context has
public record TodaysTeams(Edit edit, int teams, List<String> unknown) {

    public static TodaysTeams of(List<Row> rows, Document document) {
        List<Edit> edits = new ArrayList<>();
        List<Team> teams = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        Set<TeamId> taken = new HashSet<>();
        for (Row row : rows) {
            TeamId id = id(row, document, taken);
            List<ContextId> owned = new ArrayList<>();
            for (String name : row.owns()) {
                context(name, document.contexts().values())
                        .map(BoundedContext::id)
                        .ifPresentOrElse(owned::add, () -> unknown.add(name));
            }
            TeamType type = row.type().orElse(TeamType.STREAM_ALIGNED);
            teams.add(new Team(id, row.name(), type, owned, row.people()));
            TeamProfile profile =
                    new TeamProfile(
                            id,
                            row.members(),
                            row.skills(),
                            row.location(),
                            row.timeZone(),
                            row.contact());
            if (!profile.isUnsaid()) {
                edits.add(new Edit.Shelve<>(Shelves.TEAM_PROFILES, profile));
            }
        }
        edits.addFirst(
                new Edit.Shelve<>(Shelves.TOPOLOGIES, new Topology(Horizon.NOW, teams, List.of())));
        return new TodaysTeams(new Edit.Together(edits), teams.size(), unknown);
    }

    private static TeamId id(Row row, Document document, Set<TeamId> taken) {
        String plain =
                document.teams().values().stream()
                        .filter(team -> team.name().equalsIgnoreCase(row.name()))
                        .map(team -> team.id().value())
                        .findFirst()
                        .orElse("today-" + TeamSheet.slug(row.name()));
        String wanted = row.id().isBlank() ? plain : row.id();
        TeamId id = new TeamId(wanted);
        for (int n = 2; !taken.add(id); n++) {
            id = new TeamId(wanted + "-" + n);
        }
        return id;
    }

    private static Optional<BoundedContext> context(
            String name, Collection<BoundedContext> contexts) {
        String slug = TeamSheet.slug(name);
        return contexts.stream()
                .filter(c -> c.id().value().equals(name) || TeamSheet.slug(c.name()).equals(slug))
                .findFirst();
    }
}
