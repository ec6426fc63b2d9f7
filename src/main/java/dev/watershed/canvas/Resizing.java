package dev.watershed.canvas;

import dev.watershed.board.NoteId;
import dev.watershed.canvas.Snapping.Snap;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The lower right corner of a note is being pulled.
///
/// @param from where the pointer took hold, in wall units
/// @param before where the note hung and how large it was
public record Resizing(NoteId note, Point from, Bounds before) implements State {

    /// No note gets smaller than this, in wall units.
    private static final double LEAST = 24;

    @Override
    public Gesture on(Input input, Situation now) {
        return switch (input) {
            case Input.Drag drag -> {
                Snap snap = snap(drag.at(), drag.held(), now);
                Edit edit = resized(drag.at(), snap, now);
                yield Gesture.to(this).showing(Preview.of(edit, snap.guides()));
            }
            case Input.Release release -> {
                Snap snap = snap(release.at(), release.held(), now);
                yield Gesture.to(Idle.IDLE).asking(resized(release.at(), snap, now));
            }
            case Input.Cancel cancel -> Gesture.to(Idle.IDLE);
            case Input.Press press -> Gesture.to(this);
            case Input.Hover hover -> Gesture.to(Idle.IDLE);
        };
    }

    private Bounds pulled(Point screen, Situation now) {
        Point by = now.camera().toWall(screen).minus(from);
        return before.resizedTo(
                Math.max(LEAST, before.width() + by.x()),
                Math.max(LEAST, before.height() + by.y()));
    }

    private Snap snap(Point screen, Modifiers held, Situation now) {
        Bounds pulled = pulled(screen, now);
        List<Bounds> neighbours = now.neighbours(pulled, Set.of(note));
        return held.alt() ? Snap.NONE : Snapping.sizing(pulled, neighbours, now.reach());
    }

    private Edit resized(Point screen, Snap snap, Situation now) {
        Bounds pulled = pulled(screen, now);
        Bounds size =
                pulled.resizedTo(
                        Math.max(LEAST, pulled.width() + snap.dx()),
                        Math.max(LEAST, pulled.height() + snap.dy()));
        return new Edit.MoveNotes(Map.of(note, size.rounded()));
    }
}
