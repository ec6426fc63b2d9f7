package dev.watershed.storage;

import dev.watershed.document.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Keeps a copy of the unsaved changes of one open wall in the state folder, so that they outlive a
/// crash. Edits that follow each other closely are written once. Never waits for the disk, except
/// in [#close()].
public final class Autosave implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Autosave.class.getName());
    private static final long PAUSE_MILLIS = 400;

    /// A wall and the file it belongs to.
    private record Unsaved(Document document, Optional<Path> file) {}

    private final RecoveryFiles files;
    private final InstantSource clock;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    task -> Thread.ofPlatform().name("autosave").daemon(true).unstarted(task));
    private @Nullable Unsaved latest;
    private boolean waiting;

    Autosave(RecoveryFiles files, InstantSource clock) {
        this.files = files;
        this.clock = clock;
    }

    /// There are changes that are not in the file yet.
    ///
    /// @param file the wall's file; empty if it has none yet
    public synchronized void changed(Document document, Optional<Path> file) {
        latest = new Unsaved(document, file);
        if (!waiting) {
            waiting = true;
            Future<?> soon = thread.schedule(this::write, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
            LOG.log(System.Logger.Level.TRACE, "autosave follows: {0}", soon);
        }
    }

    /// Everything is in the file, or was thrown away on purpose: there is nothing to recover.
    public CompletableFuture<Void> settled() {
        synchronized (this) {
            latest = null;
        }
        return CompletableFuture.runAsync(this::forgetIfSettled, thread);
    }

    private void write() {
        Unsaved now;
        synchronized (this) {
            waiting = false;
            now = latest;
        }
        if (now != null) {
            try {
                files.write(now.document(), now.file(), clock.instant());
            } catch (IOException unwritable) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "unsaved changes could not be kept",
                        unwritable);
            }
        }
    }

    private void forgetIfSettled() {
        synchronized (this) {
            if (latest != null) {
                return;
            }
        }
        try {
            files.delete();
        } catch (IOException stuck) {
            LOG.log(System.Logger.Level.WARNING, "a kept copy could not be deleted", stuck);
        }
    }

    /// Writes what is still unsaved and lets go of the wall. What was not settled is offered on the
    /// next start.
    @Override
    public void close() {
        thread.execute(this::write);
        thread.shutdown();
        thread.close();
        files.release();
    }
}
