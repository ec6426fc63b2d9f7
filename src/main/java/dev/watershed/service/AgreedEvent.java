package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;

/// What an event carried when its form was last agreed: subscribers rely on it until the next
/// agreement.
///
/// @param event the note of the event
/// @param title what the event was called then
/// @param fields its fields then
public record AgreedEvent(NoteId event, String title, List<AgreedField> fields) {

    /// @param type a [FieldType] as text
    public record AgreedField(String name, String type) {}

    public AgreedEvent {
        fields = List.copyOf(fields);
    }

    public static AgreedEvent of(Message message) {
        return new AgreedEvent(
                message.note(),
                message.title(),
                message.fields().stream()
                        .map(f -> new AgreedField(f.name(), f.type().name()))
                        .toList());
    }

    /// The same agreement about the form the event has now.
    public AgreedEvent renewed(Message message) {
        return new AgreedEvent(event, message.title(), of(message).fields);
    }
}
