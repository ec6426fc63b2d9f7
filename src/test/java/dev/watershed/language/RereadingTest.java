package dev.watershed.language;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is taken over from the wall that was read last must never change what is said.
class RereadingTest {

    private static final String[] WORDS = {
        "Account", "Order", "Purchase order", "Order line", "주문", "계좌", "Customer(고객)", "결제수단"
    };
    private static final String[] DEEDS = {"opened", "placed", "locked", "이 개설됨", " 취소됨", "paid"};
    private static final String[] FIELDS = {
        "email", "password", "balance", "currency: Money", "잔액", "order id"
    };

    private final List<Region> regions = new ArrayList<>();
    private Board board = Board.EMPTY;
    private int count;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void afterAnyEditTheWallReadsAsIfReadForTheFirstTime(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            add(random);
        }
        for (int i = 0; i < 60; i++) {
            edit(random);
            List<WordDecision> decisions =
                    random.nextInt(4) == 0
                            ? List.of(
                                    new WordDecision(
                                            "account", Verdict.SAME, "", Instant.EPOCH, "", ""))
                            : List.of();
            List<Region> drawn = random.nextInt(6) == 0 ? List.of() : regions(random);
            Flow flow = Flow.of(board);
            assertThat(Vocabulary.read(board, flow, drawn, decisions))
                    .isEqualTo(Vocabulary.readAfresh(board, flow, drawn, decisions));
        }
    }

    private void edit(Random random) {
        List<Note> notes = board.notesInTimeline();
        Note note = notes.get(random.nextInt(notes.size()));
        switch (random.nextInt(7)) {
            case 0 -> add(random);
            case 1 -> board = notes.size() > 5 ? board.without(note.id()) : board;
            case 2 -> board = board.with(note.reworded(text(random)));
            case 3 ->
                    board =
                            board.with(
                                    note.carrying(
                                            List.of(pick(FIELDS, random), pick(FIELDS, random))));
            case 4 ->
                    board =
                            board.with(
                                    note.movedTo(
                                            note.bounds().movedBy(random.nextInt(900) - 450, 0)));
            case 5 -> board = board.with(note.defined("what a " + pick(WORDS, random) + " is"));
            default -> {
                Note other = notes.get(random.nextInt(notes.size()));
                LinkId id = new LinkId("l" + random.nextInt(8));
                if (!other.id().equals(note.id())) {
                    board = board.with(Link.drawn(id, note.id(), other.id(), LinkKind.LEADS_TO));
                }
            }
        }
    }

    private void add(Random random) {
        NoteKind kind =
                switch (random.nextInt(4)) {
                    case 0 -> NoteKind.AGGREGATE;
                    case 1 -> NoteKind.ACTOR;
                    case 2 -> NoteKind.COMMAND;
                    default -> NoteKind.EVENT;
                };
        Point at = new Point(random.nextInt(2000), random.nextInt(300));
        NoteId id = new NoteId("n" + count);
        String text = Wall.isNamed(kind) ? pick(WORDS, random) : text(random);
        board = board.with(Note.written(id, kind, text, at, Rank.nth(count)));
        count++;
    }

    private List<Region> regions(Random random) {
        if (regions.isEmpty() || random.nextInt(5) == 0) {
            TreeSet<NoteId> left = new TreeSet<>();
            TreeSet<NoteId> right = new TreeSet<>();
            for (int i = 0; i < count + 5; i++) {
                (random.nextBoolean() ? left : right).add(new NoteId("n" + i));
            }
            regions.clear();
            regions.add(new Region("a", "A", left, true));
            regions.add(new Region("b", "B", right, true));
        }
        return List.copyOf(regions);
    }

    private static String text(Random random) {
        return pick(WORDS, random) + " " + pick(DEEDS, random);
    }

    private static String pick(String[] some, Random random) {
        return some[random.nextInt(some.length)];
    }
}
