package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// One step from the teams of one time to those of another, in the words of dynamic reteaming
/// (Helfand).
///
/// @param from the teams before; none where a team starts
/// @param to the teams after; none where a team stops
/// @param contexts what changes hands; empty where only people come or go
/// @param people how many more, or with a minus how many fewer, work on what the step is about
public record Move(
        Kind kind, List<Team> from, List<Team> to, List<ContextId> contexts, int people) {

    /// What is done to the teams.
    public enum Kind {
        /// More people on the same.
        GROW,
        /// Fewer people on the same.
        SHRINK,
        /// One team becomes two.
        SPLIT,
        /// Two teams become one.
        MERGE,
        /// One context gets a team of its own, out of the daily noise.
        ISOLATE,
        /// A context goes to another team that stays.
        SWITCH,
        /// A team for what nobody owned.
        START,
        /// A team that owns nothing any more.
        STOP
    }

    public Move {
        from = List.copyOf(from);
        to = List.copyOf(to);
        contexts = List.copyOf(contexts);
    }

    /// What the step is called and what it does, as a sentence.
    ///
    /// @param name of a context
    public Wording said(Function<ContextId, String> name) {
        String owned = contexts.stream().map(name).collect(Collectors.joining(", "));
        boolean starts = kind == Kind.START && !owned.isEmpty();
        return Wording.of(
                "team.move-" + kind.name(),
                names(from),
                names(to),
                size(from),
                size(to),
                starts ? ": " + owned : owned);
    }

    private static String names(List<Team> teams) {
        return teams.stream().map(Team::name).collect(Collectors.joining(" + "));
    }

    private static int size(List<Team> teams) {
        return teams.isEmpty() ? 0 : teams.getFirst().size();
    }
}
