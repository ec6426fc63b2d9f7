package dev.watershed.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/// What this storey asks of a disk, one step at a time: so that every step can be made to fail, to
/// be slow, or to be lost in a power cut, and the promise be tried.
///
/// No method may be called on a thread that is interrupted: an interrupt closes the file.
public interface FileLayer {

    boolean exists(Path file);

    byte[] read(Path file) throws IOException;

    /// A part of a file; shorter where the file ends.
    byte[] read(Path file, long from, int length) throws IOException;

    /// The files in a folder, in no order; none when there is no folder.
    List<Path> list(Path folder) throws IOException;

    /// Makes a folder and those above it. What is there stays.
    void createFolders(Path folder) throws IOException;

    /// Begins a file that must not be there yet.
    Writing create(Path file) throws IOException;

    /// Writes on at the end of a file, which is made if it is not there.
    Writing append(Path file) throws IOException;

    /// Puts a file in the place of another in one step, if the system can.
    void move(Path from, Path to) throws IOException;

    void deleteIfExists(Path file) throws IOException;

    /// Makes the names in a folder last, where the system can.
    void flushFolder(Path folder);

    /// A file that is written. What was written may be lost, in any part, until it was forced.
    interface Writing extends AutoCloseable {

        /// How many bytes the file has.
        long size() throws IOException;

        /// Writes all of it.
        void write(ByteBuffer bytes) throws IOException;

        /// Waits until everything written is on the disk.
        void force() throws IOException;

        /// Cuts off what stands behind `size` bytes.
        void truncate(long size) throws IOException;

        @Override
        void close() throws IOException;
    }
}
