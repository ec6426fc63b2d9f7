package dev.watershed.storage.journal;

import dev.watershed.storage.FileLayer;
import dev.watershed.storage.RealFiles;
import dev.watershed.storage.Stamp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Reads any bytes as the log of a journal, as one transaction of it, as a snapshot, and as the
/// file that says what a journal is about.
public final class AnyLog {

    private AnyLog() {}

    public static void read(byte[] log) {
        LogReading reading = LogReading.of(log);
        if (reading.end() + reading.setAside() != log.length) {
            throw new IllegalStateException("bytes that are neither read nor set aside");
        }
        reading.good().forEach(placed -> decode(placed.frame().payload()));
        decode(log);
    }

    /// What the sound frames of a log hold.
    public static List<byte[]> transactions(byte[] log) {
        return LogReading.of(log).good().stream()
                .map(placed -> placed.frame())
                .filter(frame -> frame.kind() == Frame.Kind.TRANSACTION)
                .map(Frame::payload)
                .toList();
    }

    /// The bytes as what a sound frame holds.
    public static void transaction(byte[] payload) {
        if (decode(payload)) {
            TransactionCodec.step(payload);
        }
    }

    /// The bytes as the packed wall of a snapshot whose first line is right.
    public static void snapshot(byte[] packed) {
        try {
            Path folder = Files.createTempDirectory("any-snapshot");
            String head = "watershed-snapshot 1 x " + Stamp.of(packed).digest() + "\n";
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(head.getBytes(StandardCharsets.UTF_8));
            all.write(packed);
            Snapshots snapshots = new Snapshots(RealFiles.DISK, folder);
            Files.write(snapshots.file(7), all.toByteArray());
            snapshots.read(7, "x");
            delete(folder);
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    /// The bytes as the file that says which wall a journal is about.
    public static void about(byte[] json) {
        try {
            Path folder = Files.createTempDirectory("any-about");
            FileLayer files = RealFiles.DISK;
            Files.write(folder.resolve("about.json"), json);
            new JournalFolder(files, folder).about();
            delete(folder);
        } catch (IOException noDisk) {
            throw new UncheckedIOException(noDisk);
        }
    }

    private static void delete(Path folder) throws IOException {
        new JournalFolder(RealFiles.DISK, folder).delete();
    }

    /// Read, or refused with a reason; anything else is a fault.
    private static boolean decode(byte[] payload) {
        try {
            TransactionCodec.decode(payload);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
