package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Walls for tests, written note by note from left to right with wide gaps.
final class ServiceWall {

    private Board board = Board.EMPTY;
    private final List<BoundedContext> contexts = new ArrayList<>();

    /// Sales places and cancels orders for a buyer; the depot packs what was ordered.
    static ServiceWall shop() {
        return new ServiceWall()
                .note(NoteKind.ACTOR, "buyer", "Buyer")
                .aggregate("order", "Order", "order_no", "lines", "total")
                .note(NoteKind.COMMAND, "place", "Place order")
                .note(NoteKind.EVENT, "placed", "Order placed", "order_no", "lines", "total")
                .note(NoteKind.COMMAND, "cancel", "Cancel order")
                .note(NoteKind.EVENT, "cancelled", "Order cancelled", "order_no", "reason")
                .note(NoteKind.READ_MODEL, "status", "Order status", "order_no", "state")
                .aggregate("parcel", "Parcel", "parcel_no", "order_no")
                .note(NoteKind.POLICY, "when-placed", "Whenever an order is placed, we pack it")
                .note(NoteKind.COMMAND, "pack", "Pack parcel")
                .note(NoteKind.EVENT, "packed", "Parcel packed", "parcel_no", "order_no")
                .arrow("buyer", "place")
                .arrow("buyer", "cancel")
                .arrow("buyer", "status")
                .arrow("place", "order")
                .arrow("cancel", "order")
                .arrow("order", "placed")
                .arrow("order", "cancelled")
                .arrow("placed", "status")
                .arrow("placed", "when-placed")
                .arrow("when-placed", "pack")
                .arrow("pack", "parcel")
                .arrow("parcel", "packed")
                .context("Sales", "order", "place", "placed", "cancel", "cancelled", "status")
                .context("Depot", "parcel", "when-placed", "pack", "packed");
    }

    ServiceWall note(NoteKind kind, String id, String text, String... attributes) {
        int count = board.notes().size();
        Point far = new Point(count * 500.0, 0);
        Note note = Note.written(new NoteId(id), kind, text, far, Rank.nth(count));
        board = board.with(note.carrying(Arrays.asList(attributes)));
        return this;
    }

    ServiceWall aggregate(String id, String name, String... attributes) {
        return note(NoteKind.AGGREGATE, id, name, attributes);
    }

    /// A plain arrow: the kinds of its notes say what it means.
    ServiceWall arrow(String from, String to) {
        return arrow(from, LinkKind.LEADS_TO, to);
    }

    ServiceWall arrow(String from, LinkKind kind, String to) {
        LinkId id = new LinkId("l" + board.links().size());
        board = board.with(Link.drawn(id, new NoteId(from), new NoteId(to), kind));
        return this;
    }

    ServiceWall context(String name, String... members) {
        int ordinal = contexts.size();
        contexts.add(
                new BoundedContext(
                        new ContextId("context-" + ordinal),
                        name,
                        Arrays.stream(members)
                                .map(NoteId::new)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        "",
                        Classification.UNDECIDED,
                        ordinal));
        return this;
    }

    Board board() {
        return board;
    }

    Flow flow() {
        return Flow.of(board);
    }

    List<BoundedContext> contexts() {
        return List.copyOf(contexts);
    }

    ServiceModel model() {
        return ServiceModel.of(board, flow(), contexts);
    }
}
