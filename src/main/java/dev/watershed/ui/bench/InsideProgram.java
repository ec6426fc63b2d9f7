package dev.watershed.ui.bench;

import dev.watershed.ui.bench.durability.EditingProgram;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.shell.MainWindow;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The whole program on one wall, measuring itself: it says facts on standard output, a line each.
final class InsideProgram {

    /// What to measure.
    enum Part {
        /// Starting, opening, being left alone, memory, a key to its note.
        STANDING,
        /// The longest stretches of work on the window's own thread.
        PAUSES,
        /// Every lens once, unmeasured
        REHEARSAL
    }

    private static final long PATIENCE_SECONDS = 300;

    private final PrintStream out;
    private final Stage stage;
    private final MainWindow window;
    private int notes;

    private InsideProgram(PrintStream out, Stage stage, MainWindow window) {
        this.out = out;
        this.stage = stage;
        this.window = window;
    }

    /// @param arguments the part, the folder for its state, the wall
    static int run(String[] arguments, PrintStream out) throws Exception {
        Part part = Part.valueOf(arguments[0]);
        Path state = Path.of(arguments[1]);
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        InsideProgram program =
                onFx(() -> {
                    Stage stage = new Stage();
                    MainWindow window = EditingProgram.window(stage, state);
                    window.showStart();
                    stage.show();
                    return new InsideProgram(out, stage, window);
                });
        program.open(Path.of(arguments[2]), part);
        switch (part) {
            case STANDING -> program.stand();
            case PAUSES -> new PauseRuns(program).measure();
            case REHEARSAL -> new PauseRuns(program).leafThrough();
        }
        return 0;
    }

    private void open(Path file, Part part) throws Exception {
        double stands = painted();
        double cpuThen = Stopwatch.spent();
        onFx(() -> {
            window.open(file);
            return true;
        });
        while (onFx(() -> window.session().isEmpty())) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
        double open = painted();
        double cpuNow = Stopwatch.spent();
        notes = session().document().board().notes().size();
        if (part == Part.STANDING) {
            say("from the command to the window", stands, "ms");
            say("from the command to the window, processor time", cpuThen, "ms CPU");
            say("from the window to the wall in it", open - stands, "ms");
            say("from the window to the wall in it, processor time", cpuNow - cpuThen, "ms CPU");
        }
    }

    /// Waits until a frame that begins now has been handed to the screen and the next begins.
    ///
    /// @return milliseconds since the process began
    private double painted() throws Exception {
        for (int i = 0; i < 2; i++) {
            CountDownLatch pulse = new CountDownLatch(1);
            onFx(() -> {
                Runnable[] listener = new Runnable[1];
                listener[0] =
                        () -> {
                            stage.getScene().removePostLayoutPulseListener(listener[0]);
                            pulse.countDown();
                        };
                stage.getScene().addPostLayoutPulseListener(listener[0]);
                Platform.requestNextPulse();
                return true;
            });
            if (!pulse.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new TimeoutException("no frame was painted");
            }
        }
        return System.currentTimeMillis()
                - (double) ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    private void stand() throws Exception {
        KeyToNote typing = new KeyToNote(this);
        settle();
        say("memory in RAM", Stopwatch.resident(), "MB");
        say("nobody touches it, of one processor", Stopwatch.busy(10_000) * 100, "%");
        typing.measure();
        settle();
        say("memory in RAM after typing", Stopwatch.resident(), "MB");
    }

    /// Waits until what was begun behind the window, such as studying the wall, is done.
    void settle() throws InterruptedException {
        Stopwatch.settle();
    }

    void say(String what, double value, String unit) {
        out.println(new Fact(notes, what, value, unit).told());
        out.flush();
    }

    Session session() throws Exception {
        return onFx(() -> window.session().orElseThrow());
    }

    Stage stage() {
        return stage;
    }

    static <T> T onFx(Callable<T> what) throws Exception {
        FutureTask<T> task = new FutureTask<>(what);
        Platform.runLater(task);
        return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
