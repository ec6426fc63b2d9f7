package dev.watershed.cli.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import java.util.Random;
import java.util.function.Predicate;

/// The same walls with less on them: real walls lack some of what the cases have.
final class Spoiled {

    private Spoiled() {}

    static BoundaryCase withoutReferences(BoundaryCase whole) {
        return without(whole, link -> link.kind() == LinkKind.REFERENCES);
    }

    /// Nobody wrote down who does it.
    static BoundaryCase withoutActors(BoundaryCase whole) {
        return without(whole, NoteKind.ACTOR);
    }

    /// A big-picture wall: aggregates and every arrow at them are gone.
    static BoundaryCase withoutAggregates(BoundaryCase whole) {
        return without(whole, NoteKind.AGGREGATE);
    }

    private static BoundaryCase without(BoundaryCase whole, NoteKind gone) {
        Board board = whole.document().board();
        for (Note note : board.notes().values()) {
            if (note.kind() == gone) {
                board = board.without(note.id());
            }
        }
        for (Link link : whole.document().board().linksById()) {
            if (board.note(link.from()).isEmpty() || board.note(link.to()).isEmpty()) {
                board = board.without(link.id());
            }
        }
        return whole.with(whole.document().with(board));
    }

    /// Every link is missing with the same chance, the same ones for the same seed.
    static BoundaryCase missing(BoundaryCase whole, double chance, long seed) {
        Random random = new Random(seed);
        return without(whole, link -> random.nextDouble() < chance);
    }

    private static BoundaryCase without(BoundaryCase whole, Predicate<Link> gone) {
        Board board = whole.document().board();
        for (Link link : board.linksById()) {
            if (gone.test(link)) {
                board = board.without(link.id());
            }
        }
        return whole.with(whole.document().with(board));
    }
}
