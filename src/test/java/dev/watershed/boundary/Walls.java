package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Walls for tests: written note by note, or by chance from a seed.
final class Walls {

    private static final String[] THINGS = {
        "Order",
        "Order Line",
        "Cart",
        "Payment",
        "Parcel",
        "Stock Item",
        "Customer",
        "Invoice",
        "주문",
        "배송"
    };
    private static final String[] DONE = {"Placed", "Cancelled", "Changed", "Closed"};

    private final List<Note> notes = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    Walls note(NoteKind kind, String id, String text, String... attributes) {
        Point far = new Point(notes.size() * 500.0, 0);
        Note note = Note.written(new NoteId(id), kind, text, far, Rank.nth(notes.size()));
        notes.add(note.carrying(Arrays.asList(attributes)));
        return this;
    }

    /// An aggregate with a command and an event of its own.
    Walls aggregate(String id, String name, String... attributes) {
        note(NoteKind.AGGREGATE, id, name, attributes);
        note(NoteKind.COMMAND, "c-" + id, "Change " + name);
        note(NoteKind.EVENT, "e-" + id, name + " changed");
        link("c-" + id, LinkKind.HANDLED_BY, id);
        link("c-" + id, LinkKind.PRODUCES, "e-" + id);
        return link(id, LinkKind.EMITS, "e-" + id);
    }

    Walls link(String from, LinkKind kind, String to) {
        LinkId id = new LinkId("l" + links.size());
        links.add(Link.drawn(id, new NoteId(from), new NoteId(to), kind));
        return this;
    }

    Board board() {
        Board board = Board.EMPTY;
        for (Note note : notes) {
            board = board.with(note);
        }
        for (Link link : links) {
            board = board.with(link);
        }
        return board;
    }

    BoundaryEvidence evidence() {
        Board board = board();
        return BoundaryEvidence.of(board, Flow.of(board));
    }

    /// The same wall, hung in another order.
    BoundaryEvidence shuffled(long seed) {
        Walls other = new Walls();
        other.notes.addAll(notes);
        other.links.addAll(links);
        Collections.shuffle(other.notes, new Random(seed));
        Collections.shuffle(other.links, new Random(seed));
        return other.evidence();
    }

    /// Up to `size` aggregates with references, policies, views, calls and steps that change two at
    /// once.
    static Walls random(long seed, int size) {
        Random random = new Random(seed);
        Walls walls = new Walls();
        int count = 2 + random.nextInt(size - 1);
        for (int i = 0; i < count; i++) {
            String name =
                    THINGS[random.nextInt(THINGS.length)] + (random.nextBoolean() ? "" : " " + i);
            walls.aggregate("a" + i, name, "name", THINGS[random.nextInt(THINGS.length)] + " id");
            walls.note(NoteKind.EVENT, "x" + i, name + " " + DONE[random.nextInt(DONE.length)]);
            walls.link("a" + i, LinkKind.EMITS, "x" + i);
        }
        for (int i = 0; i < count; i++) {
            walls.link("a" + i, LinkKind.REFERENCES, "a" + random.nextInt(count));
            walls.note(NoteKind.POLICY, "p" + i, "Whenever something happens");
            walls.link("e-a" + random.nextInt(count), LinkKind.TRIGGERS, "p" + i);
            walls.link("p" + i, LinkKind.ISSUES, "c-a" + random.nextInt(count));
            walls.note(NoteKind.READ_MODEL, "v" + i, "View " + i);
            walls.link("v" + i, LinkKind.VIEW_OF, "a" + random.nextInt(count));
            if (random.nextInt(3) == 0) {
                walls.link("v" + i, LinkKind.VIEW_OF, "a" + random.nextInt(count));
                walls.link("c-a" + i, LinkKind.HANDLED_BY, "a" + random.nextInt(count));
            }
            if (random.nextInt(4) == 0) {
                walls.link("c-a" + i, LinkKind.CALLS, "a" + random.nextInt(count));
            }
        }
        walls.note(NoteKind.ACTOR, "actor", "Buyer").link("actor", LinkKind.INVOKES, "c-a0");
        walls.note(NoteKind.HOTSPOT, "why", "Why?");
        return walls;
    }
}
