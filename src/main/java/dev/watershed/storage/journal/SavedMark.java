package dev.watershed.storage.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Change;
import dev.watershed.document.Document;
import dev.watershed.document.Evolution;
import dev.watershed.journal.Journal;
import dev.watershed.storage.Stamp;
import dev.watershed.storage.StormJson;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The wall's file holds what the wall was after so many transactions.
///
/// @param changes and after so many changes of the next transaction: a merge first takes up the
///   file, then what came of both
/// @param stamp of the file's content
record SavedMark(int position, int changes, Stamp stamp, Instant at) {

    SavedMark(int position, Stamp stamp, Instant at) {
        this(position, 0, stamp, at);
    }

    /// What the file held.
    Document in(Journal journal) {
        Document document = journal.at(position);
        if (changes == 0) {
            return document;
        }
        List<Change> next =
                journal.getNAfterX(1, position).stream()
                        .flatMap(t -> t.changes().stream())
                        .toList();
        return Evolution.evolve(document, next.subList(0, Math.min(changes, next.size())));
    }

    byte[] payload() {
        ObjectNode json = StormJson.object().put("stamp", stamp.digest()).put("at", at.toString());
        if (changes > 0) {
            json.put("changes", changes);
        }
        return StormJson.write(json).getBytes(StandardCharsets.UTF_8);
    }

    /// The mark in a frame that says what the file holds, or is about to.
    static Optional<SavedMark> of(Frame frame) {
        if (frame.kind() != Frame.Kind.SAVED && frame.kind() != Frame.Kind.SAVING) {
            return Optional.empty();
        }
        try {
            String text = new String(frame.payload(), StandardCharsets.UTF_8);
            ObjectNode json = StormJson.read(text).orElseGet(StormJson::object);
            return Optional.of(
                    new SavedMark(
                            frame.position(),
                            Math.max(0, json.path("changes").asInt()),
                            new Stamp(json.path("stamp").asText()),
                            Instant.parse(json.path("at").asText())));
        } catch (JsonProcessingException | DateTimeException strange) {
            return Optional.empty();
        }
    }
}
