package dev.watershed.data.stream;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.data.EventHomes;
import dev.watershed.service.ServiceModel;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The events of one aggregate, in the order in which they can happen, the state they fold to, and
/// the questions the stream is asked.
///
/// @param marked how it is kept as events; empty where the team did not say that it is
/// @param fields of the state: what the aggregate consists of, then what only events tell
/// @param unknown attributes of the aggregate that no event carries
/// @param views the questions asked of it
public record EventStream(
        NoteId aggregate,
        String name,
        Optional<EventSourced> marked,
        List<String> fields,
        List<Told> events,
        List<String> unknown,
        List<View> views) {

    /// What an event does to a field of the state.
    public enum Effect {
        /// It is told for the first time.
        SETS,
        /// It is told again, and may differ.
        CHANGES,
        /// It says which one is meant.
        NAMES,
        /// It stays as it was told.
        KEEPS,
        /// Nobody has told it yet.
        UNTOLD
    }

    /// One event of the stream.
    ///
    /// @param carries its payload, as written
    /// @param effects what it does to each field, in their order
    public record Told(NoteId event, String title, List<String> carries, List<Effect> effects) {
        public Told {
            carries = List.copyOf(carries);
            effects = List.copyOf(effects);
        }

        /// How many fields of the state are known after it.
        public int known() {
            return (int) effects.stream().filter(e -> e != Effect.UNTOLD).count();
        }
    }

    /// A question asked of the stream: a read model, or a command that only asks.
    ///
    /// @param fedBy the events that keep it up to date
    /// @param parts what it shows, as written
    public record View(NoteId view, String title, List<NoteId> fedBy, List<Part> parts) {
        public View {
            fedBy = List.copyOf(fedBy);
            parts = List.copyOf(parts);
        }

        /// What it shows and no event brings.
        public List<String> missing() {
            return parts.stream().filter(Part::missing).map(Part::shown).toList();
        }

        /// True when the stream can answer it.
        public boolean answered() {
            return parts.stream().noneMatch(Part::missing);
        }
    }

    /// One thing a question asks for.
    ///
    /// @param by the titles of the events that bring it
    /// @param elsewhere the other aggregate whose stream has to bring it; empty when it is this one
    public record Part(String shown, List<String> by, String elsewhere) {
        public Part {
            by = List.copyOf(by);
        }

        public boolean missing() {
            return by.isEmpty() && elsewhere.isEmpty();
        }
    }

    public EventStream {
        fields = List.copyOf(fields);
        events = List.copyOf(events);
        unknown = List.copyOf(unknown);
        views = List.copyOf(views);
    }

    /// How often to keep a snapshot; 0 for never or where nobody marked it.
    public int snapshotEvery() {
        return marked.map(m -> m.snapshots().every()).orElse(0);
    }

    /// One per aggregate that has events, those kept as events first, each in the order of the
    /// story.
    public static List<EventStream> on(
            Board board, ServiceModel services, EventHomes homes, Collection<EventSourced> marked) {
        return new StreamReading(board, services, homes).streams(marked);
    }
}
