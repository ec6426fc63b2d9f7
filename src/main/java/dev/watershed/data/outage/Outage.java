package dev.watershed.data.outage;

import dev.watershed.board.NoteId;
import dev.watershed.service.ServiceId;
import java.util.List;
import java.util.Optional;

/// One service or external system is down.
///
/// @param service what is down; empty for an external system
/// @param system the external system that is down; empty for a service
/// @param effects on every other service, in the order of the services
/// @param stopped the actors who cannot do part of their job, in the order of the story
public record Outage(
        Optional<ServiceId> service,
        Optional<NoteId> system,
        String name,
        List<Effect> effects,
        List<Stopped> stopped) {

    /// What becomes of one other service.
    ///
    /// @param works operations that do not notice
    /// @param stops operations that wait for what is down
    /// @param later policies and views that catch up when the news arrive again
    public record Effect(
            ServiceId service, List<Need> stops, List<NoteId> works, List<NoteId> later) {
        public Effect {
            stops = List.copyOf(stops);
            works = List.copyOf(works);
            later = List.copyOf(later);
        }
    }

    /// An operation that waits for what is down.
    ///
    /// @param awaited what it waits for: data there, or the note of the external system it calls
    /// @param data the same where it is data; empty for a call of an external system
    /// @param copyBy the events that could keep a copy of it; where there are none, or it changes
    ///   the data, the request can be put in a queue
    public record Need(
            NoteId operation, NoteId awaited, Optional<NoteId> data, List<NoteId> copyBy) {
        public Need {
            copyBy = List.copyOf(copyBy);
        }
    }

    /// An actor and the operations they cannot use meanwhile.
    public record Stopped(NoteId actor, String name, List<NoteId> operations) {
        public Stopped {
            operations = List.copyOf(operations);
        }
    }

    public Outage {
        effects = List.copyOf(effects);
        stopped = List.copyOf(stopped);
    }

    /// How many operations of other services stop.
    public int stops() {
        return effects.stream().mapToInt(e -> e.stops().size()).sum();
    }

    /// How many policies and views of other services catch up later.
    public int later() {
        return effects.stream().mapToInt(e -> e.later().size()).sum();
    }
}
