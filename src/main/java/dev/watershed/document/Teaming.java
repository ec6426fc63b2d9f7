package dev.watershed.document;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.team.Interaction;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Who the teams are, what they own and how they work together.
final class Teaming {

    private Teaming() {}

    static Decision accept(Document document, Edit.AcceptTeams edit) {
        Conditions conditions = Conditions.on(document);
        Set<TeamId> ids = new HashSet<>();
        List<Team> teams = edit.teams().stream().map(t -> t.named(Texts.line(t.name()))).toList();
        for (Team team : teams) {
            Limits.checkId(conditions, team.id().value());
            conditions
                    .named(team.name(), "empty-team-name")
                    .that(ids.add(team.id()), "team-twice", team.name())
                    .that(team.size() >= 0 && team.size() <= Limits.NAME, "team-size");
            team.contexts().forEach(conditions::contextIsDrawn);
        }
        List<Interaction> interactions = edit.interactions().stream().map(Teaming::tidied).toList();
        interactions.forEach(interaction -> check(conditions, interaction, ids));
        conditions
                .that(teams.size() <= Limits.OTHERS, "many-teams", Limits.OTHERS)
                .that(interactions.size() <= Limits.NOTES, "many-teams", Limits.NOTES);
        return conditions.then(
                () -> changed(document, new Change.Agreement(byId(teams), eachOnce(interactions))));
    }

    /// In a lasting order; of one mode between two teams there is one.
    private static List<Interaction> eachOnce(List<Interaction> interactions) {
        Set<Interaction> once = new TreeSet<>(Interaction.ORDER);
        once.addAll(interactions);
        return List.copyOf(once);
    }

    private static Interaction tidied(Interaction i) {
        return new Interaction(i.from(), i.to(), i.mode(), Texts.line(i.until()));
    }

    private static void check(Conditions conditions, Interaction i, Set<TeamId> teams) {
        conditions
                .that(teams.contains(i.from()), "unknown-team", i.from().value())
                .that(teams.contains(i.to()), "unknown-team", i.to().value())
                .that(!i.from().equals(i.to()), "team-with-itself")
                .that(i.until().length() <= Limits.NAME, "long-name", Limits.NAME);
    }

    /// What happens to the teams when contexts go.
    static List<Change> without(Document document, List<BoundedContext> gone) {
        Set<ContextId> ids = gone.stream().map(BoundedContext::id).collect(Collectors.toSet());
        List<Team> left =
                document.teams().values().stream().map(team -> without(team, ids)).toList();
        return changed(document, new Change.Agreement(byId(left), document.interactions()));
    }

    private static Team without(Team team, Set<ContextId> gone) {
        return team.owning(team.contexts().stream().filter(id -> !gone.contains(id)).toList());
    }

    private static List<Change> changed(Document document, Change.Agreement to) {
        Change.Agreement from =
                new Change.Agreement(byId(document.teams().values()), document.interactions());
        return from.equals(to) ? List.of() : List.of(new Change.TeamsAccepted(from, to));
    }

    private static List<Team> byId(Collection<Team> teams) {
        return teams.stream().sorted(Comparator.comparing(Team::id)).toList();
    }
}
