package dev.watershed.service;

import dev.watershed.board.NoteId;
import java.util.List;

/// What a service can be asked for: an [Action] changes state, a [Query] only answers; never both
/// (SEED(S), after Meyer's command–query separation).
public sealed interface Operation permits Action, Query {

    /// ASCII in camelCase, unique in its service.
    String name();

    /// As written on the wall, on one line.
    String title();

    ServiceId service();

    /// The first note, in the order of the story, that asks for this.
    NoteId note();

    /// Every note that asks for this in the same words; the first is [#note()].
    List<NoteId> notes();

    List<Field> inputs();

    List<Field> outputs();

    List<Problem> errors();

    /// The ids of the [Actor]s who ask for it.
    List<NoteId> actors();
}
