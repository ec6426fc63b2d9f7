package dev.watershed.storage.breakout;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Wording;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.storage.WallRecords;
import dev.watershed.workshop.Breakout;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A stretch of the wall as a wall of its own, for a group.
///
/// @param group what goes into the group's file: the stretch, and what it was when it was handed
///   out
/// @param mark how the wall remembers it, as one undo
public record HandOut(Document group, Edit mark) {

    /// What the group needs beside its notes: what words mean.
    private static final Set<String> WHOLE =
            Set.of("lane", "legend", "word", "glossary", "sense-correction");

    /// What stays with the notes it is about.
    private static final Set<String> ABOUT_NOTES =
            Set.of("persona", "event-sourced", "open-question");

    /// @param name what the group is called
    /// @param id of the breakout; lasting
    /// @param language of the title of the group's wall
    /// @throws UnreadableFile when the stretch holds nothing, or too much for one record
    public static HandOut of(
            Document wall, Stretch stretch, String name, String id, Instant at, Locale language)
            throws UnreadableFile {
        Set<NoteId> notes = stretch.notes(wall.board());
        if (notes.isEmpty()) {
            throw new UnreadableFile(Wording.of("storage.breakout.nothing"));
        }
        String title = Wording.of("storage.breakout.title", name, wall.title()).in(language);
        Document part = part(wall, stretch, notes).titled(title);
        List<String> base = PackedWall.pack(part);
        if (base.stream().mapToInt(String::length).sum() > PackedWall.LONGEST) {
            throw new UnreadableFile(Wording.of("storage.breakout.too-large"));
        }
        Breakout breakout =
                new Breakout(
                        id,
                        name,
                        wall.title(),
                        stretch.fromName(wall.board()),
                        stretch.toName(wall.board()),
                        at,
                        Optional.empty(),
                        List.of());
        var shelved = part.shelved().put(Shelves.BREAKOUTS, id, breakout.from(base));
        return new HandOut(
                part.withShelved(shelved), new Edit.Shelve<>(Shelves.BREAKOUTS, breakout));
    }

    private static Document part(Document wall, Stretch stretch, Set<NoteId> notes) {
        WallRecords all = WallRecords.of(wall);
        Map<String, ObjectNode> part = new TreeMap<>();
        all.byKey()
                .forEach((key, record) -> {
                    if (goesOut(record, wall, stretch, notes)) {
                        part.put(key, record);
                        for (String needed : WallRecords.references(record)) {
                            if (needed.startsWith("context ")) {
                                all.get(needed).ifPresent(context -> part.put(needed, context));
                            }
                        }
                    }
                });
        return new WallRecords(all.header(), part).document();
    }

    private static boolean goesOut(
            ObjectNode record, Document wall, Stretch stretch, Set<NoteId> notes) {
        String kind = record.path("kind").asText();
        return switch (kind) {
            case "note" -> holds(notes, record, "id");
            case "link" -> holds(notes, record, "from") && holds(notes, record, "to");
            case "tie" -> holds(notes, record, "a") && holds(notes, record, "b");
            case "pivot" -> stretch.holds(wall.board(), record.path("x").asDouble());
            default ->
                    WHOLE.contains(kind)
                            || (ABOUT_NOTES.contains(kind) && holds(notes, record, "id"));
        };
    }

    private static boolean holds(Set<NoteId> notes, ObjectNode record, String field) {
        String id = record.path(field).asText();
        return !id.isBlank() && notes.contains(new NoteId(id));
    }
}
