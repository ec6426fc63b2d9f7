package dev.watershed.cli.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundaryEvidence;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A wall of any size to take times on, always the same for the same size: areas of six aggregates
/// that refer to each other, each with two commands and two events, a view for every third and a
/// policy for every second event. The bigger the wall, the more words it has.
final class BoundaryWall {

    private static final int AREA = 6;
    private static final int PER_AGGREGATE = 6;
    private static final int APART = 400;
    private static final int FEW_WORDS = 200;

    private final Random random = new Random(1);
    private final int words;
    private final List<Note> notes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    private BoundaryWall(int aggregates) {
        words = FEW_WORDS + aggregates / 2;
    }

    static BoundaryEvidence of(int size) {
        int aggregates = Math.max(1, size / PER_AGGREGATE);
        BoundaryWall wall = new BoundaryWall(aggregates);
        for (int i = 0; i < aggregates; i++) {
            wall.aggregate(i, aggregates);
        }
        Board board = Board.EMPTY;
        for (Note note : wall.notes) {
            board = board.with(note);
        }
        for (Link link : wall.links) {
            board = board.with(link);
        }
        return BoundaryEvidence.of(board, Flow.of(board));
    }

    private NoteId note(NoteKind kind, String id, String text, List<String> attributes) {
        Point at = new Point(notes.size() % 100 * APART, notes.size() / 100 * APART);
        Note note = Note.written(new NoteId(id), kind, text, at, Rank.nth(notes.size()));
        notes.add(note.carrying(attributes));
        return note.id();
    }

    private void link(NoteId from, LinkKind kind, NoteId to) {
        LinkId id = new LinkId("l%06d".formatted(links.size()));
        links.add(Link.drawn(id, from, to, kind));
    }

    private static NoteId aggregateId(int i) {
        return new NoteId("a%06d".formatted(i));
    }

    private static NoteId event(int i) {
        return new NoteId("e%06d".formatted(i));
    }

    private String name(int i) {
        return "Thing%d Part%d".formatted(i / AREA, random.nextInt(words));
    }

    private void aggregate(int i, int of) {
        String name = name(i);
        List<String> attributes =
                List.of("word" + random.nextInt(words), "word" + random.nextInt(words), "name");
        note(NoteKind.AGGREGATE, aggregateId(i).value(), name, attributes);
        for (int k = 0; k < 2; k++) {
            NoteId command =
                    note(NoteKind.COMMAND, "c%06d-%d".formatted(i, k), "Change " + name, List.of());
            NoteId event =
                    note(
                            NoteKind.EVENT,
                            k == 0 ? event(i).value() : "f%06d".formatted(i),
                            name + " changed",
                            List.of());
            link(command, LinkKind.HANDLED_BY, aggregateId(i));
            link(command, LinkKind.PRODUCES, event);
            link(aggregateId(i), LinkKind.EMITS, event);
        }
        if (i % AREA > 0) {
            NoteId other = aggregateId(i - 1 - random.nextInt(i % AREA));
            link(aggregateId(i), LinkKind.REFERENCES, other);
        }
        if (i % 3 == 0) {
            String id = "v%06d".formatted(i);
            NoteId view = note(NoteKind.READ_MODEL, id, name + " list", List.of());
            link(view, LinkKind.VIEW_OF, aggregateId(i));
        }
        if (i % 2 == 1) {
            NoteId policy =
                    note(NoteKind.POLICY, "p%06d".formatted(i), "Follow " + name, List.of());
            link(event(random.nextInt(Math.min(i, of))), LinkKind.TRIGGERS, policy);
            link(policy, LinkKind.HANDLED_BY, aggregateId(i));
        }
    }
}
