package dev.watershed.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Replaces a file as a whole: whoever reads it sees the old content or the new, never half of it.
/// Must not run on a thread that is interrupted: an interrupt closes the channel in the middle.
public final class SafeWrite {

    /// A scanner or a synchronising program holds a file for moments only.
    private static final long[] RETRY_AFTER_MILLIS = {20, 60, 180, 540};

    private final FileLayer files;

    public SafeWrite(FileLayer files) {
        this.files = files;
    }

    /// Replaces a file of this machine.
    ///
    /// @param target where to write; symbolic links are followed
    public static void replace(Path target, byte[] bytes) throws IOException {
        new SafeWrite(RealFiles.DISK).write(target, bytes);
    }

    /// Writes beside the target, reads it back, and only then takes the target's place. Where that
    /// is refused it is tried again for the better part of a second.
    public void write(Path target, byte[] bytes) throws IOException {
        Path real = followed(target);
        Path folder = real.toAbsolutePath().getParent();
        if (folder == null || real.getFileName() == null) {
            throw new IOException("not a file name");
        }
        String name = "." + real.getFileName() + "." + UUID.randomUUID() + ".tmp";
        Path temporary = folder.resolve(name);
        try {
            writeThrough(temporary, bytes);
            if (!Arrays.equals(files.read(temporary), bytes)) {
                throw new IOException("what was written is not what stands on the disk");
            }
            keepPermissions(real, temporary);
            move(temporary, real);
            files.flushFolder(folder);
        } finally {
            deleteQuietly(temporary);
        }
    }

    static Path followed(Path target) throws IOException {
        Path seen = target;
        for (int i = 0; i < 40 && Files.isSymbolicLink(seen); i++) {
            seen = seen.resolveSibling(Files.readSymbolicLink(seen));
        }
        return seen;
    }

    private void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileLayer.Writing writing = files.create(file)) {
            writing.write(ByteBuffer.wrap(bytes));
            writing.force();
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        var before = Files.getFileAttributeView(from, PosixFileAttributeView.class);
        var after = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (before != null && after != null) {
            after.setPermissions(before.readAttributes().permissions());
        }
    }

    private void move(Path from, Path to) throws IOException {
        for (long pause : RETRY_AFTER_MILLIS) {
            try {
                files.move(from, to);
                return;
            } catch (FileSystemException refused) {
                if (!passes(refused)) {
                    throw refused;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
            }
        }
        files.move(from, to);
    }

    /// Another program that reads the file refuses it for moments; a folder that is gone stays so.
    private static boolean passes(FileSystemException refused) {
        return !(refused instanceof NoSuchFileException);
    }

    /// What is left over must not hide why the writing failed.
    private void deleteQuietly(Path temporary) {
        try {
            files.deleteIfExists(temporary);
        } catch (IOException left) {
            System.getLogger(SafeWrite.class.getName())
                    .log(System.Logger.Level.DEBUG, "a temporary file is left over", left);
        }
    }
}
