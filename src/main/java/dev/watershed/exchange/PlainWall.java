package dev.watershed.exchange;

import dev.watershed.board.Link;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A wall as a script tells it: notes that may have no place yet. [WallAssembly] hangs it up.
///
/// @param notes in the order of the file, ids unique
/// @param links between notes that are there
/// @param timeline events in the order of the story, perhaps not all
/// @param pivotal events after which the story is another one
/// @param contexts name of each drawn context, by id, in the order in which they appeared
record PlainWall(
        String title,
        List<Draft> notes,
        List<Link> links,
        List<NoteId> timeline,
        List<NoteId> pivotal,
        Map<String, String> contexts) {

    /// One note before it hangs.
    record Draft(
            NoteId id,
            NoteKind kind,
            String text,
            List<String> attributes,
            String definition,
            String author,
            Optional<String> lane,
            Optional<String> context,
            Optional<Point> at) {}
}
