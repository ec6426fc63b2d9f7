package dev.watershed.storage.journal;

import dev.watershed.finding.Wording;
import dev.watershed.storage.FileLayer;
import dev.watershed.storage.WallFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Writes frames at the end of a log, on a thread of its own that nobody interrupts. What arrives
/// while the disk is busy goes out together and is forced once. When the disk refuses, everything
/// waits in memory, the log is cut back to its last good frame, and it is tried again.
final class LogWriter implements AutoCloseable {

    private static final long RETRY_MILLIS = 1_000;

    /// What one frame will hold; put together on the writer's thread.
    ///
    /// @param synced is run when it is on the disk
    record Waiting(Frame.Kind kind, int position, Supplier<byte[]> payload, Runnable synced) {

        Waiting(Frame.Kind kind, int position, Supplier<byte[]> payload) {
            this(kind, position, payload, () -> {});
        }
    }

    /// @param synced how many frames are surely on the disk
    /// @param bytes how long the log is up to there
    /// @param trouble why the others are not; empty while all goes well
    record State(int synced, long bytes, Optional<Wording> trouble) {}

    /// Is told what has become of the frames, on the writer's thread.
    @FunctionalInterface
    interface Listener {
        void told(State state, List<Frame> written);
    }

    /// Makes the place where the log lies.
    @FunctionalInterface
    interface Preparation {
        void prepare() throws IOException;
    }

    private final FileLayer files;
    private final Path log;
    private final Listener listener;
    private final Preparation preparation;
    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Thread thread;
    private FileLayer.@Nullable Writing writing;
    private State state;
    private boolean fresh = true;
    private boolean closing;
    private boolean abandoned;

    /// @param preparation is done before the first frame is written
    /// @param state how far the log is good; what stands behind is cut off
    LogWriter(FileLayer files, Path log, Preparation preparation, State state, Listener listener) {
        this.files = files;
        this.log = log;
        this.preparation = preparation;
        this.state = state;
        this.listener = listener;
        thread = Thread.ofPlatform().name("journal").daemon(true).unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    /// Hands a frame over; never waits for the disk.
    void add(Waiting frame) {
        synchronized (queue) {
            queue.add(frame);
            queue.notifyAll();
        }
    }

    /// Tries again at once what was refused.
    void retry() {
        synchronized (queue) {
            queue.notifyAll();
        }
    }

    private void run() {
        List<Waiting> batch = next();
        while (!batch.isEmpty()) {
            writeUntilDone(batch);
            batch = next();
        }
        closeFile();
    }

    /// Waits for work.
    ///
    /// @return nothing when there will be none
    private List<Waiting> next() {
        synchronized (queue) {
            while (queue.isEmpty() && !closing) {
                await(0);
            }
            List<Waiting> batch = abandoned ? List.of() : new ArrayList<>(queue);
            queue.clear();
            return batch;
        }
    }

    private void await(long millis) {
        try {
            queue.wait(millis);
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
            closing = true;
        }
    }

    private void writeUntilDone(List<Waiting> batch) {
        while (!written(batch)) {
            synchronized (queue) {
                if (closing) {
                    return;
                }
                await(RETRY_MILLIS);
                batch.addAll(queue);
                queue.clear();
            }
        }
    }

    private boolean written(List<Waiting> batch) {
        List<Frame> frames = new ArrayList<>();
        long bytes = state.bytes();
        try {
            FileLayer.Writing file = opened();
            for (Waiting waiting : batch) {
                int sequence = state.synced() + frames.size();
                byte[] payload = waiting.payload().get();
                Frame frame =
                        new Frame(
                                waiting.kind(),
                                sequence,
                                state.synced(),
                                waiting.position(),
                                payload);
                frames.add(frame);
                bytes += frame.length();
                file.write(frame.bytes());
            }
            file.force();
            if (!files.exists(log)) {
                throw new NoSuchFileException(log.toString());
            }
            if (fresh) {
                files.flushFolder(log.resolveSibling("."));
                fresh = false;
            }
        } catch (IOException refused) {
            closeFile();
            state = new State(state.synced(), state.bytes(), Optional.of(reason(refused)));
            listener.told(state, List.of());
            return false;
        }
        state = new State(state.synced() + frames.size(), bytes, Optional.empty());
        listener.told(state, frames);
        batch.forEach(waiting -> waiting.synced().run());
        return true;
    }

    private static Wording reason(IOException refused) {
        return WallFiles.reason(refused);
    }

    private FileLayer.Writing opened() throws IOException {
        FileLayer.Writing open = writing;
        if (open == null) {
            preparation.prepare();
            open = files.append(log);
            writing = open;
            if (open.size() < state.bytes()) {
                throw new IOException("the journal is shorter than it was");
            }
            if (open.size() > state.bytes()) {
                open.truncate(state.bytes());
            }
        }
        return open;
    }

    private void closeFile() {
        FileLayer.Writing open = writing;
        writing = null;
        if (open != null) {
            try {
                open.close();
            } catch (IOException gone) {
                System.getLogger(LogWriter.class.getName())
                        .log(System.Logger.Level.DEBUG, "the log was gone", gone);
            }
        }
    }

    /// Writes what waits, then stops. What the disk refuses now is lost with the program.
    @Override
    public void close() {
        synchronized (queue) {
            closing = true;
            queue.notifyAll();
        }
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stops where it is, as a crash would.
    void abandon() {
        synchronized (queue) {
            abandoned = true;
            closing = true;
            queue.notifyAll();
        }
    }
}
