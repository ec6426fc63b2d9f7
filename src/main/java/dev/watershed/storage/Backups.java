package dev.watershed.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Keeps the last ten contents of every wall that was overwritten, in the state folder.
public final class Backups {

    private static final int KEPT = 10;
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final StateFolder state;

    public Backups(StateFolder state) {
        this.state = state;
    }

    /// The backups of a wall, newest first.
    public List<Path> of(Path wall) throws IOException {
        Path folder = folder(wall);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + StormFormat.EXTENSION))
                    .sorted(Comparator.comparing(Path::toString).reversed())
                    .toList();
        }
    }

    void keep(Path wall, byte[] content, Instant at) throws IOException {
        Path folder = Files.createDirectories(folder(wall));
        SafeWrite.replace(folder.resolve(NAME.format(at) + "." + StormFormat.EXTENSION), content);
        for (Path old : of(wall).stream().skip(KEPT).toList()) {
            Files.deleteIfExists(old);
        }
    }

    private Path folder(Path wall) {
        Path whole = wall.toAbsolutePath().normalize();
        String digest = Stamp.of(whole.toString().getBytes(StandardCharsets.UTF_8)).digest();
        return state.backups().resolve(digest.substring(0, 16));
    }
}
