package dev.watershed.ui.wall;

import dev.watershed.board.Lane;
import dev.watershed.board.NoteId;
import dev.watershed.board.Pivot;
import dev.watershed.canvas.Editor;
import dev.watershed.canvas.Relating;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.SelectionEdits;
import dev.watershed.canvas.Taping;
import dev.watershed.canvas.Writing;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;

/// What the tools of the palette do by pointer, by key: arrows, lanes, pivotal events, sizes.
final class WallTools {

    private final Session session;
    private final Editor editor;

    WallTools(Session session, Editor editor) {
        this.session = session;
        this.editor = editor;
    }

    /// Joins what is chosen, left to right.
    void chain() {
        Relating.chain(editor.index(), session.selection(), session::newId)
                .ifPresentOrElse(
                        session::perform,
                        () -> session.say(Toast.saying(session.texts().of("link.there"))));
    }

    /// Draws an arrow from the one chosen note to another, which is chosen then.
    void linkTo(NoteId to) {
        session.selection()
                .onlyNote()
                .flatMap(from -> Relating.arrow(editor.index(), from, to, session::newId))
                .ifPresentOrElse(
                        session::perform,
                        () -> session.say(Toast.saying(session.texts().of("link.there"))));
    }

    /// Chooses the arrows among what is chosen.
    void chooseArrows() {
        session.select(Relating.arrows(editor.index(), session.selection()));
    }

    /// Puts a lane below the last one and asks for its name.
    void lane() {
        Lane lane =
                Taping.lane(
                        session.document().board(), session.cameraProperty().get(), session::newId);
        Bounds seen = session.cameraProperty().get().visible();
        session.cameraProperty()
                .set(
                        session.cameraProperty()
                                .get()
                                .following(
                                        new Bounds(seen.centre().x(), lane.top(), 1, lane.height()),
                                        96));
        editor.write(new Writing.OnNewLane(lane));
    }

    /// Makes the chosen event a pivotal one; without any asks for the name of a new one.
    void pivot() {
        Pivot pivot =
                Taping.pivot(
                        session.document().board(),
                        session.selection(),
                        session.cameraProperty().get(),
                        session::newId);
        if (pivot.event().isPresent()) {
            session.document().board().pivots().values().stream()
                    .filter(there -> there.event().equals(pivot.event()))
                    .findFirst()
                    .ifPresentOrElse(
                            there -> session.select(Selection.of(there.id())),
                            () -> session.perform(new Edit.PlacePivot(pivot)));
        } else {
            editor.write(new Writing.OnNewPivot(pivot));
        }
    }

    /// Larger or smaller by so many steps.
    void resize(int steps) {
        SelectionEdits.resize(session.document().board(), session.selection(), steps)
                .ifPresent(session::perform);
    }
}
