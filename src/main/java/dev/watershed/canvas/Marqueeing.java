package dev.watershed.canvas;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.List;

/// A rectangle is being drawn round notes; what it touches by half is chosen.
///
/// @param from the corner where it began, in wall units
/// @param before what was chosen already and stays so
public record Marqueeing(Point from, Selection before) implements State {

    @Override
    public Gesture on(Input input, Situation now) {
        return switch (input) {
            case Input.Drag drag -> drawn(drag.at(), this, now);
            case Input.Release release -> drawn(release.at(), Idle.IDLE, now).showing(Preview.NONE);
            case Input.Cancel cancel -> Gesture.to(Idle.IDLE).selecting(before);
            case Input.Press press -> Gesture.to(this);
            case Input.Hover hover -> Gesture.to(Idle.IDLE);
        };
    }

    private Gesture drawn(Point screen, State next, Situation now) {
        Bounds area = Bounds.spanning(from, now.camera().toWall(screen));
        List<NoteId> inside =
                now.index().notesIn(area).stream()
                        .filter(note -> area.contains(note.bounds().centre()))
                        .map(Note::id)
                        .toList();
        return Gesture.to(next).selecting(before.plus(inside)).showing(Preview.ofMarquee(area));
    }
}
