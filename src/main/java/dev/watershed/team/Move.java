package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import java.util.List;

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
}
