package dev.watershed.canvas;

import dev.watershed.board.Lane;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.canvas.Input.Press;
import dev.watershed.geometry.Point;

/// The button is down and the pointer has not moved yet: a click, or the beginning of a drag.
public record Pointing(Press press, Target target) implements State {

    /// Less than this is a click, in logical pixels.
    private static final double STILL = 4;

    static Gesture begun(Press press, Situation now) {
        Target target = now.under(press.at());
        Pointing pointing = new Pointing(press, target);
        if (press.clicks() >= 2) {
            return pointing.doubleClicked(now);
        }
        boolean fresh =
                target instanceof Target.OnNote on
                        && !press.held().shift()
                        && !now.selection().has(on.note());
        return fresh ? Gesture.to(pointing).selecting(chosen(target)) : Gesture.to(pointing);
    }

    /// What a click on the target chooses.
    static Selection chosen(Target target) {
        return switch (target) {
            case Target.OnNote on -> Selection.of(on.note());
            case Target.OnHandle on -> Selection.of(on.note());
            case Target.OnCorner on -> Selection.of(on.note());
            case Target.OnLink on -> Selection.of(on.link());
            case Target.OnLaneEdge on -> Selection.of(on.lane());
            case Target.OnLaneName on -> Selection.of(on.lane());
            case Target.OnPivot on -> Selection.of(on.pivot());
            case Target.OnWall on -> Selection.NONE;
        };
    }

    @Override
    public Gesture on(Input input, Situation now) {
        return switch (input) {
            case Input.Drag drag ->
                    drag.at().distanceTo(press.at()) < STILL
                            ? Gesture.to(this)
                            : dragged(now, drag);
            case Input.Release release -> clicked(now);
            case Input.Cancel cancel -> Gesture.to(Idle.IDLE);
            case Press again -> Gesture.to(this);
            case Input.Hover hover -> Gesture.to(Idle.IDLE);
        };
    }

    private Gesture clicked(Situation now) {
        if (target instanceof Target.OnNote on && press.held().shift()) {
            return Gesture.to(Idle.IDLE).selecting(now.selection().toggled(on.note()));
        }
        if (target instanceof Target.OnWall && press.held().shift()) {
            return Gesture.to(Idle.IDLE);
        }
        return Gesture.to(Idle.IDLE).selecting(chosen(target));
    }

    /// The first step of a drag already shows where it leads.
    private Gesture dragged(Situation now, Input.Drag drag) {
        Point from = now.camera().toWall(press.at());
        return switch (target) {
            case Target.OnNote on -> carried(on.note(), from, now, drag);
            case Target.OnHandle on -> new Linking(on.note()).on(drag, now);
            case Target.OnCorner on ->
                    now.board()
                            .note(on.note())
                            .map(note -> new Resizing(on.note(), from, note.bounds()).on(drag, now))
                            .orElse(Gesture.to(Idle.IDLE));
            case Target.OnPivot on ->
                    now.board()
                            .pivot(on.pivot())
                            .map(p -> new PlacingPivot(p, false, p.x() - from.x()).on(drag, now))
                            .orElse(Gesture.to(Idle.IDLE));
            case Target.OnLaneEdge on ->
                    now.board()
                            .lane(on.lane())
                            .map(lane -> new DrawingLane(lane, on.top(), false).on(drag, now))
                            .orElse(Gesture.to(Idle.IDLE));
            case Target.OnWall on -> marquee(from, now, drag);
            case Target.OnLaneName on -> marquee(from, now, drag);
            case Target.OnLink on -> marquee(from, now, drag);
        };
    }

    private Gesture carried(NoteId note, Point from, Situation now, Input.Drag drag) {
        Selection selection = now.selection();
        Selection carried =
                selection.has(note)
                        ? selection
                        : press.held().shift() ? selection.toggled(note) : Selection.of(note);
        State next = Dragging.of(carried, from, now);
        Gesture gesture =
                next instanceof Dragging dragging
                        ? dragging.carried(drag.at(), drag.held(), now)
                        : Gesture.to(next);
        return gesture.selecting(carried);
    }

    private Gesture marquee(Point from, Situation now, Input.Drag drag) {
        Selection kept = press.held().shift() ? now.selection() : Selection.NONE;
        return new Marqueeing(from, kept).on(drag, now);
    }

    private Gesture doubleClicked(Situation now) {
        return switch (target) {
            case Target.OnNote on -> writeOn(on.note(), now);
            case Target.OnHandle on -> writeOn(on.note(), now);
            case Target.OnCorner on -> writeOn(on.note(), now);
            case Target.OnPivot on ->
                    now.board().pivot(on.pivot()).map(Pivot::id).isPresent()
                            ? Gesture.to(Idle.IDLE).writing(new Writing.OnPivot(on.pivot()))
                            : Gesture.to(Idle.IDLE);
            case Target.OnLaneName on ->
                    now.board().lane(on.lane()).map(Lane::id).isPresent()
                            ? Gesture.to(Idle.IDLE).writing(new Writing.OnLane(on.lane()))
                            : Gesture.to(Idle.IDLE);
            case Target.OnLaneEdge on ->
                    Gesture.to(Idle.IDLE).writing(new Writing.OnLane(on.lane()));
            case Target.OnLink on -> Gesture.to(Idle.IDLE).selecting(chosen(target));
            case Target.OnWall on -> Idle.writeAt(press.at(), NoteKind.EVENT, now);
        };
    }

    private static Gesture writeOn(NoteId note, Situation now) {
        boolean open = now.board().note(note).filter(n -> !n.locked()).map(Note::id).isPresent();
        Gesture chosen = Gesture.to(Idle.IDLE).selecting(Selection.of(note));
        return open ? chosen.writing(new Writing.OnNote(note)) : chosen;
    }
}
