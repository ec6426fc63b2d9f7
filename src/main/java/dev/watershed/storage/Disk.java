package dev.watershed.storage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/// The one thread that writes walls. Nobody can interrupt it, and what was handed to it is done one
/// after the other.
public final class Disk implements AutoCloseable {

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().name("disk").daemon(false).unstarted(task));

    /// Does something on the disk's thread. Cancelling the future does not interrupt it.
    public <T> CompletableFuture<T> run(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, thread);
    }

    /// Finishes what was handed over, then stops.
    @Override
    public void close() {
        thread.close();
    }
}
