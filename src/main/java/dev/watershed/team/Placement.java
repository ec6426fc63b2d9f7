package dev.watershed.team;

import dev.watershed.boundary.ContextId;

/// A locked choice: a context stays with the team that owns another one.
///
/// @param with the other one; the same context where it shall have a team of its own
public record Placement(ContextId context, ContextId with) {

    public boolean alone() {
        return context.equals(with);
    }
}
