package dev.watershed.ui.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Rank;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Proposal;
import dev.watershed.document.Document;
import dev.watershed.geometry.Bounds;
import dev.watershed.study.Study;
import dev.watershed.ui.shell.Samples;

/// The web shop of the samples, hung beside itself several times, with the boundaries accepted that
/// are proposed for it: a wall on which every lens has as much to show as on a real one.
final class ManyShops {

    private static final double APART = 400;

    private final Document shop = Samples.read("web-shop");
    private Board board = Board.EMPTY;

    private ManyShops() {}

    static Document of(int shops) {
        ManyShops many = new ManyShops();
        for (int i = 0; i < shops; i++) {
            many.hang(i);
        }
        Document wall = Document.EMPTY.with(many.board);
        int ordinal = 0;
        for (Proposal proposal : Study.of(wall).boundaries().proposed().proposals()) {
            ContextId id = new ContextId("context-" + ordinal);
            wall = wall.with(proposal.asContext(id, ordinal++));
        }
        return wall;
    }

    private void hang(int nth) {
        Board one = shop.board();
        Bounds extent = one.extent().orElseThrow();
        double down = nth * (extent.height() + APART);
        for (Note note : one.notesBottomToTop()) {
            Note copy =
                    new Note(
                            new NoteId(note.id().value() + "-" + nth),
                            note.kind(),
                            note.text(),
                            note.bounds().movedBy(0, down),
                            note.attributes(),
                            note.definition(),
                            Rank.nth(board.notes().size()),
                            "",
                            false);
            board = board.with(copy);
        }
        for (Link link : one.linksById()) {
            board =
                    board.with(
                            Link.drawn(
                                    new LinkId(link.id().value() + "-" + nth),
                                    new NoteId(link.from().value() + "-" + nth),
                                    new NoteId(link.to().value() + "-" + nth),
                                    link.kind()));
        }
    }
}
