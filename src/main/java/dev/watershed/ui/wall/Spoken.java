package dev.watershed.ui.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Pivot;
import dev.watershed.canvas.Editor;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.Side;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;

/// What is chosen and what stands round it in sentences, for a screen reader.
record Spoken(Session session, Editor editor) {

    /// The note, its lane, its neighbours on four sides and its arrows; or the arrow, lane, pivotal
    /// event or number of notes that is chosen.
    String chosen() {
        Texts texts = session.texts();
        Board board = session.document().board();
        Selection chosen = session.selection();
        if (session.facilitation().isSilent()) {
            return texts.of("spoken.hidden");
        }
        Optional<String> tape =
                chosen.lane()
                        .flatMap(board::lane)
                        .map(this::lane)
                        .or(() -> chosen.pivot().flatMap(board::pivot).map(this::pivot))
                        .or(() ->
                                chosen.links().stream()
                                        .findFirst()
                                        .flatMap(board::link)
                                        .map(this::arrow));
        return tape.or(() -> chosen.onlyNote().flatMap(board::note).map(this::note))
                .orElseGet(() -> texts.of("spoken.many", chosen.notes().size()));
    }

    private String note(Note note) {
        Texts texts = session.texts();
        Board board = session.document().board();
        String sentence =
                texts.of(
                        "spoken.note",
                        KindNames.of(session, note.kind()),
                        text(note),
                        board.laneOf(note).map(Lane::name).orElse(texts.of("spoken.no-lane")),
                        beside(note.id(), Side.LEFT),
                        beside(note.id(), Side.RIGHT),
                        beside(note.id(), Side.TOP),
                        beside(note.id(), Side.BOTTOM));
        List<Link> links = editor.index().linksAt(note.id());
        if (!links.isEmpty()) {
            long in = links.stream().filter(link -> link.to().equals(note.id())).count();
            sentence += " " + texts.of("spoken.arrows", in, links.size() - in);
        }
        return note.locked() ? sentence + " " + texts.of("spoken.locked") : sentence;
    }

    private String lane(Lane lane) {
        long notes =
                session.document().board().notes().values().stream().filter(lane::holds).count();
        return session.texts().of("spoken.lane", lane.name(), notes);
    }

    private String pivot(Pivot pivot) {
        return session.texts().of("spoken.pivot", pivot.label(session.document().board()));
    }

    private String arrow(Link link) {
        Board board = session.document().board();
        return session.texts()
                .of(
                        "spoken.arrow",
                        board.note(link.from()).map(this::text).orElse(""),
                        board.note(link.to()).map(this::text).orElse(""));
    }

    private String beside(NoteId note, Side side) {
        return editor.beside(note, side)
                .flatMap(session.document().board()::note)
                .map(this::text)
                .orElse(session.texts().of("spoken.nothing"));
    }

    private String text(Note note) {
        return note.text().isBlank() ? session.texts().of("note.empty") : note.oneLine();
    }
}
