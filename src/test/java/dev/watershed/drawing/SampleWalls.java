package dev.watershed.drawing;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.board.Rank;
import dev.watershed.geometry.Point;
import java.util.Optional;

/// Small walls to paint.
public final class SampleWalls {

    private Board board = Board.EMPTY;
    private int count;

    /// Two lanes of a web shop, English and Korean.
    public static Board shop() {
        SampleWalls wall = new SampleWalls();
        wall.lane("l1", "Customer", 0, 164);
        wall.lane("l2", "배송 Warehouse", 164, 164);
        wall.notes();
        wall.link("n2", "n15", LinkKind.LEADS_TO);
        wall.link("n8", "n13", LinkKind.CALLS);
        wall.link("n10", "n17", LinkKind.TRIGGERS);
        wall.link("n18", "n19", LinkKind.LEADS_TO);
        wall.pivot("p1", 215, "Catalog published");
        wall.pivot("p2", 520, "주문 완료");
        return wall.board;
    }

    private void notes() {
        note(NoteKind.ACTOR, "Guest", 0, 36);
        note(NoteKind.COMMAND, "Sign up", 26, 24);
        note(NoteKind.AGGREGATE, "Customer", 96, 24);
        note(NoteKind.READ_MODEL, "Cart view", 240, 24);
        note(NoteKind.ACTOR, "Buyer", 296, 36);
        note(NoteKind.COMMAND, "Place order", 324, 24);
        note(NoteKind.AGGREGATE, "Order", 394, 24);
        note(NoteKind.EVENT, "Customer signed up", 0, 94);
        note(NoteKind.HOTSPOT, "Guest check-out?", 140, 94);
        note(NoteKind.EVENT, "주문이 접수됨", 394, 94);
        note(NoteKind.OPPORTUNITY, "Show delivery day first", 550, 24);
        note(NoteKind.EVENT, "Order confirmed", 620, 24);
        note(NoteKind.EXTERNAL_SYSTEM, "결제 대행사", 0, 190);
        note(NoteKind.EVENT, "재고가 부족하면대체상품을제안합니다", 130, 190);
        note(NoteKind.POLICY, "Whenever stock is reserved, we request payment", 240, 258);
        note(NoteKind.EVENT, "OrderPlacementConfirmed", 370, 258);
        note(NoteKind.POLICY, "주문이 접수되면 재고를 예약한다", 550, 190);
        note(NoteKind.VALUE, "+ trust", 690, 190);
        note(NoteKind.VALUE, "– cost", 690, 260);
        note(NoteKind.VOTE, "", 640, 120);
        note(
                NoteKind.EVENT,
                "A very long story that somebody typed without ever thinking about how small a"
                        + " note is, so it has to shrink and then be cut",
                550,
                258);
        note(NoteKind.COMMENT, "🙂 emoji, 漢字 and עברית", 620, 258);
        note(NoteKind.TEAM, "Fulfilment team", 0, 262);
    }

    private void note(NoteKind kind, String text, double x, double y) {
        NoteId id = new NoteId("n" + ++count);
        board = board.with(Note.written(id, kind, text, new Point(x, y), Rank.nth(count)));
    }

    private void lane(String id, String name, double top, double height) {
        board = board.with(new Lane(new LaneId(id), name, top, height));
    }

    private void pivot(String id, double x, String name) {
        board = board.with(new Pivot(new PivotId(id), x, name, Optional.empty()));
    }

    private void link(String from, String to, LinkKind kind) {
        LinkId id = new LinkId(from + "-" + to);
        board = board.with(Link.drawn(id, new NoteId(from), new NoteId(to), kind));
    }

    /// Events in rows, `notes` of them.
    public static Board rows(int notes) {
        Board board = Board.EMPTY;
        NoteKind[] kinds = {NoteKind.EVENT, NoteKind.COMMAND, NoteKind.POLICY, NoteKind.AGGREGATE};
        int columns = (int) Math.ceil(Math.sqrt(notes * 1.6));
        for (int i = 0; i < notes; i++) {
            NoteKind kind = kinds[i % kinds.length];
            int row = i / columns;
            Point at = new Point(i % columns * 130.0, row * 74.0);
            String text = "Order " + i + (i % 3 == 0 ? " 주문이 접수됨" : " was placed");
            board = board.with(Note.written(new NoteId("n" + i), kind, text, at, Rank.nth(i)));
        }
        return board;
    }
}
