package dev.watershed.data;

import dev.watershed.board.NoteId;
import dev.watershed.service.ServiceId;
import java.util.List;

/// A service that changes data.
///
/// @param via the commands and policies there that change it, in the order of the story
public record Writing(ServiceId by, List<NoteId> via) {

    public Writing {
        via = List.copyOf(via);
    }
}
