package dev.watershed.document;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.geometry.Point;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Small walls for tests.
public final class Walls {

    private Walls() {}

    /// An event at `x`, stacked in that order.
    public static Note note(String id, int x) {
        return Note.written(
                new NoteId(id), NoteKind.EVENT, "Note " + id, new Point(x, 0), Rank.nth(x + 1));
    }

    public static BoundedContext context(String id, String... members) {
        Set<NoteId> notes = Arrays.stream(members).map(NoteId::new).collect(Collectors.toSet());
        return new BoundedContext(new ContextId(id), id, notes, "", Classification.UNDECIDED, 0);
    }

    /// The document after edits that must all be accepted.
    public static Document after(Document document, Edit... edits) {
        Document now = document;
        for (Edit edit : edits) {
            now =
                    switch (Decider.decide(now, edit)) {
                        case Accepted(var changes) -> Evolution.evolve(now, changes);
                        case Refusal(var reason) ->
                                throw new AssertionError(edit + ": " + reason.inEnglish());
                    };
        }
        return now;
    }
}
