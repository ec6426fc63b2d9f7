package dev.watershed.cli.bench;

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
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A wall of any size that looks like one: rows of commands, events and policies, an arrow from
/// each to the next, and a context round every two hundred notes.
final class BenchWall {

    private static final int ROW = 100;
    private static final int CONTEXT = 200;
    private static final double STEP = 96;
    private static final List<NoteKind> KINDS =
            List.of(NoteKind.COMMAND, NoteKind.AGGREGATE, NoteKind.EVENT, NoteKind.POLICY);
    private static final List<String> TEXTS =
            List.of("Place order %d", "Order %d", "주문 %d이 접수됐다", "Whenever order %d is placed");

    private BenchWall() {}

    static NoteId id(int n) {
        return new NoteId("note-%06d".formatted(n));
    }

    static Note note(int n) {
        NoteKind kind = KINDS.get(n % KINDS.size());
        int row = n / ROW;
        Point at = new Point(n % ROW * STEP * 1.5, row * STEP);
        String text = TEXTS.get(n % TEXTS.size()).formatted(n);
        return Note.written(id(n), kind, text, at, Rank.nth(n)).carrying(List.of("id", "amount"));
    }

    static Link link(int n, int from, int to) {
        return Link.drawn(
                new LinkId("link-%06d".formatted(n)), id(from), id(to), LinkKind.LEADS_TO);
    }

    static Document of(int size) {
        List<Note> notes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int n = 0; n < size; n++) {
            notes.add(note(n));
            if (n > 0) {
                links.add(link(n, n - 1, n));
            }
        }
        Document wall = after(Document.EMPTY, new Edit.AddNotes(notes, links));
        return after(wall, new Edit.DrawContexts(contexts(size)));
    }

    private static List<BoundedContext> contexts(int size) {
        List<BoundedContext> contexts = new ArrayList<>();
        for (int start = 0; start < size; start += CONTEXT) {
            Set<NoteId> members = new TreeSet<>();
            for (int n = start; n < Math.min(size, start + CONTEXT); n++) {
                members.add(id(n));
            }
            int ordinal = contexts.size();
            contexts.add(
                    new BoundedContext(
                            new ContextId("context-" + ordinal),
                            "Context " + ordinal,
                            members,
                            "",
                            Classification.UNDECIDED,
                            ordinal));
        }
        return contexts;
    }

    /// The document after an edit; as it was where the edit is refused.
    static Document after(Document document, Edit edit) {
        return Decider.decide(document, edit) instanceof Accepted(var changes)
                ? Evolution.evolve(document, changes)
                : document;
    }
}
