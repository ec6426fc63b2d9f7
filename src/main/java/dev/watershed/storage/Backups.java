package dev.watershed.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Keeps what a wall held before it was overwritten, in the state folder: the last ten contents,
/// the last of every hour for a day, of every day for a month, and the wall at the end of every
/// phase. A backup is read back and opened before it is trusted, and only ever restored as a new
/// wall.
public final class Backups {

    private static final int KEPT = 10;
    private static final int HOURS = 24;
    private static final int DAYS = 30;
    private static final String PHASE = "-phase";
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
        write(folder(wall).resolve(name(wall, at, "")), content);
        for (Path old : superfluous(of(wall))) {
            Files.deleteIfExists(old);
        }
    }

    /// Keeps the wall as it was when a phase ended, for as long as the state folder lasts.
    void keepPhase(Path wall, byte[] content, Instant at) throws IOException {
        write(folder(wall).resolve(name(wall, at, PHASE)), content);
    }

    /// Always later than all others, also after the clock was set back: a backup must not take
    /// another one's place, nor count as the oldest.
    private String name(Path wall, Instant at, String why) throws IOException {
        Instant next =
                of(wall).stream()
                        .flatMap(backup -> at(backup).stream())
                        .map(newest -> newest.plusMillis(1))
                        .filter(later -> later.isAfter(at))
                        .findFirst()
                        .orElse(at);
        return NAME.format(next) + why + "." + StormFormat.EXTENSION;
    }

    private static void write(Path backup, byte[] content) throws IOException {
        Files.createDirectories(backup.resolveSibling("."));
        SafeWrite.replace(backup, content);
        byte[] there = Files.readAllBytes(backup);
        if (!Arrays.equals(there, content) || opens(there) != opens(content)) {
            throw new IOException("the backup is not what was to be kept");
        }
    }

    private static boolean opens(byte[] content) {
        try {
            StormReader.read(content);
            return true;
        } catch (UnreadableFile broken) {
            return false;
        }
    }

    /// When a backup was made, as its name says.
    public static Optional<Instant> at(Path backup) {
        String name = String.valueOf(backup.getFileName());
        int end = name.indexOf('Z') + 1;
        try {
            return Optional.of(NAME.parse(name.substring(0, end), Instant::from));
        } catch (DateTimeException strange) {
            return Optional.empty();
        }
    }

    /// True for the wall as it was when a phase ended.
    public static boolean isOfAPhase(Path backup) {
        return String.valueOf(backup.getFileName()).contains(PHASE);
    }

    /// @param backups newest first
    static List<Path> superfluous(List<Path> backups) {
        List<Path> passing = backups.stream().filter(file -> !isOfAPhase(file)).toList();
        Set<Path> kept = new HashSet<>(passing.subList(0, Math.min(KEPT, passing.size())));
        kept.addAll(newestOfEach(passing, ChronoUnit.HOURS, HOURS));
        kept.addAll(newestOfEach(passing, ChronoUnit.DAYS, DAYS));
        return passing.stream().filter(file -> !kept.contains(file)).toList();
    }

    private static List<Path> newestOfEach(List<Path> backups, ChronoUnit unit, int most) {
        Map<Instant, Path> newest = new LinkedHashMap<>();
        for (Path backup : backups) {
            at(backup).ifPresent(at -> newest.putIfAbsent(at.truncatedTo(unit), backup));
        }
        return newest.values().stream().limit(most).toList();
    }

    /// A link and what it leads to have the same backups.
    private Path folder(Path wall) throws IOException {
        Path whole = SafeWrite.followed(wall).toAbsolutePath().normalize();
        String digest = Stamp.of(whole.toString().getBytes(StandardCharsets.UTF_8)).digest();
        return state.backups().resolve(digest.substring(0, 16));
    }
}
