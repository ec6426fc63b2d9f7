package dev.watershed.ui.wall;

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
import dev.watershed.document.Document;
import dev.watershed.geometry.Point;
import java.util.Map;
import java.util.Optional;

/// A small wall with every part of the notation: the web shop of the design pictures.
final class WebShop {

    private static final Map<Character, NoteKind> KINDS =
            Map.of(
                    'E', NoteKind.EVENT,
                    'C', NoteKind.COMMAND,
                    'P', NoteKind.POLICY,
                    'A', NoteKind.AGGREGATE,
                    'R', NoteKind.READ_MODEL,
                    '@', NoteKind.ACTOR,
                    'S', NoteKind.EXTERNAL_SYSTEM,
                    '!', NoteKind.HOTSPOT,
                    'O', NoteKind.OPPORTUNITY);

    /// Kind, x, y, words.
    private static final String NOTES =
            """
            C 98 60 Sign up
            @ 72 74 Guest
            A 168 60 Customer
            R 308 60 Cart view
            C 394 60 Place order
            @ 365 74 Buyer
            A 464 60 Order
            R 604 60 Order status
            C 690 60 Cancel order
            @ 661 74 Buyer
            E 760 60 Order cancelled
            R 884 60 Parcel tracking
            C 970 60 Request return
            @ 941 74 Buyer
            E 72 130 Customer signed up
            E 142 130 Address added
            ! 210 130 Guest check-out?
            E 308 130 Cart abandoned
            ! 378 130 Which price counts?
            E 450 130 Voucher redeemed
            E 518 130 Order placed
            E 604 130 Order confirmed
            O 674 130 Show delivery day first
            E 884 130 Return requested
            E 954 130 Order completed
            C 98 224 List product
            @ 72 238 Editor
            A 168 224 Product
            R 308 224 Product page
            C 394 224 Add to cart
            @ 365 238 Guest
            A 464 224 Cart
            P 604 224 Whenever stock is short, we offer a substitute
            E 726 224 Substitute offered
            E 884 224 Order on hold
            ! 954 224 Partial delivery?
            E 72 294 Product listed
            C 142 294 Change price
            E 212 294 Price changed
            P 308 294 Whenever a price changes, we update open carts
            E 430 294 Item added to cart
            E 500 294 Item removed
            E 604 294 Substitute accepted
            E 674 294 Substitute refused
            S 72 388 Tax service
            E 194 388 Tax rate changed
            S 308 388 Fraud check
            E 430 388 Fraud suspected
            P 604 388 Whenever stock is reserved, we request payment
            C 726 388 Request payment
            E 796 388 Payment declined
            E 884 388 Invoice issued
            R 954 388 Open invoices
            ! 332 458 How long do we hold?
            S 430 458 Card provider
            A 604 458 Payment
            E 726 458 Payment approved
            E 796 458 Payment captured
            P 884 458 Whenever a return arrives, we refund
            E 1006 458 Payment refunded
            E 72 552 Goods received
            A 142 552 Stock item
            R 308 552 Stock level
            E 378 552 Stock ran low
            P 604 552 Whenever an order is placed, we reserve stock
            C 726 552 Reserve stock
            E 796 552 Stock reserved
            P 884 552 Whenever payment is captured, we ship
            C 1006 552 Pack parcel
            E 72 622 Stock counted
            P 142 622 Whenever stock runs low, we reorder
            ! 376 622 Who counts returns?
            P 604 622 Whenever payment is declined, we release stock
            C 726 622 Release stock
            E 796 622 재고가 해제되었다
            A 884 622 배송
            E 1006 622 소포가 전달되었다
            E 1180 130 리뷰가 작성되었다
            E 1250 294 Newsletter sent
            S 1180 388 Accounting
            E 1320 552 Year closed
            """;

    private WebShop() {}

    static Document document() {
        Board board = Board.EMPTY;
        int n = 0;
        for (String line : NOTES.lines().toList()) {
            String[] parts = line.split(" ", 4);
            Point at = new Point(Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
            NoteId id = new NoteId(String.format("n%03d", n));
            NoteKind kind = KINDS.getOrDefault(parts[0].charAt(0), NoteKind.COMMENT);
            board = board.with(Note.written(id, kind, parts[3], at, Rank.nth(n)));
            n++;
        }
        String[] lanes = {"Customer", "Shop", "Finance", "Warehouse"};
        for (int i = 0; i < lanes.length; i++) {
            board = board.with(new Lane(new LaneId(lanes[i]), lanes[i], 36 + 164 * i, 164));
        }
        board = pivot(board, "Catalog published", 295);
        board = pivot(board, "Order placed", 591);
        board = pivot(board, "Payment captured", 870);
        board = link(board, "Order placed", "Whenever an order is placed, we reserve stock");
        board = link(board, "Price changed", "Whenever a price changes, we update open carts");
        board = link(board, "Payment captured", "Whenever payment is captured, we ship");
        return Document.EMPTY.titled("Web shop").with(board);
    }

    private static Board pivot(Board board, String name, double x) {
        return board.with(new Pivot(new PivotId(name), x, name, Optional.empty()));
    }

    private static Board link(Board board, String from, String to) {
        LinkId id = new LinkId(from);
        return board.with(Link.drawn(id, find(board, from), find(board, to), LinkKind.LEADS_TO));
    }

    static NoteId find(Board board, String text) {
        return board.notes().values().stream()
                .filter(note -> note.text().equals(text))
                .min(Board.STACKING)
                .orElseThrow()
                .id();
    }
}
