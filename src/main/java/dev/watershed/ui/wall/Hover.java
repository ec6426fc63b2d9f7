package dev.watershed.ui.wall;

import dev.watershed.board.NoteId;
import dev.watershed.canvas.Target;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Which note the pointer rests on; after a moment its link handles come out.
final class Hover {

    private static final Duration SETTLED = Duration.millis(150);

    private final PauseTransition pause = new PauseTransition(SETTLED);
    private final Runnable changed;
    private Optional<NoteId> note = Optional.empty();
    private boolean settled;

    Hover(Runnable changed) {
        this.changed = changed;
        pause.setOnFinished(e -> {
            settled = true;
            changed.run();
        });
    }

    void over(Target target) {
        Optional<NoteId> under =
                switch (target) {
                    case Target.OnNote on -> Optional.of(on.note());
                    case Target.OnHandle on -> Optional.of(on.note());
                    case Target.OnCorner on -> Optional.of(on.note());
                    case Target.OnLink on -> Optional.empty();
                    case Target.OnLaneEdge on -> Optional.empty();
                    case Target.OnLaneName on -> Optional.empty();
                    case Target.OnPivot on -> Optional.empty();
                    case Target.OnWall on -> Optional.empty();
                };
        if (!under.equals(note)) {
            note = under;
            settled = false;
            pause.stop();
            if (note.isPresent()) {
                pause.playFromStart();
            }
            changed.run();
        }
    }

    void left() {
        over(Target.WALL);
    }

    Optional<NoteId> note() {
        return note;
    }

    /// The note whose handles are out.
    Optional<NoteId> handled() {
        return settled ? note : Optional.empty();
    }
}
