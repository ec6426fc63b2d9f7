package dev.watershed.canvas;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.canvas.Snapping.Snap;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.LinkedHashMap;
import java.util.Map;

/// Notes are being carried over the wall.
///
/// @param from where the pointer took hold, in wall units
/// @param before where each carried note hung
/// @param extent the rectangle round them all: what snaps
public record Dragging(Point from, Map<NoteId, Bounds> before, Bounds extent) implements State {

    public Dragging {
        before = Map.copyOf(before);
    }

    /// Takes hold of the selected notes; locked ones stay. Idle when all of them are locked.
    static State of(Selection selection, Point from, Situation now) {
        Map<NoteId, Bounds> before = new LinkedHashMap<>();
        for (Note note : selection.notesOn(now.board())) {
            if (!note.locked()) {
                before.put(note.id(), note.bounds());
            }
        }
        return Bounds.around(before.values())
                .<State>map(extent -> new Dragging(from, before, extent))
                .orElse(Idle.IDLE);
    }

    @Override
    public Gesture on(Input input, Situation now) {
        return switch (input) {
            case Input.Drag drag -> carried(drag.at(), drag.held(), now);
            case Input.Release release -> put(release, now);
            case Input.Cancel cancel -> Gesture.to(Idle.IDLE);
            case Input.Press press -> Gesture.to(this);
            case Input.Hover hover -> Gesture.to(Idle.IDLE);
        };
    }

    Gesture carried(Point screen, Modifiers held, Situation now) {
        Snap snap = snap(screen, held, now);
        return Gesture.to(this).showing(Preview.of(moved(screen, snap, now), snap.guides()));
    }

    private Gesture put(Input.Release release, Situation now) {
        Snap snap = snap(release.at(), release.held(), now);
        return Gesture.to(Idle.IDLE).asking(moved(release.at(), snap, now));
    }

    private Snap snap(Point screen, Modifiers held, Situation now) {
        Point by = now.camera().toWall(screen).minus(from);
        Bounds there = extent.movedBy(by.x(), by.y());
        return held.alt()
                ? Snap.NONE
                : Snapping.moving(there, now.neighbours(there, before.keySet()), now.reach());
    }

    private Edit moved(Point screen, Snap snap, Situation now) {
        Point by = now.camera().toWall(screen).minus(from);
        double dx = Math.rint(by.x() + snap.dx());
        double dy = Math.rint(by.y() + snap.dy());
        Map<NoteId, Bounds> places = new LinkedHashMap<>();
        before.forEach((note, place) -> places.put(note, place.movedBy(dx, dy)));
        return new Edit.MoveNotes(places);
    }
}
