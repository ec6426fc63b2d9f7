package dev.watershed.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A stretch of the wall that a group works on by itself. The wall and the group's file both
/// remember it, under the same id.
///
/// @param group what the group is called
/// @param wall the title of the wall it was taken from
/// @param from the pivotal event at which the stretch begins, as people call it; empty for the
///   beginning of the wall
/// @param to the pivotal event at which it ends; empty for the end of the wall
/// @param at when it was handed out
/// @param back when the group's wall was last taken back; empty before
/// @param base the stretch as both sides last knew it, in the group's file from the beginning, on
///   the wall from the first taking back on: a packed wall in pieces
public record Breakout(
        String id,
        String group,
        String wall,
        String from,
        String to,
        Instant at,
        Optional<Instant> back,
        List<String> base) {

    public Breakout {
        base = List.copyOf(base);
    }

    /// With what the group works on.
    public Breakout from(List<String> packed) {
        return new Breakout(id, group, wall, from, to, at, back, packed);
    }

    /// The group's wall has come back.
    public Breakout backAt(Instant now, List<String> packed) {
        return new Breakout(id, group, wall, from, to, at, Optional.of(now), packed);
    }

    /// True in the group's own file.
    public boolean isOwnPart() {
        return back.isEmpty() && !base.isEmpty();
    }
}
