package dev.watershed.canvas;

import dev.watershed.board.Link;
import dev.watershed.board.NoteId;
import dev.watershed.canvas.Preview.Pending;
import dev.watershed.geometry.Point;
import java.util.Optional;

/// An arrow is being drawn from a note; released over another note it becomes a link.
public record Linking(NoteId from) implements State {

    @Override
    public Gesture on(Input input, Situation now) {
        return switch (input) {
            case Input.Drag drag -> Gesture.to(this).showing(pending(drag.at(), now));
            case Input.Release release -> released(release.at(), now);
            case Input.Cancel cancel -> Gesture.to(Idle.IDLE);
            case Input.Press press -> Gesture.to(this);
            case Input.Hover hover -> Gesture.to(Idle.IDLE);
        };
    }

    private Optional<NoteId> other(Point screen, Situation now) {
        return now.noteUnder(screen).filter(note -> !note.equals(from));
    }

    private Preview pending(Point screen, Situation now) {
        return Preview.ofLink(new Pending(from, other(screen, now), now.camera().toWall(screen)));
    }

    private Gesture released(Point screen, Situation now) {
        return other(screen, now).map(to -> linked(to, now)).orElseGet(() -> Gesture.to(Idle.IDLE));
    }

    /// A second arrow the same way would say nothing new: the one that is there is chosen instead.
    private Gesture linked(NoteId to, Situation now) {
        Optional<Link> there =
                now.index().linksAt(from).stream()
                        .filter(link -> link.from().equals(from) && link.to().equals(to))
                        .findFirst();
        if (there.isPresent()) {
            return Gesture.to(Idle.IDLE).selecting(Selection.of(there.get().id()));
        }
        return Gesture.to(Idle.IDLE).asking(Relating.arrow(now.index(), from, to, now.ids()));
    }
}
