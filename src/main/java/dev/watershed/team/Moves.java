package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import dev.watershed.team.Move.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The steps from one topology to another. A team goes on as the one that keeps its id, else as the
/// one that owns most of the same contexts.
public final class Moves {

    private final List<Team> before;
    private final List<Team> after;
    private final Map<Team, Team> goesOn = new LinkedHashMap<>();
    private final Map<ContextId, Team> owner = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();

    private Moves(List<Team> before, List<Team> after) {
        this.before = before;
        this.after = after;
        before.forEach(team -> team.contexts().forEach(c -> owner.putIfAbsent(c, team)));
    }

    /// In the order of the teams after; teams that stop come last. Empty when nothing changes.
    public static List<Move> between(List<Team> before, List<Team> after) {
        Moves moves = new Moves(before, after);
        moves.match();
        after.forEach(moves::into);
        before.stream().filter(team -> !moves.goesOn.containsKey(team)).forEach(moves::outOf);
        return List.copyOf(moves.moves);
    }

    private record Match(Team from, Team to, int worth) {}

    private void match() {
        List<Match> matches = new ArrayList<>();
        for (Team from : before) {
            for (Team to : after) {
                int shared = Continuity.shared(from.contexts(), to.contexts());
                boolean same = from.id().equals(to.id());
                if (same || shared > 0) {
                    matches.add(new Match(from, to, same ? Integer.MAX_VALUE : shared));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::worth).reversed());
        Set<Team> taken = new HashSet<>();
        for (Match match : matches) {
            if (!goesOn.containsKey(match.from()) && taken.add(match.to())) {
                goesOn.put(match.from(), match.to());
            }
        }
    }

    private Optional<Team> previous(Team team) {
        return goesOn.entrySet().stream()
                .filter(entry -> entry.getValue().equals(team))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void into(Team team) {
        Optional<Team> before = previous(team);
        if (before.isEmpty()) {
            begin(team);
            return;
        }
        Team was = before.get();
        for (Team giver : givers(team)) {
            if (!giver.equals(was)) {
                List<ContextId> given = common(giver, team);
                boolean ends = !goesOn.containsKey(giver);
                moves.add(
                        new Move(
                                ends ? Kind.MERGE : Kind.SWITCH,
                                ends ? List.of(was, giver) : List.of(giver),
                                List.of(team),
                                given,
                                0));
            }
        }
        int more = team.size() - was.size();
        if (more != 0 && was.size() > 0 && team.size() > 0) {
            moves.add(
                    new Move(
                            more > 0 ? Kind.GROW : Kind.SHRINK,
                            List.of(was),
                            List.of(team),
                            List.of(),
                            more));
        }
    }

    private void begin(Team team) {
        List<Team> givers = givers(team);
        if (givers.isEmpty()) {
            moves.add(new Move(Kind.START, List.of(), List.of(team), team.contexts(), team.size()));
            return;
        }
        boolean one = givers.size() == 1 && team.contexts().size() == 1;
        Kind kind = givers.size() > 1 ? Kind.MERGE : one ? Kind.ISOLATE : Kind.SPLIT;
        List<ContextId> taken = team.contexts().stream().filter(owner::containsKey).toList();
        moves.add(new Move(kind, givers, List.of(team), taken, team.size()));
    }

    private void outOf(Team team) {
        boolean given = after.stream().anyMatch(to -> !common(team, to).isEmpty());
        if (!given) {
            moves.add(new Move(Kind.STOP, List.of(team), List.of(), List.of(), -team.size()));
        }
    }

    /// The teams that owned what a team owns now, in their order.
    private List<Team> givers(Team team) {
        return team.contexts().stream()
                .map(owner::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<ContextId> common(Team from, Team to) {
        return to.contexts().stream().filter(c -> from.equals(owner.get(c))).toList();
    }
}
