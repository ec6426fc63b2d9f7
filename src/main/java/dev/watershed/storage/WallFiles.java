package dev.watershed.storage;

import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// Opens and saves walls.
public final class WallFiles implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(WallFiles.class.getName());

    private final Disk disk = new Disk();
    private final Backups backups;
    private final InstantSource clock;

    public WallFiles(StateFolder state, InstantSource clock) {
        this.backups = new Backups(state);
        this.clock = clock;
    }

    /// Reads a wall, on the thread of whoever asks.
    public static Opened open(Path file) throws UnreadableFile {
        if (Files.isDirectory(file)) {
            throw UnreadableFile.because("folder", file.toString());
        }
        try {
            if (Files.size(file) > StormFormat.LARGEST_FILE) {
                throw UnreadableFile.because("too-big", (int) (StormFormat.LARGEST_FILE >> 20));
            }
            return StormReader.read(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            throw UnreadableFile.because("missing", file.toString());
        } catch (AccessDeniedException forbidden) {
            throw UnreadableFile.because("forbidden", file.toString());
        } catch (IOException failed) {
            throw UnreadableFile.because("failed", file.toString(), reason(failed));
        }
    }

    /// What a file holds, without reading it as a wall.
    public static Stamp stamp(Path file) throws IOException {
        return Stamp.of(Files.readAllBytes(file));
    }

    /// Writes a wall, on the disk's own thread. The content that is overwritten becomes a backup.
    ///
    /// @param expected what the file should still hold; empty to overwrite whatever is there
    public CompletableFuture<Saved> save(Path file, Document document, Optional<Stamp> expected) {
        return save(file, document, expected, stamp -> {});
    }

    /// As [#save(Path,Document,Optional)].
    ///
    /// @param announce is told what the file will hold before anything is written
    public CompletableFuture<Saved> save(
            Path file, Document document, Optional<Stamp> expected, Consumer<Stamp> announce) {
        return disk.run(() -> write(file, document, expected, announce));
    }

    private Saved write(
            Path file, Document document, Optional<Stamp> expected, Consumer<Stamp> announce) {
        try {
            byte[] bytes = StormWriter.bytes(document);
            announce.accept(Stamp.of(bytes));
            Path real = SafeWrite.followed(file);
            if (!Files.exists(real)) {
                SafeWrite.replace(real, bytes);
                return new Saved.Done(Stamp.of(bytes), Optional.empty());
            }
            return overwrite(real, bytes, expected);
        } catch (IOException failed) {
            return notSaved(file, reason(failed));
        } catch (RuntimeException mistake) {
            LOG.log(System.Logger.Level.ERROR, "a wall could not be saved", mistake);
            return notSaved(file, Wording.literally(mistake.toString()));
        }
    }

    private static Saved notSaved(Path file, Wording reason) {
        return new Saved.Failed(Wording.of("storage.not-saved", file.toString(), reason));
    }

    private Saved overwrite(Path file, byte[] bytes, Optional<Stamp> expected) throws IOException {
        if (!Files.isWritable(file) || Files.isDirectory(file)) {
            throw new AccessDeniedException(file.toString());
        }
        byte[] before = Files.readAllBytes(file);
        Stamp found = Stamp.of(before);
        Stamp stamp = Stamp.of(bytes);
        if (found.equals(stamp)) {
            return new Saved.Done(stamp, Optional.empty());
        }
        if (expected.isPresent() && !expected.get().equals(found)) {
            return new Saved.ChangedElsewhere(
                    Wording.of("storage.changed-elsewhere", file.toString()));
        }
        Optional<Wording> newer = StormReader.readOnly(before);
        if (newer.isPresent()) {
            return notSaved(file, newer.get());
        }
        Optional<Wording> warning = backUp(file, before);
        SafeWrite.replace(file, bytes);
        HalfWritten.sweep(file, clock.instant());
        return new Saved.Done(stamp, warning);
    }

    /// Nothing is overwritten without a copy: where the state folder takes none, it stays beside
    /// the file.
    private Optional<Wording> backUp(Path file, byte[] content) throws IOException {
        try {
            backups.keep(file, content, clock.instant());
            return Optional.empty();
        } catch (IOException noBackup) {
            Path beside = file.resolveSibling(file.getFileName() + ".before");
            SafeWrite.replace(beside, content);
            return Optional.of(
                    Wording.of("storage.no-backup", reason(noBackup), beside.toString()));
        }
    }

    /// Keeps a wall as it is, because a phase of the workshop has ended; on the disk's own thread.
    public CompletableFuture<Boolean> keepPhase(Path file, Document document) {
        return disk.run(() -> {
            try {
                Path real = SafeWrite.followed(file);
                backups.keepPhase(real, StormWriter.bytes(document), clock.instant());
                return true;
            } catch (IOException noBackup) {
                LOG.log(System.Logger.Level.WARNING, "a phase could not be kept", noBackup);
                return false;
            }
        });
    }

    /// What the wall held before, newest first.
    public List<Path> backups(Path file) throws IOException {
        return backups.of(SafeWrite.followed(file));
    }

    /// What went wrong, as short as the system says it.
    public static Wording reason(IOException failed) {
        return switch (failed) {
            case AccessDeniedException denied -> Wording.of("storage.reason.forbidden");
            case NoSuchFileException missing -> Wording.of("storage.reason.no-folder");
            case FileSystemException system when system.getReason() != null ->
                    Wording.literally(system.getReason());
            default ->
                    Wording.literally(
                            Optional.ofNullable(failed.getMessage())
                                    .orElse(failed.getClass().getSimpleName()));
        };
    }

    /// Finishes what is being written.
    @Override
    public void close() {
        disk.close();
    }
}
