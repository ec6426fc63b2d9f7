package dev.watershed.data.stream;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.data.AttributeName;
import dev.watershed.data.EventHomes;
import dev.watershed.data.stream.EventStream.Effect;
import dev.watershed.data.stream.EventStream.Told;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the streams off the wall: which events tell of which aggregate, and what they tell.
final class StreamReading {

    private final Board board;
    private final EventHomes homes;
    private final EventOrder order;
    private final Questions questions;

    StreamReading(Board board, ServiceModel services, EventHomes homes) {
        this.board = board;
        this.homes = homes;
        this.order = new EventOrder(services);
        this.questions = new Questions(board, services, homes);
    }

    List<EventStream> streams(Collection<EventSourced> marked) {
        List<EventStream> first = new ArrayList<>();
        List<EventStream> rest = new ArrayList<>();
        for (Note note : board.notesInTimeline()) {
            if (note.kind() == NoteKind.AGGREGATE) {
                Optional<EventSourced> mark =
                        marked.stream().filter(m -> m.aggregate().equals(note.id())).findFirst();
                EventStream stream = stream(note, mark);
                if (!stream.events().isEmpty() || mark.isPresent()) {
                    (mark.isPresent() ? first : rest).add(stream);
                }
            }
        }
        first.addAll(rest);
        return List.copyOf(first);
    }

    private EventStream stream(Note aggregate, Optional<EventSourced> marked) {
        List<Note> events =
                order.sorted(homes.eventsOf(aggregate.id())).stream()
                        .flatMap(id -> board.note(id).stream())
                        .toList();
        State state = new State(aggregate.attributes());
        events.forEach(event -> event.attributes().forEach(state::add));
        List<Told> told = events.stream().map(state::after).toList();
        return new EventStream(
                aggregate.id(),
                aggregate.oneLine(),
                marked,
                state.names(),
                told,
                state.untold(aggregate.attributes().size()),
                questions.askedOf(aggregate));
    }

    /// What is known of one aggregate, event by event.
    private static final class State {

        private final Map<AttributeName, String> fields = new LinkedHashMap<>();
        private final Map<AttributeName, Boolean> known = new LinkedHashMap<>();

        State(List<String> attributes) {
            attributes.forEach(a -> fields.putIfAbsent(AttributeName.of(a), a));
        }

        /// A field that only an event tells; one that is there under another spelling, or as the
        /// only one that speaks of it, is that one.
        void add(String attribute) {
            fields.putIfAbsent(field(attribute), attribute);
        }

        private AttributeName field(String attribute) {
            AttributeName name = AttributeName.of(attribute);
            if (fields.containsKey(name)) {
                return name;
            }
            List<AttributeName> close = fields.keySet().stream().filter(name::speaksOf).toList();
            return close.size() == 1 ? close.getFirst() : name;
        }

        Told after(Note event) {
            List<AttributeName> tells = event.attributes().stream().map(this::field).toList();
            List<Effect> effects =
                    fields.keySet().stream().map(f -> effect(f, tells.contains(f))).toList();
            tells.forEach(f -> known.put(f, true));
            return new Told(event.id(), event.oneLine(), event.attributes(), effects);
        }

        private Effect effect(AttributeName field, boolean told) {
            boolean before = known.containsKey(field);
            if (!told) {
                return before ? Effect.KEEPS : Effect.UNTOLD;
            }
            if (!before) {
                return Effect.SETS;
            }
            return field.identifies() ? Effect.NAMES : Effect.CHANGES;
        }

        List<String> names() {
            return List.copyOf(fields.values());
        }

        /// Of the first fields, those nobody has told.
        List<String> untold(int own) {
            return fields.entrySet().stream()
                    .limit(own)
                    .filter(f -> !known.containsKey(f.getKey()))
                    .map(Map.Entry::getValue)
                    .toList();
        }
    }
}
