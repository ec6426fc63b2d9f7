package dev.watershed.ui.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.document.Document;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// A wall of any size, the same every time: notes in English and Korean side by side, half as many
/// links as notes.
final class BenchWall {

    private static final List<String> WORDS =
            List.of(
                    "Order placed",
                    "주문이 접수되었다",
                    "Payment captured",
                    "결제가 승인되었다",
                    "Whenever stock runs low, we reorder",
                    "재고가 부족하면 다시 주문한다",
                    "Customer signed up",
                    "회원이 가입했다",
                    "Parcel handed over",
                    "소포가 택배사에 전달되었다",
                    "Which price counts?",
                    "환불은 누가 승인하나요?");
    private static final List<NoteKind> KINDS =
            List.of(
                    NoteKind.EVENT,
                    NoteKind.EVENT,
                    NoteKind.EVENT,
                    NoteKind.COMMAND,
                    NoteKind.POLICY,
                    NoteKind.AGGREGATE,
                    NoteKind.READ_MODEL,
                    NoteKind.HOTSPOT);

    /// From note to note, in wall units: room for the widest kind.
    static final double ACROSS = 124;

    static final double DOWN = 72;

    private BenchWall() {}

    static Document of(int notes) {
        Random random = new Random(notes);
        int columns = columns(notes);
        Board board = Board.EMPTY;
        for (int i = 0; i < notes; i++) {
            Point at = new Point(ACROSS * (i % columns), DOWN * Math.floorDiv(i, columns));
            NoteKind kind = KINDS.get(random.nextInt(KINDS.size()));
            String text = WORDS.get(random.nextInt(WORDS.size())) + " " + i;
            board = board.with(Note.written(id(i), kind, text, at, Rank.nth(i)));
        }
        for (int i = 0; i < notes / 2; i++) {
            int from = random.nextInt(notes);
            int to = Math.min(notes - 1, from + 1 + columns * random.nextInt(3));
            if (from != to) {
                LinkId link = new LinkId(String.format(Locale.ROOT, "l%06d", i));
                board = board.with(Link.drawn(link, id(from), id(to), LinkKind.LEADS_TO));
            }
        }
        return Document.EMPTY.with(board);
    }

    private static int columns(int notes) {
        return Math.max(1, (int) Math.ceil(Math.sqrt(notes * 1.2)));
    }

    private static NoteId id(int i) {
        return new NoteId(String.format(Locale.ROOT, "n%06d", i));
    }
}
