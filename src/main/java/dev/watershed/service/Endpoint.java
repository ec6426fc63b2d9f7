package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;

/// One operation as the public API offers it.
///
/// @param method `POST` for an action, `GET` for a query
/// @param path lower-case ASCII; a name in braces is one of `inPath`
/// @param inPath the fields that stand in the path, in its order
/// @param operation the name of the [Operation] behind it
/// @param note the note of that operation
public record Endpoint(
        String method,
        String path,
        List<Field> inPath,
        ServiceId service,
        String operation,
        NoteId note) {

    public Endpoint {
        inPath = List.copyOf(inPath);
    }
}
