package dev.watershed.ui.bench.durability;

import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.storage.StormWriter;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.shell.MainWindow;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.Stage;

/// How long the JavaFX thread is busy at a stretch while a wall of 10,000 notes is edited and saved
/// behind it. Measured as processor time between two looks at its queue: what else the machine does
/// at that moment does not count.
final class LongestPause {

    private static final int NOTES = 10_000;
    private static final int SAVES = 12;
    private static final double MOST_MILLIS = 16;
    private static final long SETTLING_MILLIS = 6_000;
    private static final long QUIET_MILLIS = 1_500;

    private final Path root;
    private volatile double longest;
    private long lastCpu = -1;

    LongestPause(Path root) {
        this.root = root;
    }

    Proof run(Document wall, Surround around) throws Exception {
        Path file = Files.write(root.resolve("large.storm"), StormWriter.bytes(wall));
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        MainWindow window =
                onFx(() -> {
                    Stage stage = new Stage();
                    MainWindow made = around.window(stage);
                    stage.show();
                    made.open(file);
                    return made;
                });
        await(() -> onFx(() -> window.session().isPresent()));
        Thread.sleep(SETTLING_MILLIS);
        save(window, 0);
        save(window, 1);
        longest = 0;
        for (int i = 2; i < SAVES; i++) {
            save(window, i);
        }
        Proof proof =
                Proof.of(
                        "longest pause of the window while saving " + NOTES + " notes",
                        SAVES - 2,
                        longest <= MOST_MILLIS ? 0 : 1,
                        String.format(Locale.ROOT, "%.1f ms", longest));
        Platform.exit();
        return proof;
    }

    /// Makes the window.
    @FunctionalInterface
    interface Surround {
        MainWindow window(Stage stage);
    }

    private void save(MainWindow window, int round) throws Exception {
        Session session = onFx(() -> window.session().orElseThrow());
        NoteId first =
                session.document().board().notes().keySet().stream().findFirst().orElseThrow();
        onFx(() -> session.perform(new Edit.RewordNote(first, "Round " + round)));
        await(() -> onFx(() -> studied(session)));
        Thread.sleep(QUIET_MILLIS);
        lastCpu = -1;
        onFx(() -> {
            lastCpu = -1;
            window.save();
            return true;
        });
        boolean unsaved = true;
        while (unsaved) {
            look();
            unsaved = onFx(() -> session.unsavedProperty().get());
            LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(300));
        }
        look();
    }

    /// What the checks of such a wall find, and when, is not what saving costs.
    private static boolean studied(Session session) {
        return !session.findings().staleProperty().get() && !session.fixes().staleProperty().get();
    }

    private void look() throws Exception {
        onFx(() -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long cpu = threads.getCurrentThreadCpuTime();
            if (lastCpu >= 0) {
                longest = Math.max(longest, (cpu - lastCpu) / 1e6);
            }
            lastCpu = cpu;
            return true;
        });
    }

    private static void await(Callable<Boolean> so) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(120);
        while (!so.call()) {
            if (System.nanoTime() > end) {
                throw new IOException("the wall never opened");
            }
            Thread.sleep(20);
        }
    }

    private static <T> T onFx(Callable<T> what) throws Exception {
        FutureTask<T> task = new FutureTask<>(what);
        Platform.runLater(task);
        return task.get(60, TimeUnit.SECONDS);
    }
}
