package dev.watershed.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Writes a wall as the lines of a `.storm` file. The same document gives the same bytes, whatever
/// the order in which it came to be.
public final class StormWriter {

    private static final Comparator<Written> ORDER =
            Comparator.comparing(Written::kind)
                    .thenComparing(Written::id)
                    .thenComparing(Written::line);

    private final Document document;
    private final List<Written> lines = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    private record Written(String kind, String id, String line) {}

    private StormWriter(Document document) {
        this.document = document;
    }

    /// The bytes of the file: UTF-8, line feeds, one record a line.
    public static byte[] bytes(Document document) {
        return text(document).getBytes(StandardCharsets.UTF_8);
    }

    public static String text(Document document) {
        return new StormWriter(document).write();
    }

    private String write() {
        addRecords();
        document.foreign().records().forEach(this::addForeign);
        lines.sort(ORDER);
        StringBuilder file = new StringBuilder(header()).append('\n');
        lines.forEach(written -> file.append(written.line()).append('\n'));
        return file.toString();
    }

    private String header() {
        StormLine line =
                new StormLine()
                        .text("format", StormFormat.NAME)
                        .number("version", StormFormat.VERSION)
                        .number("minimumReader", StormFormat.MINIMUM_READER)
                        .text("title", document.title());
        foreignFields(StormFormat.HEADER_KEY).ifPresent(line::foreign);
        return StormJson.write(line.json());
    }

    private void addRecords() {
        var board = document.board();
        board.notes()
                .values()
                .forEach(note -> {
                    var home = Optional.ofNullable(document.contextOf().get(note.id()));
                    add(RecordKind.NOTE, note.id().value(), NoteRecords.write(note, home));
                });
        board.links()
                .values()
                .forEach(l -> add(RecordKind.LINK, l.id().value(), NoteRecords.write(l)));
        board.lanes()
                .values()
                .forEach(l -> add(RecordKind.LANE, l.id().value(), TapeRecords.write(l)));
        board.pivots()
                .values()
                .forEach(p -> add(RecordKind.PIVOT, p.id().value(), TapeRecords.write(p)));
        board.legend()
                .entries()
                .forEach((k, e) -> add(RecordKind.LEGEND, k.code(), TapeRecords.write(k, e)));
        document.contexts()
                .values()
                .forEach(c -> add(RecordKind.CONTEXT, c.id().value(), AnswerRecords.write(c)));
        document.words()
                .values()
                .forEach(w -> add(RecordKind.WORD, w.word(), AnswerRecords.write(w)));
        document.ties()
                .values()
                .forEach(t -> add(RecordKind.TIE, t.pair(), AnswerRecords.write(t)));
        document.teams()
                .values()
                .forEach(t -> add(RecordKind.TEAM, t.id().value(), TeamRecords.write(t)));
        document.interactions()
                .forEach(i -> add(RecordKind.INTERACTION, TeamRecords.id(i), TeamRecords.write(i)));
        document.shelved()
                .all()
                .forEach((shelf, entries) ->
                        entries.forEach((id, entry) ->
                                add(
                                        shelf.code(),
                                        id,
                                        EntryRecords.write(shelf.code(), id, entry))));
    }

    private void add(RecordKind kind, String id, StormLine line) {
        add(kind.code(), id, line);
    }

    private void add(String kind, String id, StormLine line) {
        String key = kind + " " + id;
        foreignFields(key).ifPresent(line::foreign);
        keys.add(key);
        lines.add(new Written(kind, id, StormJson.write(line.json())));
    }

    private Optional<ObjectNode> foreignFields(String key) {
        String fields = document.foreign().fields().get(key);
        return fields == null ? Optional.empty() : parsed(fields);
    }

    /// Written back as it was found. If its id has been taken since, it is wrapped, so that the
    /// file stays readable.
    private void addForeign(String raw) {
        ObjectNode fields = parsed(raw).orElseGet(StormJson::object);
        String kind = fields.path("kind").asText();
        String id = fields.path("id").asText();
        if (keys.contains(kind + " " + id)) {
            StormLine wrapped = new StormLine().text("kind", StormFormat.SET_ASIDE).text("id", id);
            ObjectNode inside = StormJson.object();
            inside.set("record", fields);
            lines.add(
                    new Written(
                            StormFormat.SET_ASIDE,
                            id,
                            StormJson.write(wrapped.foreign(inside).json())));
        } else {
            lines.add(new Written(kind, id, raw));
        }
    }

    private static Optional<ObjectNode> parsed(String json) {
        try {
            return StormJson.read(json);
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }
}
