package dev.watershed.data;

import dev.watershed.board.NoteId;
import dev.watershed.service.ServiceId;
import java.util.List;

/// A service that uses data it does not own.
///
/// @param via the notes there that use it
/// @param events the owner's events that bring it; empty where none do
/// @param staleSeconds how old it may be there, in seconds; 0 where nobody said
public record Reading(
        ServiceId by, Path path, List<NoteId> via, List<NoteId> events, int staleSeconds) {

    public Reading {
        via = List.copyOf(via);
        events = List.copyOf(events);
    }

    /// Where nobody said how old it may be.
    public Reading(ServiceId by, Path path, List<NoteId> via, List<NoteId> events) {
        this(by, path, via, events, 0);
    }

    /// True when the reader has it at hand: a copy, or a view of its own.
    public boolean keeps() {
        return path == Path.COPY || path == Path.READ_MODEL;
    }

    Reading agedAtMost(int seconds) {
        return new Reading(by, path, via, events, seconds);
    }

    /// True when the reader has to wait for the owner.
    public boolean waits() {
        return path == Path.API || path == Path.BEHIND;
    }
}
