package dev.watershed.data.stream;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.data.AttributeName;
import dev.watershed.data.EventHomes;
import dev.watershed.service.ReadModel;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The events of one aggregate, in the order of the story, and what they are good for.
///
/// @param marked how it is kept as events; empty where the team did not say that it is
/// @param unknown attributes of the aggregate that no event carries
/// @param views the read models that show it
public record EventStream(
        NoteId aggregate,
        String name,
        Optional<EventSourced> marked,
        List<Told> events,
        List<String> unknown,
        List<View> views) {

    /// One event of the stream.
    ///
    /// @param carries its payload
    /// @param known the state after it: every attribute told so far, latest last
    public record Told(NoteId event, String title, List<String> carries, List<String> known) {
        public Told {
            carries = List.copyOf(carries);
            known = List.copyOf(known);
        }
    }

    /// A question asked of the stream.
    ///
    /// @param missing what the view shows and no event that feeds it carries
    public record View(NoteId view, String title, List<NoteId> fedBy, List<String> missing) {
        public View {
            fedBy = List.copyOf(fedBy);
            missing = List.copyOf(missing);
        }

        /// True when the stream can answer it.
        public boolean answered() {
            return missing.isEmpty();
        }
    }

    public EventStream {
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
        List<EventStream> first = new ArrayList<>();
        List<EventStream> rest = new ArrayList<>();
        for (Note note : board.notesInTimeline()) {
            if (note.kind() == NoteKind.AGGREGATE) {
                Optional<EventSourced> mark =
                        marked.stream().filter(m -> m.aggregate().equals(note.id())).findFirst();
                EventStream stream = of(board, services, homes, note, mark);
                if (!stream.events.isEmpty() || mark.isPresent()) {
                    (mark.isPresent() ? first : rest).add(stream);
                }
            }
        }
        first.addAll(rest);
        return List.copyOf(first);
    }

    private static EventStream of(
            Board board,
            ServiceModel services,
            EventHomes homes,
            Note aggregate,
            Optional<EventSourced> marked) {
        List<Told> events = new ArrayList<>();
        Set<String> known = new LinkedHashSet<>();
        for (NoteId id : homes.eventsOf(aggregate.id())) {
            board.note(id)
                    .ifPresent(event -> {
                        known.addAll(event.attributes());
                        events.add(
                                new Told(
                                        id,
                                        event.oneLine(),
                                        event.attributes(),
                                        List.copyOf(known)));
                    });
        }
        List<AttributeName> told = known.stream().map(AttributeName::of).toList();
        List<String> unknown =
                aggregate.attributes().stream()
                        .filter(a -> told.stream().noneMatch(AttributeName.of(a)::speaksOf))
                        .toList();
        List<View> views =
                services.services().stream()
                        .flatMap(s -> s.readModels().stream())
                        .filter(v -> v.shows().contains(aggregate.id()))
                        .map(v -> view(board, v, told))
                        .toList();
        return new EventStream(aggregate.id(), aggregate.oneLine(), marked, events, unknown, views);
    }

    /// A view of several aggregates is also fed by the events of the others.
    private static View view(Board board, ReadModel view, List<AttributeName> told) {
        List<AttributeName> carried =
                new ArrayList<>(
                        view.fedBy().stream()
                                .flatMap(e -> board.note(e).stream())
                                .flatMap(e -> e.attributes().stream())
                                .map(AttributeName::of)
                                .toList());
        carried.addAll(told);
        List<String> shown = board.note(view.note()).map(Note::attributes).orElse(List.of());
        List<String> missing =
                shown.stream()
                        .filter(a -> carried.stream().noneMatch(AttributeName.of(a)::speaksOf))
                        .toList();
        return new View(view.note(), view.title(), view.fedBy(), missing);
    }
}
