package dev.watershed.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.document.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The walls that were open not long ago, newest first. A list that cannot be read is an empty one,
/// and one that cannot be written is not worth a word: the walls themselves are safe.
public final class RecentWalls {

    private static final int KEPT = 20;
    private static final System.Logger LOG = System.getLogger(RecentWalls.class.getName());

    private final Path file;

    public RecentWalls(StateFolder state) {
        this.file = state.recentWalls();
    }

    public synchronized List<RecentWall> list() {
        List<RecentWall> walls = new ArrayList<>();
        for (JsonNode entry : entries()) {
            wall(entry).ifPresent(walls::add);
        }
        return List.copyOf(walls);
    }

    private Iterable<JsonNode> entries() {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return StormJson.read(text).map(o -> o.path("walls")).orElseGet(StormJson::object);
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.DEBUG, "no list of recent walls", unreadable);
            return List.of();
        }
    }

    private static Optional<RecentWall> wall(JsonNode entry) {
        try {
            return Optional.of(
                    new RecentWall(
                            Path.of(entry.path("file").asText()),
                            entry.path("title").asText(),
                            entry.path("notes").asInt(),
                            Instant.parse(entry.path("at").asText())));
        } catch (InvalidPathException | DateTimeException broken) {
            return Optional.empty();
        }
    }

    /// Puts a wall at the head of the list. Not for the window's own thread.
    public synchronized void opened(Path wall, Document document, Instant at) {
        Path whole = wall.toAbsolutePath().normalize();
        String title = document.title().isBlank() ? name(whole) : document.title();
        List<RecentWall> walls = new ArrayList<>();
        walls.add(new RecentWall(whole, title, document.board().notes().size(), at));
        list().stream().filter(w -> !w.file().equals(whole)).forEach(walls::add);
        write(walls.stream().limit(KEPT).toList());
    }

    /// Takes a wall off the list; its file stays.
    public synchronized void forget(Path wall) {
        Path whole = wall.toAbsolutePath().normalize();
        write(list().stream().filter(w -> !w.file().equals(whole)).toList());
    }

    private static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).map(Path::toString).orElse("");
    }

    private void write(List<RecentWall> walls) {
        ObjectNode all = StormJson.object();
        var list = all.putArray("walls");
        for (RecentWall wall : walls) {
            list.addObject()
                    .put("file", wall.file().toString())
                    .put("title", wall.title())
                    .put("notes", wall.notes())
                    .put("at", wall.at().toString());
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            SafeWrite.replace(file, StormJson.write(all).getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            LOG.log(System.Logger.Level.DEBUG, "recent walls are not remembered", unwritable);
        }
    }
}
