package dev.watershed.storage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/// What a program that was killed in the middle of a save left beside the wall: hidden files of
/// [SafeWrite] that nobody will finish.
final class HalfWritten {

    /// A save takes seconds at worst; what is older belongs to nobody.
    private static final Duration OLD = Duration.ofMinutes(10);

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private HalfWritten() {}

    private static boolean isOld(Path left, Instant now) throws IOException {
        return Files.getLastModifiedTime(left).toInstant().plus(OLD).isBefore(now);
    }

    /// Takes away what is left over of earlier saves of this file. What cannot be deleted stays.
    static void sweep(Path file, Instant now) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        String begin = "." + file.getFileName() + ".";
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path left : all) {
                String name = String.valueOf(left.getFileName());
                boolean ours =
                        name.startsWith(begin)
                                && name.substring(begin.length()).matches(UUID + "\\.tmp");
                if (ours && isOld(left, now)) {
                    Files.deleteIfExists(left);
                }
            }
        } catch (IOException | DirectoryIteratorException stuck) {
            System.getLogger(HalfWritten.class.getName())
                    .log(System.Logger.Level.DEBUG, "a temporary file is left over", stuck);
        }
    }
}
