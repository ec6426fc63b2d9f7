package dev.watershed.canvas;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.canvas.Input.Button;
import dev.watershed.canvas.Input.Press;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.Optional;

/// Nothing is under way.
public record Idle() implements State {

    public static final Idle IDLE = new Idle();

    @Override
    public Gesture on(Input input, Situation now) {
        return switch (input) {
            case Press press -> pressed(press, now);
            case Input.Cancel cancel -> cancelled(now);
            case Input.Drag drag -> Gesture.to(this);
            case Input.Release release -> Gesture.to(this);
            case Input.Hover hover -> Gesture.to(this);
        };
    }

    /// Escape leaves the tool first, then the selection.
    private Gesture cancelled(Situation now) {
        return now.tool() instanceof Tool.Select
                ? Gesture.to(this).selecting(Selection.NONE)
                : Gesture.to(this).taking(Tool.SELECT);
    }

    private static Gesture pressed(Press press, Situation now) {
        if (press.button() == Button.MIDDLE || press.held().space()) {
            return Gesture.to(new Panning(press.at(), now.camera()));
        }
        if (press.button() == Button.SECONDARY) {
            return chosenForMenu(press, now);
        }
        return switch (now.tool()) {
            case Tool.Select select -> Pointing.begun(press, now);
            case Tool.Arrow arrow -> linkFrom(press, now);
            case Tool.DrawLane lane -> DrawingLane.begun(press.at(), now);
            case Tool.PlacePivot pivot -> placePivot(press, now);
            case Tool.Write write -> writeAt(press.at(), write.kind(), now);
        };
    }

    /// A menu is about the selection; what it is opened on is chosen first.
    private static Gesture chosenForMenu(Press press, Situation now) {
        Optional<NoteId> note = now.noteUnder(press.at());
        boolean chosen = note.isPresent() && now.selection().has(note.get());
        return chosen
                ? Gesture.to(IDLE)
                : Gesture.to(IDLE).selecting(Pointing.chosen(now.under(press.at())));
    }

    private static Gesture linkFrom(Press press, Situation now) {
        return now.noteUnder(press.at())
                .map(note -> Gesture.to(new Linking(note)))
                .orElseGet(() -> Gesture.to(IDLE).selecting(Selection.NONE));
    }

    private static Gesture placePivot(Press press, Situation now) {
        Optional<Note> event =
                now.noteUnder(press.at())
                        .flatMap(now.board()::note)
                        .filter(note -> note.kind() == NoteKind.EVENT);
        double x = now.camera().toWall(press.at()).x();
        double place = event.map(Taping::behind).orElse(x);
        PivotId id = new PivotId(now.ids().get());
        return Gesture.to(
                        new PlacingPivot(
                                new Pivot(id, Math.rint(place), "", event.map(Note::id)), true, 0))
                .selecting(Selection.NONE);
    }

    /// A draft of a note with its middle under the pointer, on the grid.
    static Gesture writeAt(Point screen, NoteKind kind, Situation now) {
        Point wall = now.camera().toWall(screen);
        Bounds place = Bounds.centredOn(wall, kind.width(), kind.height());
        Point at = place.topLeft().movedBy(Snapping.toGrid(place.x()), Snapping.toGrid(place.y()));
        NoteId id = new NoteId(now.ids().get());
        Note draft = Note.written(id, kind, "", at, now.index().top());
        return Gesture.to(IDLE)
                .selecting(Selection.NONE)
                .taking(Tool.SELECT)
                .writing(new Writing.OnNewNote(draft));
    }
}
