package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What is known about the people and the contexts beyond the wall.
///
/// @param traits what people said about contexts
/// @param today the teams there are: a proposal keeps their names and ids where it can
/// @param people how many there are in all; empty when nobody has said
/// @param weights what weighs how much in a load
public record Organisation(
        Map<ContextId, ContextTraits> traits,
        List<Team> today,
        Locks locks,
        OptionalInt people,
        LoadWeights weights) {

    public static final Organisation UNKNOWN =
            new Organisation(
                    Map.of(), List.of(), Locks.NONE, OptionalInt.empty(), LoadWeights.USUAL);

    public Organisation {
        traits = Map.copyOf(traits);
        today = List.copyOf(today);
    }

    public ContextTraits traits(ContextId context) {
        ContextTraits said = traits.get(context);
        return said == null ? ContextTraits.unsaid(context) : said;
    }
}
