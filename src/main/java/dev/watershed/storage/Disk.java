package dev.watershed.storage;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// The one thread that writes walls. Nobody can interrupt it, and what was handed to it is done one
/// after the other.
public final class Disk implements AutoCloseable {

    /// An idle thread ends, so that a program that forgot to close its disk still can.
    private static final long IDLE_SECONDS = 2;

    private final ThreadPoolExecutor thread =
            new ThreadPoolExecutor(
                    1,
                    1,
                    IDLE_SECONDS,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(),
                    task -> Thread.ofPlatform().name("disk").daemon(false).unstarted(task));

    public Disk() {
        thread.allowCoreThreadTimeOut(true);
    }

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
