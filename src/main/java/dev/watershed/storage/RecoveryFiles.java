package dev.watershed.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Document;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The files of one session in the recovery folder: the copy, what it is a copy of, and a lock that
/// says the session still lives. The lock is a file of its own: a lock on the copy would vanish
/// with the first channel that closes.
final class RecoveryFiles {

    static final String ABOUT = ".json";

    private final Path copy;
    private final Path about;
    private final Path lockFile;
    private @Nullable FileChannel channel;

    RecoveryFiles(Path folder, String session) {
        copy = folder.resolve(session + "." + StormFormat.EXTENSION);
        about = folder.resolve(session + ABOUT);
        lockFile = folder.resolve(session + ".lock");
    }

    void write(Document document, Optional<Path> file, Instant at) throws IOException {
        Files.createDirectories(copy.toAbsolutePath().getParent());
        hold();
        ObjectNode facts =
                StormJson.object()
                        .put("title", document.title())
                        .put("notes", document.board().notes().size())
                        .put("at", at.toString());
        file.ifPresent(wall -> facts.put("file", wall.toAbsolutePath().normalize().toString()));
        SafeWrite.replace(copy, StormWriter.bytes(document));
        SafeWrite.replace(about, StormJson.write(facts).getBytes(StandardCharsets.UTF_8));
    }

    /// Marks the session as living until this process ends, however it ends.
    private void hold() throws IOException {
        if (channel == null) {
            FileChannel opened =
                    FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = opened.tryLock();
            if (lock == null) {
                opened.close();
                throw new IOException("another program keeps this session");
            }
            channel = opened;
        }
    }

    /// True while some process, this one included, works on the session.
    boolean lives() {
        if (!Files.exists(lockFile)) {
            return false;
        }
        try (FileChannel opened = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                FileLock lock = opened.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ourOwn) {
            return true;
        } catch (IOException unknown) {
            return false;
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(about);
        Files.deleteIfExists(copy);
        release();
        Files.deleteIfExists(lockFile);
    }

    void release() {
        FileChannel held = channel;
        channel = null;
        if (held != null) {
            try {
                held.close();
            } catch (IOException alreadyGone) {
                System.getLogger(RecoveryFiles.class.getName())
                        .log(System.Logger.Level.DEBUG, "the lock was gone", alreadyGone);
            }
        }
    }
}
