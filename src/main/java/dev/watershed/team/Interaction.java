package dev.watershed.team;

import java.util.Comparator;

/// How one team works with another.
///
/// @param from the team that asks, uses or is helped: the consumer of a service
/// @param to the team that provides, helps or is worked with
/// @param until when it ends, free text such as "31 March"; empty when it is meant to last
public record Interaction(TeamId from, TeamId to, InteractionMode mode, String until) {

    /// The order in which they are kept: by the teams, then by the mode.
    public static final Comparator<Interaction> ORDER =
            Comparator.comparing(Interaction::from)
                    .thenComparing(Interaction::to)
                    .thenComparing(Interaction::mode);
}
