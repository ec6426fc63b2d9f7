package dev.watershed.storage.journal;

import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// Writes snapshots behind the journal, so that a large wall does not keep a transaction waiting. A
/// snapshot that cannot be written only makes the next opening slower.
final class SnapshotThread implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(SnapshotThread.class.getName());

    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    task -> Thread.ofPlatform().name("snapshots").daemon(true).unstarted(task));

    void run(Work work) {
        thread.execute(() -> {
            try {
                work.run();
            } catch (IOException unwritable) {
                LOG.log(System.Logger.Level.WARNING, "a snapshot could not be kept", unwritable);
            }
        });
    }

    @Override
    public void close() {
        thread.close();
    }
}
