package dev.watershed.data;

import dev.watershed.board.NoteId;
import dev.watershed.service.ServiceId;
import java.util.List;

/// A service that uses data it does not own.
///
/// @param via the notes there that use it
/// @param events the owner's events that bring it; empty where none do
public record Reading(ServiceId by, Path path, List<NoteId> via, List<NoteId> events) {

    public Reading {
        via = List.copyOf(via);
        events = List.copyOf(events);
    }

    /// True when the reader has to wait for the owner.
    public boolean waits() {
        return path == Path.API || path == Path.BEHIND;
    }
}
