package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;

/// Information a service keeps ready to be asked for.
///
/// @param name ASCII in PascalCase, unique in its service
/// @param shows the aggregates it is a view of
/// @param fedBy the events that keep it up to date
public record ReadModel(
        NoteId note,
        String name,
        String title,
        ServiceId service,
        List<Field> fields,
        List<NoteId> shows,
        List<NoteId> fedBy) {

    public ReadModel {
        fields = List.copyOf(fields);
        shows = List.copyOf(shows);
        fedBy = List.copyOf(fedBy);
    }
}
