package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Changes teams by hand, in the words of dynamic reteaming (Helfand): switch, isolate, merge,
/// split, grow. Whatever is asked for is done; what speaks against it the checks say.
public final class Reteaming {

    private final Topology before;

    private Reteaming(Topology before) {
        this.before = before;
    }

    public static Reteaming of(Topology before) {
        return new Reteaming(before);
    }

    /// A context goes to another team, from whoever owned it.
    public Topology switched(ContextId context, TeamId to) {
        if (team(to).isEmpty()) {
            return before;
        }
        return with(
                before.teams().stream()
                        .map(team ->
                                team.id().equals(to)
                                        ? owning(team, context)
                                        : without(team, context))
                        .toList());
    }

    /// A context gets a team of its own; the people for it have still to be found.
    ///
    /// @param name of the new team
    public Topology isolated(ContextId context, String name) {
        List<Team> teams =
                new ArrayList<>(
                        before.teams().stream().map(team -> without(team, context)).toList());
        teams.add(
                new Team(
                        fresh("team-" + context),
                        name,
                        TeamType.STREAM_ALIGNED,
                        List.of(context),
                        0));
        return with(teams);
    }

    /// A new team that owns nothing yet.
    public Topology started(String name, TeamType type) {
        List<Team> teams = new ArrayList<>(before.teams());
        teams.add(new Team(fresh("team-new"), name, type, List.of(), 0));
        return with(teams);
    }

    /// One team goes into another, with its contexts, its people and those it works with.
    public Topology merged(TeamId gone, TeamId into) {
        Optional<Team> from = team(gone);
        Optional<Team> to = team(into);
        if (from.isEmpty() || to.isEmpty() || gone.equals(into)) {
            return before;
        }
        Set<ContextId> owned = new LinkedHashSet<>(to.get().contexts());
        owned.addAll(from.get().contexts());
        Team joint = to.get().owning(List.copyOf(owned)).sized(to.get().size() + from.get().size());
        List<Team> teams =
                before.teams().stream()
                        .filter(team -> !team.id().equals(gone))
                        .map(team -> team.id().equals(into) ? joint : team)
                        .toList();
        List<Interaction> modes = new ArrayList<>();
        for (Interaction mode : before.interactions()) {
            Interaction moved =
                    new Interaction(
                            mode.from().equals(gone) ? into : mode.from(),
                            mode.to().equals(gone) ? into : mode.to(),
                            mode.mode(),
                            mode.until());
            if (!moved.from().equals(moved.to()) && modes.stream().noneMatch(m -> same(m, moved))) {
                modes.add(moved);
            }
        }
        return new Topology(before.horizon(), teams, modes);
    }

    /// The second half of what a team owns, and of its people, go to a new team of the same type.
    ///
    /// @param name of the new team
    public Topology split(TeamId id, String name) {
        Optional<Team> found = team(id);
        if (found.isEmpty()) {
            return before;
        }
        Team team = found.get();
        int kept = (team.contexts().size() + 1) / 2;
        int stay = (team.size() + 1) / 2;
        List<ContextId> leave = team.contexts().subList(kept, team.contexts().size());
        TeamId next = fresh(leave.isEmpty() ? id + "-2" : "team-" + leave.getFirst());
        Team left = team.owning(team.contexts().subList(0, kept)).sized(stay);
        List<Team> teams = new ArrayList<>(changed(id, ignored -> left).teams());
        teams.add(new Team(next, name, team.type(), leave, team.size() - stay));
        return with(teams);
    }

    /// A team stops; what it owned has no owner any more.
    public Topology stopped(TeamId id) {
        return new Topology(
                before.horizon(),
                before.teams().stream().filter(team -> !team.id().equals(id)).toList(),
                before.interactions().stream().filter(mode -> !isIn(id, mode)).toList());
    }

    /// One team with another name, type or size.
    public Topology changed(TeamId id, UnaryOperator<Team> how) {
        return with(
                before.teams().stream()
                        .map(team -> team.id().equals(id) ? how.apply(team) : team)
                        .toList());
    }

    /// How two teams work together from now on, in place of how they did.
    public Topology working(Interaction now) {
        List<Interaction> modes = new ArrayList<>();
        boolean[] put = {false};
        for (Interaction mode : before.interactions()) {
            if (!samePair(mode, now)) {
                modes.add(mode);
            } else if (!put[0]) {
                modes.add(now);
                put[0] = true;
            }
        }
        if (!put[0]) {
            modes.add(now);
        }
        modes.sort(Comparator.comparing(Interaction::from).thenComparing(Interaction.ORDER));
        return new Topology(before.horizon(), before.teams(), modes);
    }

    /// Two teams have nothing to do with each other any more.
    public Topology apart(TeamId one, TeamId other) {
        return new Topology(
                before.horizon(),
                before.teams(),
                before.interactions().stream()
                        .filter(mode -> !(isIn(one, mode) && isIn(other, mode)))
                        .toList());
    }

    private Topology with(List<Team> teams) {
        return new Topology(before.horizon(), teams, before.interactions());
    }

    private Optional<Team> team(TeamId id) {
        return before.teams().stream().filter(team -> team.id().equals(id)).findFirst();
    }

    private TeamId fresh(String wanted) {
        Set<TeamId> taken = new HashSet<>(before.teams().stream().map(Team::id).toList());
        TeamId id = new TeamId(wanted);
        for (int n = 2; taken.contains(id); n++) {
            id = new TeamId(wanted + "-" + n);
        }
        return id;
    }

    private static Team owning(Team team, ContextId context) {
        if (team.contexts().contains(context)) {
            return team;
        }
        List<ContextId> more = new ArrayList<>(team.contexts());
        more.add(context);
        return team.owning(more);
    }

    private static Team without(Team team, ContextId context) {
        return team.owning(team.contexts().stream().filter(c -> !c.equals(context)).toList());
    }

    private static boolean isIn(TeamId team, Interaction mode) {
        return mode.from().equals(team) || mode.to().equals(team);
    }

    private static boolean samePair(Interaction one, Interaction other) {
        return isIn(one.from(), other) && isIn(one.to(), other);
    }

    private static boolean same(Interaction one, Interaction other) {
        return samePair(one, other) && one.mode() == other.mode();
    }
}
