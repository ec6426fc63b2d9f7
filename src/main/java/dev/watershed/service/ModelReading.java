package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Puts a [ServiceModel] together, one service per context.
final class ModelReading {

    private final Board board;
    private final Flow flow;
    private final List<BoundedContext> contexts;
    private final Homes homes;
    private final Map<ContextId, ServiceId> ids = new LinkedHashMap<>();
    private final Map<ContextId, List<Note>> inside = new HashMap<>();

    ModelReading(Board board, Flow flow, List<BoundedContext> contexts) {
        this.board = board;
        this.flow = flow;
        this.contexts = contexts;
        this.homes = new Homes(board, flow, contexts);
        NamesGiven names = new NamesGiven();
        for (BoundedContext context : contexts) {
            String id = names.unique(Identifiers.kebab(context.name(), "service"));
            ids.put(context.id(), new ServiceId(id));
            inside.put(context.id(), new ArrayList<>());
        }
        board.notesInTimeline()
                .forEach(n -> homes.of(n.id()).map(inside::get).ifPresent(notes -> notes.add(n)));
    }

    ServiceModel model() {
        People people = new People(board, flow);
        List<Actor> actors = people.actors();
        List<Message> messages = new MessageReading(board, flow, homes, ids).messages();
        List<Subscription> heard = new SubscriptionReading(board, flow, homes, ids).of(messages);
        OperationReading operations = new OperationReading(board, flow, actors);
        NamesGiven identifiers = new NamesGiven();
        List<Service> services = new ArrayList<>();
        for (BoundedContext context : contexts) {
            String name = identifiers.unique(Identifiers.pascal(context.name(), "Service"));
            services.add(service(context, name, operations, messages, heard));
        }
        PublicApi api = new PublicApiReading(board, flow).of(services);
        return new ServiceModel(
                services, messages, heard, actors, people.systems(), api, inServices());
    }

    private Map<NoteId, ServiceId> inServices() {
        Map<NoteId, ServiceId> found = new HashMap<>();
        inside.forEach((context, notes) -> {
            ServiceId service = ids.get(context);
            if (service != null) {
                notes.forEach(note -> found.put(note.id(), service));
            }
        });
        return found;
    }

    private Service service(
            BoundedContext context,
            String identifier,
            OperationReading operations,
            List<Message> messages,
            List<Subscription> heard) {
        ServiceId id = ids.get(context.id());
        List<Note> notes = inside.get(context.id());
        if (id == null || notes == null) {
            throw new IllegalStateException("no such context: " + context.id());
        }
        NamesGiven names = new NamesGiven();
        List<Action> actions = operations.actions(id, notes, names);
        return new Service(
                id,
                context.name(),
                identifier,
                context.id(),
                ids(notes, NoteKind.AGGREGATE),
                actions,
                operations.queries(id, notes, names),
                readModels(id, notes),
                messages.stream()
                        .filter(m -> m.publishers().contains(id))
                        .map(Message::note)
                        .toList(),
                heard.stream()
                        .filter(s -> s.consumer().equals(id) && s.external())
                        .map(Subscription::event)
                        .distinct()
                        .toList());
    }

    private List<ReadModel> readModels(ServiceId service, List<Note> notes) {
        NamesGiven names = new NamesGiven();
        return notes.stream()
                .filter(n -> n.kind() == NoteKind.READ_MODEL)
                .map(n -> readModel(service, n, names))
                .toList();
    }

    private ReadModel readModel(ServiceId service, Note note, NamesGiven names) {
        return new ReadModel(
                note.id(),
                names.unique(Identifiers.pascal(note.text(), "Unnamed view")),
                note.oneLine(),
                service,
                FieldReading.fields(note.attributes()),
                flow.from(note.id(), LinkKind.VIEW_OF),
                flow.to(note.id(), LinkKind.PROJECTS));
    }

    private static List<NoteId> ids(List<Note> notes, NoteKind kind) {
        return notes.stream().filter(n -> n.kind() == kind).map(Note::id).toList();
    }
}
