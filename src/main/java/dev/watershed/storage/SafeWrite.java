package dev.watershed.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.UUID;

/// Replaces a file as a whole: whoever reads it sees the old content or the new, never half of it.
/// Must not run on a thread that is interrupted: an interrupt closes the channel in the middle.
public final class SafeWrite {

    private static final System.Logger LOG = System.getLogger(SafeWrite.class.getName());

    private SafeWrite() {}

    /// @param target where to write; symbolic links are followed
    public static void replace(Path target, byte[] bytes) throws IOException {
        Path real = followed(target);
        Path folder = real.toAbsolutePath().getParent();
        if (folder == null || real.getFileName() == null) {
            throw new IOException("not a file name");
        }
        String name = "." + real.getFileName() + "." + UUID.randomUUID() + ".tmp";
        Path temporary = folder.resolve(name);
        try {
            writeThrough(temporary, bytes);
            if (!Arrays.equals(Files.readAllBytes(temporary), bytes)) {
                throw new IOException("what was written is not what stands on the disk");
            }
            keepPermissions(real, temporary);
            move(temporary, real);
            flush(folder);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    static Path followed(Path target) throws IOException {
        Path seen = target;
        for (int i = 0; i < 40 && Files.isSymbolicLink(seen); i++) {
            seen = seen.resolveSibling(Files.readSymbolicLink(seen));
        }
        return seen;
    }

    private static void writeThrough(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
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

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(
                    from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException someNetworkFolders) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /// Makes the new name last. Some systems cannot open a folder; they lose nothing but the name,
    /// at worst.
    private static void flush(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException notHere) {
            LOG.log(System.Logger.Level.DEBUG, "the folder cannot be flushed", notHere);
        }
    }
}
