package dev.watershed.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;

/// Fills the start page behind the window: first what there is, then its pictures. Steps aside for
/// a wall that is opened meanwhile, since there is one thread for files, and goes on when that wall
/// could not be opened.
final class StartReading {

    private final Surroundings around;
    private final StartPage page;
    private final Consumer<Exception> trouble;

    /// Read by the thread for files.
    private volatile boolean wanted = true;

    private boolean complete;

    StartReading(Surroundings around, StartPage page, Consumer<Exception> trouble) {
        this.around = around;
        this.page = page;
        this.trouble = trouble;
    }

    void begin() {
        around.errands().run(() -> StartWalls.read(around, () -> wanted), this::read, trouble);
    }

    private void read(Optional<StartWalls> walls) {
        walls.ifPresent(found -> {
            page.show(found);
            boolean dark = around.preferences().darkProperty().get();
            boolean safe = around.preferences().colourBlindSafeProperty().get();
            around.errands()
                    .run(() -> found.painted(dark, safe, () -> wanted), this::painted, trouble);
        });
    }

    private void painted(Optional<StartWalls> walls) {
        walls.ifPresent(found -> {
            page.show(found);
            complete = true;
        });
    }

    /// A wall is being opened.
    void stepAside() {
        wanted = false;
    }

    /// The page is still there: whatever was left out is done now.
    void goOn() {
        if (!wanted && !complete) {
            wanted = true;
            begin();
        }
    }
}
