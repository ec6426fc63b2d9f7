package dev.watershed.cli.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.geometry.Point;
import dev.watershed.language.Region;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// A wall made up from a seed, for measuring time alone: ten contexts, three notes in ten Korean.
final class WordWall {

    static final int REGIONS = 10;

    private static final String[] THINGS = {
        "Order", "Account", "Customer", "Invoice", "Shipment", "Product", "Cart", "Payment",
                "Ticket", "Seat",
        "Policy", "Claim", "Refund", "Coupon", "Driver", "Route", "Warehouse", "Supplier",
                "Contract", "Member"
    };
    private static final String[] SECOND = {
        "", "", "", " line", " item", " request", " history", " plan", " note", " group"
    };
    private static final String[] DONE = {
        "placed",
        "opened",
        "paid",
        "sent",
        "cancelled",
        "approved",
        "rejected",
        "assigned",
        "expired",
        "closed"
    };
    private static final String[] DO = {
        "Place", "Open", "Pay", "Send", "Cancel", "Approve", "Reject", "Assign", "Expire", "Close"
    };
    private static final String[] KOREAN_THINGS = {
        "주문", "계좌", "고객", "청구서", "배송", "상품", "장바구니", "결제", "티켓", "좌석", "정책", "보험금", "환불", "쿠폰",
        "기사", "노선", "창고", "공급사", "계약", "회원"
    };
    private static final String[] KOREAN_DONE = {
        "접수됨", "개설됨", "결제됨", "발송됨", "취소됨", "승인됨", "반려됨", "배정됨", "만료됨", "종료됨"
    };
    private static final String[] CARRIED = {
        "amount",
        "currency",
        "email",
        "password",
        "address",
        "due date",
        "quantity",
        "weight",
        "balance",
        "coupon"
    };

    private final Random random;
    final List<Note> notes = new ArrayList<>();
    private final List<TreeSet<NoteId>> members = new ArrayList<>();

    WordWall(int size, long seed) {
        random = new Random(seed);
        for (int r = 0; r < REGIONS; r++) {
            members.add(new TreeSet<>());
        }
        for (int i = 0; i < size; i++) {
            NoteId id = new NoteId(String.format("w%06d", i));
            members.get(i * REGIONS / size).add(id);
            notes.add(note(id, i));
        }
    }

    private Note note(NoteId id, int i) {
        int row = i / 100;
        Point at = new Point((i % 100) * 90.0, row * 90.0);
        Rank rank = Rank.nth(i);
        if (random.nextInt(10) < 3) {
            String text =
                    pick(KOREAN_THINGS) + (random.nextBoolean() ? " " + pick(KOREAN_THINGS) : "");
            return Note.written(
                    id, NoteKind.EVENT, text + particle() + " " + pick(KOREAN_DONE), at, rank);
        }
        String thing = pick(THINGS) + pick(SECOND);
        return switch (random.nextInt(4)) {
            case 0 -> Note.written(id, NoteKind.COMMAND, pick(DO) + " " + thing, at, rank);
            case 1 ->
                    Note.written(id, NoteKind.AGGREGATE, thing, at, rank)
                            .carrying(List.of(pick(CARRIED), pick(CARRIED), pick(CARRIED)));
            default -> Note.written(id, NoteKind.EVENT, thing + " " + pick(DONE), at, rank);
        };
    }

    private String particle() {
        return random.nextBoolean() ? "이" : "";
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    Board board() {
        Board board = Board.EMPTY;
        for (Note note : notes) {
            board = board.with(note);
        }
        return board;
    }

    List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        for (int r = 0; r < REGIONS; r++) {
            regions.add(new Region("r" + r, "Context " + r, members.get(r), true));
        }
        return regions;
    }

    /// The note with another text, as somebody would retype it.
    Note reworded(int i, int edit) {
        Note note = notes.get(i % notes.size());
        return note.reworded(THINGS[edit % THINGS.length] + " " + DONE[(edit / 7) % DONE.length]);
    }
}
