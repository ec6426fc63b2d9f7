package dev.watershed.ui.session;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/// Runs what reads and writes files, one after the other on one thread of its own that nobody
/// interrupts (an interrupt would close the file), and brings the outcome back to the JavaFX
/// thread.
public final class Errands implements AutoCloseable {

    private final ExecutorService runner =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().daemon(true).name("files").unstarted(task));

    /// @param done gets the result, on the JavaFX thread
    /// @param failed gets what was thrown instead, on the JavaFX thread
    public <T> void run(Callable<T> errand, Consumer<T> done, Consumer<Exception> failed) {
        runner.execute(() -> {
            try {
                T result = errand.call();
                Platform.runLater(() -> done.accept(result));
            } catch (Exception thrown) {
                Platform.runLater(() -> failed.accept(thrown));
            }
        });
    }

    /// Lets what was begun come to its end, then stops.
    @Override
    public void close() {
        runner.close();
    }
}
