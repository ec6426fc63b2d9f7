package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import java.util.Set;
import java.util.TreeSet;

/// A boundary the team has drawn round some notes. A note is in at most one context.
///
/// @param members the notes inside, sorted by id
/// @param purpose what it is for, in a sentence; empty if nobody wrote one
/// @param ordinal place in the order in which contexts appeared, from 0: gives its colour for life
public record BoundedContext(
        ContextId id,
        String name,
        Set<NoteId> members,
        String purpose,
        Classification classification,
        int ordinal) {

    public BoundedContext {
        members = java.util.Collections.unmodifiableSet(new TreeSet<>(members));
    }

    public BoundedContext named(String other) {
        return new BoundedContext(id, other, members, purpose, classification, ordinal);
    }

    public BoundedContext holding(Set<NoteId> notes) {
        return new BoundedContext(id, name, notes, purpose, classification, ordinal);
    }

    public BoundedContext serving(String why) {
        return new BoundedContext(id, name, members, why, classification, ordinal);
    }

    public BoundedContext classifiedAs(Classification other) {
        return new BoundedContext(id, name, members, purpose, other, ordinal);
    }

    /// The same line with another place in the order, and so another colour.
    public BoundedContext coloured(int other) {
        return new BoundedContext(id, name, members, purpose, classification, other);
    }

    /// The same line under another id.
    public BoundedContext renewed(ContextId other) {
        return new BoundedContext(other, name, members, purpose, classification, ordinal);
    }
}
