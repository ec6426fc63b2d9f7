package dev.watershed.storage.journal;

import dev.watershed.data.stream.EventStore.Snapshot;
import dev.watershed.document.Document;
import dev.watershed.storage.FileLayer;
import dev.watershed.storage.SafeWrite;
import dev.watershed.storage.Stamp;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Whole walls kept beside the log, one file each: a first line that says what follows, then the
/// wall as in its file, compressed. A snapshot that is damaged, or belongs to a history that was
/// lost in a power cut, counts as none.
final class Snapshots {

    private static final String ENDING = ".snapshot";

    /// Bytes of an unpacked snapshot.
    private static final int LARGEST = 300 * 1024 * 1024;

    private final FileLayer files;
    private final Path folder;

    Snapshots(FileLayer files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /// Keeps a wall.
    ///
    /// @param mark names the transaction before it, so that it is not taken for another history's
    void write(int position, String mark, Document document) throws IOException {
        byte[] packed = packed(StormWriter.bytes(document));
        String head = "watershed-snapshot 1 " + mark + " " + Stamp.of(packed).digest() + "\n";
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(head.getBytes(StandardCharsets.UTF_8));
        all.write(packed);
        new SafeWrite(files).write(file(position), all.toByteArray());
    }

    Path file(int position) {
        return folder.resolve(String.format("%09d", position) + ENDING);
    }

    /// Where there are snapshots, as their names say.
    NavigableSet<Integer> positions() {
        NavigableSet<Integer> positions = new TreeSet<>();
        for (Path file : list()) {
            String name = String.valueOf(file.getFileName());
            if (name.matches("\\d{9}\\" + ENDING)) {
                positions.add(Integer.valueOf(name.substring(0, 9)));
            }
        }
        return positions;
    }

    private List<Path> list() {
        try {
            return files.list(folder);
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    /// The snapshot at exactly that place; empty when it cannot be trusted.
    Optional<Snapshot<Document>> read(int position, String mark) {
        try {
            byte[] all = files.read(file(position));
            int line = 0;
            while (line < all.length && all[line] != '\n') {
                line++;
            }
            String head = new String(all, 0, line, StandardCharsets.UTF_8);
            byte[] packed = Arrays.copyOfRange(all, Math.min(line + 1, all.length), all.length);
            String wanted = "watershed-snapshot 1 " + mark + " " + Stamp.of(packed).digest();
            if (!head.equals(wanted)) {
                return Optional.empty();
            }
            Document document = StormReader.read(unpacked(packed)).document();
            return Optional.of(new Snapshot<>(position, document));
        } catch (IOException | UnreadableFile damaged) {
            return Optional.empty();
        }
    }

    /// Takes away what belongs to a history that is no more.
    void forgetAfter(int position) throws IOException {
        for (int later : positions().tailSet(position, false)) {
            files.deleteIfExists(file(later));
        }
    }

    private static byte[] packed(byte[] wall) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(wall.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(wall);
        }
        return out.toByteArray();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            byte[] wall = in.readNBytes(LARGEST);
            if (in.read() >= 0) {
                throw new IOException("larger than any wall");
            }
            return wall;
        }
    }
}
