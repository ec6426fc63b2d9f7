package dev.watershed.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.document.Limits;
import dev.watershed.geometry.Point;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Hangs a hotspot for every conflict: beside the note it is about, or in a row above the wall.
final class MergeHotspots {

    private static final double ASIDE = NoteKind.UNIT / 2;
    private static final double STEP = NoteKind.UNIT * 1.25;

    private final Map<String, ObjectNode> records;
    private final Locale language;
    private final Point corner;
    private Rank rank;
    private int inTheRow;

    MergeHotspots(Map<String, ObjectNode> records, Locale language) {
        this.records = records;
        this.language = language;
        this.corner = new Point(least("x"), least("y") - 2 * STEP);
        this.rank = top();
    }

    private double least(String field) {
        return records.values().stream()
                .filter(MergeHotspots::isNote)
                .mapToDouble(record -> record.path(field).asDouble())
                .min()
                .orElse(0);
    }

    private Rank top() {
        return records.values().stream()
                .filter(MergeHotspots::isNote)
                .map(record -> record.path("rank").asText())
                .filter(text -> text.matches("[0-9A-Za-z]*[1-9A-Za-z]"))
                .max(Comparator.naturalOrder())
                .map(Rank::new)
                .orElse(Rank.MIDDLE);
    }

    private static boolean isNote(ObjectNode record) {
        return record.path("kind").asText().equals(RecordKind.NOTE.code());
    }

    void add(List<Conflict> conflicts) {
        for (Conflict conflict : conflicts) {
            NoteId id = new NoteId(conflict.id());
            String key = RecordKind.NOTE.key(id.value());
            if (!records.containsKey(key)) {
                rank = rank.above();
                String text = conflict.wording().in(language);
                Note note =
                        Note.written(id, NoteKind.HOTSPOT, text, place(conflict), rank)
                                .carrying(
                                        conflict.word()
                                                .map(WordConflict::blanks)
                                                .orElse(List.of()));
                records.put(key, (ObjectNode) NoteRecords.write(note, Optional.empty()).json());
            }
        }
    }

    private Point place(Conflict conflict) {
        ObjectNode about = records.get(conflict.key());
        if (about != null && about.has("from")) {
            about = records.get(RecordKind.NOTE.key(about.path("from").asText()));
        }
        if (about != null && about.has("x") && about.has("y")) {
            return within(
                    new Point(
                            about.path("x").asDouble() + ASIDE,
                            about.path("y").asDouble() - ASIDE));
        }
        return within(corner.movedBy(STEP * inTheRow++, 0));
    }

    private static Point within(Point place) {
        double reach = Limits.REACH - NoteKind.UNIT;
        return new Point(
                Math.clamp(place.x(), -reach, reach), Math.clamp(place.y(), -reach, reach));
    }
}
