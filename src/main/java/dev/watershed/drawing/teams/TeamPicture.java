package dev.watershed.drawing.teams;

import dev.watershed.boundary.ContextId;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import java.util.List;
import java.util.Optional;

/// Teams ready to be drawn, every text already in one language. Built by [TeamReader].
///
/// @param boxes along the flow of change
/// @param flow what is written beside the arrow of the flow of change
public record TeamPicture(List<Box> boxes, List<Seam> seams, String flow) {

    public TeamPicture {
        boxes = List.copyOf(boxes);
        seams = List.copyOf(seams);
    }

    /// One team.
    ///
    /// @param detail people and type, in one line
    /// @param people how many, in words
    /// @param type its type, in words
    /// @param serves whom it works for, in one line; empty for nobody
    /// @param load of what it owns; empty where it owns nothing
    public record Box(
            TeamId id,
            TeamType shape,
            String name,
            String detail,
            String people,
            String type,
            List<Chip> chips,
            String serves,
            Optional<Load> load) {

        public Box {
            chips = List.copyOf(chips);
        }
    }

    /// A context inside a team.
    ///
    /// @param ordinal its colour, see [dev.watershed.drawing.Theme#contextEdge]
    public record Chip(ContextId context, String name, int ordinal) {}

    /// Cognitive load and how it is written: the figure and what follows it.
    public record Load(double points, String figure, String rest) {}

    /// How two teams work together.
    ///
    /// @param from who consumes or is helped
    /// @param to who provides, helps or is worked with
    /// @param mode in words
    /// @param until when it ends, in words; empty when it is meant to last
    public record Seam(TeamId from, TeamId to, InteractionMode shape, String mode, String until) {}
}
