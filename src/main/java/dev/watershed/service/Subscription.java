package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;

/// Somebody who listens to an event.
///
/// @param event the note of the [Message]
/// @param by the policy that reacts, or the read model that is kept up to date
/// @param actions the commands that follow
/// @param produces the events that follow without a command
/// @param external true when the event comes from outside the consumer: another service, an
///   external system or nobody known
public record Subscription(
        NoteId event,
        ServiceId consumer,
        NoteId by,
        List<NoteId> actions,
        List<NoteId> produces,
        boolean external) {

    public Subscription {
        actions = List.copyOf(actions);
        produces = List.copyOf(produces);
    }
}
