package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.drawing.View;
import dev.watershed.drawing.text.NoteTexts;
import java.util.ArrayList;
import java.util.List;

/// Notes, bottom to top. Those that do not lie on one another are painted together, colour by
/// colour, which spares a screen most of its changes of paint.
final class NotePainter {

    private static final NoteKind[] KINDS = NoteKind.values();
    private static final double GHOST = 0.55;

    private final NoteBatch batch = new NoteBatch();
    private final NoteFills fills = new NoteFills();
    private final NoteWriter writer;
    private final List<Note> actors = new ArrayList<>();

    NotePainter(NoteTexts texts) {
        writer = new NoteWriter(texts);
    }

    void paint(Brush brush, List<Note> notes) {
        batch.resize(brush.view().width(), brush.view().height());
        actors.clear();
        for (Note note : notes) {
            if (note.kind() == NoteKind.ACTOR) {
                actors.add(note);
            }
        }
        Detail detail = Detail.of(brush.view());
        for (Note note : notes) {
            if (note.kind() != NoteKind.ACTOR) {
                add(brush, detail, note);
            }
        }
        flush(brush, detail);
        for (Note actor : actors) {
            add(brush, detail, actor);
        }
        flush(brush, detail);
    }

    /// Notes that are not there yet.
    void paintGhosts(Brush brush) {
        actors.clear();
        Detail detail = Detail.of(brush.view());
        for (Note note : brush.overlay().ghosts()) {
            fills.paint(brush, detail, note, GHOST);
            if (detail.compareTo(Detail.TEXT) >= 0) {
                writer.paint(brush, detail, note, 0, GHOST);
            }
        }
    }

    private void add(Brush brush, Detail detail, Note note) {
        View view = brush.view();
        double x = view.x(note.bounds().x());
        double y = view.y(note.bounds().y());
        double right = view.x(note.bounds().right());
        double bottom = view.y(note.bounds().bottom());
        if (right < -8 || bottom < -8 || x > view.width() + 8 || y > view.height() + 8) {
            return;
        }
        if (!batch.add(note, x, y, right, bottom)) {
            flush(brush, detail);
            batch.add(note, x, y, right, bottom);
        }
    }

    private void flush(Brush brush, Detail detail) {
        if (batch.isEmpty()) {
            return;
        }
        for (NoteKind kind : KINDS) {
            List<Note> alike = batch.notes(kind);
            if (!alike.isEmpty()) {
                fills.paint(brush, detail, alike);
            }
        }
        if (detail.compareTo(Detail.TEXT) >= 0) {
            for (Note note : batch.notes()) {
                writer.paint(
                        brush, detail, note, NoteFace.room(note, actors), brush.strength(note));
            }
        }
        batch.clear();
    }
}
