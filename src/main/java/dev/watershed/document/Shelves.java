package dev.watershed.document;

import dev.watershed.boundary.Pin;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.team.ContextTraits;
import dev.watershed.team.Placement;
import dev.watershed.team.Team;
import dev.watershed.team.TeamProfile;
import dev.watershed.team.Topology;
import java.util.List;
import java.util.Optional;

/// The shelves there are. A new kind of record is one constant here, its two wordings
/// (`document.shelf.CODE.put` and `.taken`), and its name in the schema of the file.
public final class Shelves {

    /// Contexts that stay as they are drawn.
    public static final Shelf<Pin> PINS =
            new Shelf<>("pin", Pin.class, pin -> pin.context().value(), pin -> pin.context().value());

    /// What was decided, and why.
    public static final Shelf<DecisionRecord> DECISIONS =
            new Shelf<>(
                    "decision",
                    DecisionRecord.class,
                    decision -> decision.id().value(),
                    DecisionRecord::title);

    /// What people said about contexts that the wall cannot tell.
    public static final Shelf<ContextTraits> TRAITS =
            new Shelf<>(
                    "context-traits",
                    ContextTraits.class,
                    traits -> traits.context().value(),
                    traits -> traits.context().value());

    /// What teams say about themselves.
    public static final Shelf<TeamProfile> TEAM_PROFILES =
            new Shelf<>(
                    "team-profile",
                    TeamProfile.class,
                    profile -> profile.team().value(),
                    profile -> profile.team().value());

    /// Teams that stay as they are when teams are proposed again.
    public static final Shelf<Team> TEAM_LOCKS =
            new Shelf<>("team-lock", Team.class, team -> team.id().value(), Team::name);

    /// Contexts that stay with a team when teams are proposed again.
    public static final Shelf<Placement> PLACEMENTS =
            new Shelf<>(
                    "placement",
                    Placement.class,
                    placement -> placement.context().value(),
                    placement -> placement.context().value());

    /// The teams there are today, and those there shall be later.
    public static final Shelf<Topology> TOPOLOGIES =
            new Shelf<>(
                    "topology",
                    Topology.class,
                    topology -> topology.horizon().code(),
                    topology -> topology.horizon().code());

    public static final List<Shelf<?>> ALL =
            List.of(
                    PINS,
                    DECISIONS,
                    TRAITS,
                    TEAM_PROFILES,
                    TEAM_LOCKS,
                    PLACEMENTS,
                    TOPOLOGIES);

    private Shelves() {}

    public static Optional<Shelf<?>> withCode(String code) {
        return ALL.stream().<Shelf<?>>map(s -> s).filter(s -> s.code().equals(code)).findFirst();
    }
}
