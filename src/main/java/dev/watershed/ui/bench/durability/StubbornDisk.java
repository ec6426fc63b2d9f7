package dev.watershed.ui.bench.durability;

import dev.watershed.storage.FileLayer;
import dev.watershed.storage.RealFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// The disk of this machine, made slow, read-only, or one that denies to rename for a while.
final class StubbornDisk implements FileLayer {

    private final RealFiles real = RealFiles.DISK;
    private final AtomicInteger denials = new AtomicInteger();
    private volatile long forceMillis;
    private volatile boolean readOnly;
    private final AtomicLong forced = new AtomicLong();

    /// How long this disk has forced in all, in nanoseconds.
    long forcedNanos() {
        return forced.get();
    }

    void slow(long millis) {
        forceMillis = millis;
    }

    void readOnly(boolean on) {
        readOnly = on;
    }

    void denyRenames(int times) {
        denials.set(times);
    }

    private void writable(Path file) throws IOException {
        if (readOnly) {
            throw new AccessDeniedException(file.toString());
        }
    }

    @Override
    public boolean exists(Path file) {
        return real.exists(file);
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public byte[] read(Path file, long from, int length) throws IOException {
        return real.read(file, from, length);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return real.list(folder);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
        writable(folder);
        real.createFolders(folder);
    }

    @Override
    public Writing create(Path file) throws IOException {
        writable(file);
        return new Pen(real.create(file), file);
    }

    @Override
    public Writing append(Path file) throws IOException {
        writable(file);
        return new Pen(real.append(file), file);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        writable(to);
        if (denials.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
            throw new AccessDeniedException(to.toString());
        }
        real.move(from, to);
    }

    @Override
    public void deleteIfExists(Path file) throws IOException {
        real.deleteIfExists(file);
    }

    @Override
    public void flushFolder(Path folder) {
        real.flushFolder(folder);
    }

    private final class Pen implements Writing {
        private final Writing pen;
        private final Path file;

        Pen(Writing pen, Path file) {
            this.pen = pen;
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            return pen.size();
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            writable(file);
            pen.write(bytes);
        }

        @Override
        public void force() throws IOException {
            long start = System.nanoTime();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(forceMillis));
            pen.force();
            forced.addAndGet(System.nanoTime() - start);
        }

        @Override
        public void truncate(long size) throws IOException {
            pen.truncate(size);
        }

        @Override
        public void close() throws IOException {
            pen.close();
        }
    }
}
