package dev.watershed.data.stream;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.data.AttributeName;
import dev.watershed.data.EventHomes;
import dev.watershed.data.stream.EventStream.Part;
import dev.watershed.data.stream.EventStream.View;
import dev.watershed.service.Field;
import dev.watershed.service.Query;
import dev.watershed.service.ReadModel;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The questions asked of a stream, and which of its events answer them part by part.
final class Questions {

    private final Board board;
    private final ServiceModel services;
    private final EventHomes homes;

    Questions(Board board, ServiceModel services, EventHomes homes) {
        this.board = board;
        this.services = services;
        this.homes = homes;
    }

    List<View> askedOf(Note aggregate) {
        List<View> views = new ArrayList<>();
        Set<NoteId> seen = new LinkedHashSet<>();
        for (Service service : services.services()) {
            for (ReadModel view : service.readModels()) {
                if (view.shows().contains(aggregate.id()) && seen.add(view.note())) {
                    views.add(
                            view(
                                    aggregate,
                                    view.note(),
                                    view.title(),
                                    view.shows(),
                                    view.fedBy(),
                                    attributes(view.note())));
                }
            }
            for (Query query : service.queries()) {
                if (query.shows().contains(aggregate.id()) && seen.add(query.note())) {
                    views.add(
                            view(
                                    aggregate,
                                    query.note(),
                                    query.title(),
                                    query.shows(),
                                    List.of(),
                                    wanted(query)));
                }
            }
        }
        return List.copyOf(views);
    }

    /// What it answers, and what it is asked by: a stream has to know both.
    private static List<String> wanted(Query query) {
        return Stream.concat(query.inputs().stream(), query.outputs().stream())
                .map(Field::title)
                .distinct()
                .toList();
    }

    private List<String> attributes(NoteId note) {
        return board.note(note).map(Note::attributes).orElse(List.of());
    }

    private View view(
            Note aggregate,
            NoteId note,
            String title,
            List<NoteId> shows,
            List<NoteId> fedBy,
            List<String> wanted) {
        List<Part> parts =
                wanted.stream().map(part -> part(aggregate, shows, fedBy, part)).toList();
        return new View(note, title, fedBy, parts);
    }

    private Part part(Note aggregate, List<NoteId> shows, List<NoteId> fedBy, String wanted) {
        AttributeName name = AttributeName.of(wanted);
        Set<NoteId> telling = new LinkedHashSet<>(homes.eventsOf(aggregate.id()));
        telling.addAll(fedBy);
        List<String> by =
                telling.stream()
                        .filter(event -> tells(attributes(event), name))
                        .flatMap(event -> board.note(event).stream())
                        .map(Note::oneLine)
                        .toList();
        return new Part(wanted, by, by.isEmpty() ? elsewhere(aggregate, shows, name) : "");
    }

    /// The other aggregate that has to tell it: the one that has it where this one does not, or the
    /// first one shown where none has it.
    private String elsewhere(Note aggregate, List<NoteId> shows, AttributeName name) {
        if (tells(aggregate.attributes(), name)) {
            return "";
        }
        NoteId telling =
                shows.stream()
                        .filter(other -> tells(attributes(other), name) || told(other, name))
                        .findFirst()
                        .orElseGet(shows::getFirst);
        return telling.equals(aggregate.id())
                ? ""
                : board.note(telling).map(Note::oneLine).orElse("");
    }

    private boolean told(NoteId aggregate, AttributeName name) {
        return homes.eventsOf(aggregate).stream().anyMatch(e -> tells(attributes(e), name));
    }

    private static boolean tells(Collection<String> attributes, AttributeName name) {
        return attributes.stream().map(AttributeName::of).anyMatch(name::speaksOf);
    }
}
