package dev.watershed.storage.journal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.storage.StormJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Says that a window works on a wall: a lock on a file of its own, because a lock on the log would
/// vanish with the first channel that closes. The system lets go of it when the program ends,
/// however it ends. Where the system knows no locks, what stands in the file decides: a lock whose
/// program is gone, or began later than the lock, is stale.
final class WallLock implements AutoCloseable {

    /// What this program holds. Such a file must not be opened again: closing it anywhere would let
    /// go of the lock.
    private static final Set<Path> OWN = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private WallLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Takes the lock.
    ///
    /// @return empty when another window has it
    static Optional<WallLock> take(Path file, Instant now) throws IOException {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        if (!OWN.add(whole)) {
            return Optional.empty();
        }
        Optional<FileChannel> channel = locked(whole, now);
        if (channel.isEmpty()) {
            OWN.remove(whole);
        }
        return channel.map(open -> new WallLock(whole, open));
    }

    private static Optional<FileChannel> locked(Path file, Instant now) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        if (!free(channel)) {
            channel.close();
            return Optional.empty();
        }
        ProcessHandle own = ProcessHandle.current();
        ObjectNode json = StormJson.object().put("process", own.pid()).put("since", now.toString());
        own.info().startInstant().ifPresent(at -> json.put("started", at.toString()));
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(StormJson.write(json).getBytes(StandardCharsets.UTF_8)), 0);
        return Optional.of(channel);
    }

    /// The system's lock stays with the channel until it is closed.
    private static boolean free(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException ourOwn) {
            return false;
        } catch (IOException noLocksHere) {
            return stale(read(channel));
        }
    }

    private static ObjectNode read(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate((int) Math.min(channel.size(), 1_000));
        channel.read(text, 0);
        return json(new String(text.array(), 0, text.position(), StandardCharsets.UTF_8));
    }

    private static ObjectNode json(String text) throws IOException {
        return text.isBlank()
                ? StormJson.object()
                : StormJson.read(text).orElseGet(StormJson::object);
    }

    /// True when the program that wrote this is no more, or another one has its number now.
    static boolean stale(ObjectNode lock) {
        Optional<ProcessHandle> holder = ProcessHandle.of(lock.path("process").asLong(-1));
        if (holder.isEmpty() || !holder.get().isAlive()) {
            return true;
        }
        String began = holder.get().info().startInstant().map(Instant::toString).orElse("");
        String noted = lock.path("started").asText();
        return !began.isEmpty() && !noted.isEmpty() && !began.equals(noted);
    }

    /// True while some window, one of this program included, works on the wall.
    static boolean held(Path file) {
        if (OWN.contains(file.toAbsolutePath().normalize())) {
            return true;
        }
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return !free(channel);
        } catch (IOException unknown) {
            return false;
        }
    }

    /// Since when another program has had the wall open.
    static Optional<Instant> since(Path file) {
        if (OWN.contains(file.toAbsolutePath().normalize())) {
            return Optional.empty();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return Optional.of(Instant.parse(json(text).path("since").asText()));
        } catch (IOException | DateTimeException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            OWN.remove(file);
            channel.close();
        } catch (IOException gone) {
            System.getLogger(WallLock.class.getName())
                    .log(System.Logger.Level.DEBUG, "the lock was gone", gone);
        }
    }
}
