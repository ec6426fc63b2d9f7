package dev.watershed.ui.bench.durability;

import dev.watershed.storage.FileLayer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A disk in memory that loses power. Until it is forced, any sector that was written may be there,
/// be missing or hold rubbish, whatever came before or after it; until a folder is flushed, its
/// latest names may be gone.
final class PowerlessDisk implements FileLayer {

    private static final int SECTOR = 512;

    /// A file, whatever it is called.
    private static final class Content {
        private byte[] now = new byte[0];
        private byte[] forced = new byte[0];
    }

    private final Map<Path, Content> names = new HashMap<>();
    private final Map<Path, Content> flushed = new HashMap<>();
    private final List<Map<Path, Content>> unflushed = new ArrayList<>();
    private int left;

    /// @param steps after so many the power goes
    PowerlessDisk(int steps) {
        left = steps;
    }

    private void step() throws IOException {
        if (left-- <= 0) {
            throw new IOException("no power");
        }
    }

    /// True when the power is gone.
    synchronized boolean dark() {
        return left < 0;
    }

    /// What is there when the power comes back.
    synchronized PowerlessDisk restarted(Random random) {
        PowerlessDisk next = new PowerlessDisk(Integer.MAX_VALUE);
        int kept = random.nextInt(unflushed.size() + 1);
        Map<Path, Content> there = kept == 0 ? flushed : unflushed.get(kept - 1);
        Map<Content, Content> survived = new HashMap<>();
        there.forEach((path, content) -> {
            Content after = survived.computeIfAbsent(content, c -> survivor(c, random));
            next.names.put(path, after);
            next.flushed.put(path, after);
        });
        return next;
    }

    private static Content survivor(Content content, Random random) {
        Content after = new Content();
        int length =
                content.now.length == content.forced.length
                        ? content.now.length
                        : anyBetween(content.forced.length, content.now.length, random);
        byte[] bytes = Arrays.copyOf(content.forced, length);
        for (int from = 0; from < length; from += SECTOR) {
            int to = Math.min(from + SECTOR, length);
            if (differs(content, from, to)) {
                keepDropOrGarble(content, bytes, from, to, random);
            }
        }
        after.now = bytes;
        after.forced = bytes;
        return after;
    }

    private static int anyBetween(int a, int b, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> a;
            case 1 -> b;
            default -> Math.min(a, b) + random.nextInt(Math.abs(a - b) + 1);
        };
    }

    private static boolean differs(Content content, int from, int to) {
        for (int i = from; i < to; i++) {
            int was = i < content.forced.length ? content.forced[i] : -1;
            int is = i < content.now.length ? content.now[i] : -1;
            if (was != is) {
                return true;
            }
        }
        return false;
    }

    /// What was forced before stays as it was even in a sector that is written on.
    private static void keepDropOrGarble(
            Content content, byte[] bytes, int from, int to, Random random) {
        int fate = random.nextInt(4);
        for (int i = from; i < to; i++) {
            boolean safe =
                    i < content.forced.length
                            && i < content.now.length
                            && content.forced[i] == content.now[i];
            if (!safe) {
                byte written = i < content.now.length ? content.now[i] : 0;
                bytes[i] =
                        switch (fate) {
                            case 0, 1 -> written;
                            case 2 -> i < content.forced.length ? content.forced[i] : 0;
                            default -> (byte) random.nextInt(256);
                        };
            }
        }
    }

    private void named() {
        unflushed.add(new HashMap<>(names));
    }

    private Content content(Path file) throws NoSuchFileException {
        Content content = names.get(file.toAbsolutePath());
        if (content == null) {
            throw new NoSuchFileException(file.toString());
        }
        return content;
    }

    @Override
    public synchronized boolean exists(Path file) {
        return names.containsKey(file.toAbsolutePath());
    }

    @Override
    public synchronized byte[] read(Path file) throws IOException {
        return content(file).now.clone();
    }

    @Override
    public synchronized byte[] read(Path file, long from, int length) throws IOException {
        byte[] all = content(file).now;
        int start = (int) Math.min(from, all.length);
        return Arrays.copyOfRange(all, start, Math.min(all.length, start + length));
    }

    @Override
    public synchronized List<Path> list(Path folder) {
        Path whole = folder.toAbsolutePath();
        int depth = whole.getNameCount();
        return names.keySet().stream()
                .filter(path -> path.startsWith(whole) && path.getNameCount() > depth)
                .map(path -> whole.resolve(path.getName(depth)))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public synchronized void createFolders(Path folder) throws IOException {
        step();
    }

    @Override
    public synchronized Writing create(Path file) throws IOException {
        step();
        if (exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        return opened(file);
    }

    @Override
    public synchronized Writing append(Path file) throws IOException {
        step();
        return opened(file);
    }

    private Writing opened(Path file) {
        Path whole = file.toAbsolutePath();
        if (!names.containsKey(whole)) {
            names.put(whole, new Content());
            named();
        }
        return new Pen(names.get(whole));
    }

    @Override
    public synchronized void move(Path from, Path to) throws IOException {
        step();
        Content content = content(from);
        names.remove(from.toAbsolutePath());
        names.put(to.toAbsolutePath(), content);
        named();
    }

    @Override
    public synchronized void deleteIfExists(Path file) throws IOException {
        step();
        if (names.remove(file.toAbsolutePath()) != null) {
            named();
        }
    }

    @Override
    public synchronized void flushFolder(Path folder) {
        if (!dark()) {
            flushed.clear();
            flushed.putAll(names);
            unflushed.clear();
        }
    }

    private final class Pen implements Writing {
        private final Content content;

        Pen(Content content) {
            this.content = content;
        }

        @Override
        public long size() {
            return content.now.length;
        }

        @Override
        public void write(ByteBuffer bytes) throws IOException {
            synchronized (PowerlessDisk.this) {
                boolean half = left == 0;
                int length = half ? bytes.remaining() / 2 : bytes.remaining();
                int at = content.now.length;
                byte[] longer = Arrays.copyOf(content.now, at + length);
                bytes.get(longer, at, length);
                content.now = dark() ? content.now : longer;
                step();
            }
        }

        @Override
        public void force() throws IOException {
            synchronized (PowerlessDisk.this) {
                step();
                content.forced = content.now;
            }
        }

        @Override
        public void truncate(long size) throws IOException {
            synchronized (PowerlessDisk.this) {
                step();
                content.now = Arrays.copyOf(content.now, (int) size);
            }
        }

        @Override
        public void close() {}
    }
}
