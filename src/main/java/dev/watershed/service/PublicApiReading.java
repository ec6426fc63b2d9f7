package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Lays the public API out: which operations people and other systems may ask for, and under which
/// path. What only policies issue stays private.
final class PublicApiReading {

    private final Board board;
    private final Flow flow;
    private final NamesGiven taken = new NamesGiven();

    PublicApiReading(Board board, Flow flow) {
        this.board = board;
        this.flow = flow;
    }

    PublicApi of(List<Service> services) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (Service service : services) {
            service.operations().stream()
                    .filter(this::isAskedFromOutside)
                    .map(operation -> endpoint(operation, service))
                    .forEach(endpoints::add);
        }
        return new PublicApi(endpoints);
    }

    /// Asked for by somebody, or by nobody at all: then nobody but the public API could.
    private boolean isAskedFromOutside(Operation operation) {
        return !operation.actors().isEmpty()
                || operation.notes().stream().anyMatch(this::isSentBySystem)
                || operation.notes().stream().noneMatch(this::isUsedByPolicy);
    }

    private boolean isSentBySystem(NoteId note) {
        return flow.to(note, LinkKind.INVOKES).stream()
                .anyMatch(from -> kind(from) == NoteKind.EXTERNAL_SYSTEM);
    }

    private boolean isUsedByPolicy(NoteId note) {
        return !flow.to(note, LinkKind.ISSUES).isEmpty()
                || flow.to(note).stream().anyMatch(s -> kind(s.from()) == NoteKind.POLICY)
                || flow.from(note, LinkKind.INFORMS).stream()
                        .anyMatch(to -> kind(to) == NoteKind.POLICY);
    }

    private NoteKind kind(NoteId note) {
        return board.note(note).map(Note::kind).orElse(NoteKind.COMMENT);
    }

    private Endpoint endpoint(Operation operation, Service service) {
        return switch (operation) {
            case Action action -> posted(action, service);
            case Query query -> asked(query, service);
        };
    }

    private Endpoint asked(Query query, Service service) {
        String path = "/" + Identifiers.kebab(query.title(), query.name());
        return placed("GET", path, List.of(), query, service);
    }

    /// `/orders` for what brings a thing into being, `/orders/{orderNo}/cancel` for the rest.
    private Endpoint posted(Action action, Service service) {
        Optional<Note> aggregate = action.changes().stream().findFirst().flatMap(board::note);
        if (aggregate.isEmpty()) {
            String path = "/" + Identifiers.kebab(action.title(), action.name());
            return placed("POST", path, List.of(), action, service);
        }
        String things = "/" + Plurals.of(Identifiers.kebab(aggregate.get().text(), "things"));
        if (action.creates()) {
            return placed("POST", things, List.of(), action, service);
        }
        Field key = key(action);
        String path = things + "/{" + key.name() + "}/" + verb(action, aggregate.get());
        return placed("POST", path, List.of(key), action, service);
    }

    /// What names the thing that is changed, as the action takes it.
    private Field key(Action action) {
        Optional<Field> own = InputReading.key(board, action.changes());
        return action.inputs().stream()
                .filter(f -> own.filter(k -> k.name().equals(f.name())).isPresent())
                .findFirst()
                .or(() -> action.inputs().stream().filter(Field::isIdentifier).findFirst())
                .or(() -> own)
                .orElseGet(() -> FieldReading.field("id"));
    }

    /// The words of the action without those of its aggregate.
    private static String verb(Action action, Note aggregate) {
        List<String> words = new ArrayList<>(Identifiers.words(action.title()));
        words.removeAll(Identifiers.words(aggregate.text()));
        while (words.size() > 1 && Set.of("to", "from", "into", "of").contains(words.getLast())) {
            words.removeLast();
        }
        return words.isEmpty()
                ? Identifiers.kebab(action.title(), action.name())
                : String.join("-", words);
    }

    /// Where two would share a path the later one is told apart by its name, then by its service.
    private Endpoint placed(
            String method, String path, List<Field> inPath, Operation operation, Service service) {
        String named = path + "/" + Identifiers.kebab(operation.name(), "operation");
        List<String> choices = List.of(path, named, "/" + service.id() + path);
        String chosen =
                choices.stream()
                        .filter(p -> taken.isFree(method + shape(p)))
                        .findFirst()
                        .orElse(named);
        String key = method + shape(chosen);
        String free = taken.unique(key);
        String last = chosen + free.substring(key.length());
        return new Endpoint(method, last, inPath, service.id(), operation.name(), operation.note());
    }

    /// Two paths that differ only in the name of a parameter are one path (OpenAPI 3.1, 4.8.8).
    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }
}
