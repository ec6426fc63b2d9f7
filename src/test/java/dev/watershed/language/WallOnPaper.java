package dev.watershed.language;

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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Puts notes up one after the other, left to right, each in the region named last.
final class WallOnPaper {

    private static final double STEP = 100;

    Board board = Board.EMPTY;
    private final Map<String, TreeSet<NoteId>> regions = new TreeMap<>();
    private String region = "";
    private int count;

    WallOnPaper region(String name) {
        region = name;
        return this;
    }

    WallOnPaper event(String text, String... payload) {
        return note(NoteKind.EVENT, text, payload);
    }

    WallOnPaper command(String text, String... payload) {
        return note(NoteKind.COMMAND, text, payload);
    }

    WallOnPaper aggregate(String text, String... attributes) {
        return note(NoteKind.AGGREGATE, text, attributes);
    }

    WallOnPaper note(NoteKind kind, String text, String... attributes) {
        NoteId id = new NoteId(String.format("n%05d", count));
        Point at = new Point(count * STEP, 0);
        board =
                board.with(
                        Note.written(id, kind, text, at, Rank.nth(count))
                                .carrying(List.of(attributes)));
        regions.computeIfAbsent(region, ignored -> new TreeSet<>()).add(id);
        count++;
        return this;
    }

    WallOnPaper meaning(String definition) {
        NoteId last = new NoteId(String.format("n%05d", count - 1));
        board = board.with(board.note(last).orElseThrow().defined(definition));
        return this;
    }

    /// An arrow from one note to another, both by their place in the order they were put up.
    WallOnPaper arrow(int from, int to) {
        LinkId id = new LinkId("l" + from + "-" + to);
        NoteId a = new NoteId(String.format("n%05d", from));
        NoteId b = new NoteId(String.format("n%05d", to));
        board = board.with(Link.drawn(id, a, b, LinkKind.LEADS_TO));
        return this;
    }

    List<Region> drawn() {
        List<Region> drawn = new ArrayList<>();
        regions.forEach((name, notes) -> {
            if (!name.isEmpty()) {
                drawn.add(new Region(name, name, notes, true));
            }
        });
        return drawn;
    }

    Vocabulary read(WordDecision... decisions) {
        return Vocabulary.read(board, Flow.of(board), drawn(), List.of(decisions));
    }

    /// As if nobody had drawn a context.
    Vocabulary readUndrawn() {
        return Vocabulary.read(board, Flow.of(board), List.of(), List.of());
    }
}
