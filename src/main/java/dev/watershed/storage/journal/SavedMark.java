package dev.watershed.storage.journal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.storage.Stamp;
import dev.watershed.storage.StormJson;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// The wall's file holds what the wall was after so many transactions.
///
/// @param stamp of the file's content
record SavedMark(int position, Stamp stamp, Instant at) {

    byte[] payload() {
        ObjectNode json = StormJson.object().put("stamp", stamp.digest()).put("at", at.toString());
        return StormJson.write(json).getBytes(StandardCharsets.UTF_8);
    }

    static Optional<SavedMark> of(Frame frame) {
        if (frame.kind() != Frame.Kind.SAVED) {
            return Optional.empty();
        }
        try {
            String text = new String(frame.payload(), StandardCharsets.UTF_8);
            ObjectNode json = StormJson.read(text).orElseGet(StormJson::object);
            return Optional.of(
                    new SavedMark(
                            frame.position(),
                            new Stamp(json.path("stamp").asText()),
                            Instant.parse(json.path("at").asText())));
        } catch (JsonProcessingException | DateTimeException strange) {
            return Optional.empty();
        }
    }
}
