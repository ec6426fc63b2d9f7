package dev.watershed.service.review;

import dev.watershed.board.NoteId;
import dev.watershed.service.Action;
import dev.watershed.service.Endpoint;
import dev.watershed.service.Field;
import dev.watershed.service.Message;
import dev.watershed.service.Operation;
import dev.watershed.service.Query;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything others may rely on in one service: what can be asked and with what, what is answered,
/// what can go wrong, and what its events carry.
///
/// @param promises sorted, each once
public record Surface(List<Promise> promises) {

    public Surface {
        promises = promises.stream().distinct().sorted().toList();
    }

    public static Surface of(ServiceModel model, Service service) {
        List<Promise> promises = new ArrayList<>();
        service.operations().forEach(operation -> add(promises, operation));
        for (Endpoint endpoint : model.publicApi().endpoints()) {
            if (endpoint.service().equals(service.id())) {
                promises.add(path(endpoint));
            }
        }
        model.publishedBy(service.id()).forEach(message -> add(promises, message));
        return new Surface(promises);
    }

    private static void add(List<Promise> promises, Operation operation) {
        Promise.Part part =
                switch (operation) {
                    case Action _ -> Promise.Part.ACTION;
                    case Query _ -> Promise.Part.QUERY;
                };
        String name = operation.name();
        promises.add(new Promise(part, name, "", "", false, operation.note().value()));
        for (Field input : operation.inputs()) {
            promises.add(field(Promise.Part.INPUT, name, input, input.isIdentifier()));
        }
        for (Field output : operation.outputs()) {
            promises.add(field(Promise.Part.OUTPUT, name, output, false));
        }
        operation
                .errors()
                .forEach(problem ->
                        promises.add(
                                new Promise(
                                        Promise.Part.PROBLEM,
                                        name,
                                        problem.name(),
                                        String.valueOf(problem.status()),
                                        false)));
    }

    private static Promise path(Endpoint endpoint) {
        String form = endpoint.method() + " " + endpoint.path();
        return new Promise(Promise.Part.PATH, endpoint.operation(), "", form, false);
    }

    private static void add(List<Promise> promises, Message message) {
        promises.add(event(message));
        for (Field field : message.fields()) {
            promises.add(payload(message, field));
        }
    }

    private static Promise event(Message message) {
        String note = message.note().value();
        return new Promise(Promise.Part.EVENT, message.name(), "", "", false, note);
    }

    static Promise payload(Message message, Field field) {
        return field(Promise.Part.PAYLOAD, message.name(), field, false);
    }

    /// What was promised of an event, under whatever name it went then; empty for one that was not
    /// promised.
    Optional<String> nameOf(Message message) {
        List<Promise> events =
                promises.stream().filter(p -> p.part() == Promise.Part.EVENT).toList();
        return events.stream()
                .filter(p -> message.notes().contains(new NoteId(p.note())))
                .findFirst()
                .or(() ->
                        events.stream()
                                .filter(p -> p.note().isEmpty() && p.of().equals(message.name()))
                                .findFirst())
                .map(Promise::of);
    }

    /// What an event carried when this was promised.
    List<Promise> payloadOf(String event) {
        return promises.stream()
                .filter(p -> p.part() == Promise.Part.PAYLOAD && p.of().equals(event))
                .toList();
    }

    /// The same, with one event as it is now.
    Surface agreeingOn(Message message) {
        Optional<String> before = nameOf(message);
        List<Promise> all = new ArrayList<>(promises);
        all.removeIf(p ->
                (p.part() == Promise.Part.EVENT || p.part() == Promise.Part.PAYLOAD)
                        && before.equals(Optional.of(p.of())));
        add(all, message);
        return new Surface(all);
    }

    private static Promise field(Promise.Part part, String of, Field field, boolean required) {
        String type = field.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Promise(part, of, field.name(), type, required);
    }
}
