package dev.watershed.storage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Unsaved changes that outlived the program they were made in.
public final class Recovery {

    private static final System.Logger LOG = System.getLogger(Recovery.class.getName());

    private final Path folder;
    private final InstantSource clock;

    public Recovery(StateFolder state, InstantSource clock) {
        this.folder = state.recovery();
        this.clock = clock;
    }

    /// Begins to watch over one open wall.
    ///
    /// @param session an id of this window's work on the wall, never used before
    public Autosave autosave(String session) {
        return new Autosave(new RecoveryFiles(folder, session), clock);
    }

    /// What can be recovered, newest first. Walls that are open in a running program are left out.
    public List<Recoverable> offers() {
        List<Recoverable> offers = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return offers;
        }
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(RecoveryFiles.ABOUT))
                    .forEach(file -> offer(file).ifPresent(offers::add));
        } catch (IOException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "nothing can be recovered", unreadable);
        }
        offers.sort(Comparator.comparing(Recoverable::at).reversed());
        return List.copyOf(offers);
    }

    private Optional<Recoverable> offer(Path about) {
        String name = about.getFileName().toString();
        String session = name.substring(0, name.length() - RecoveryFiles.ABOUT.length());
        Path copy = folder.resolve(session + "." + StormFormat.EXTENSION);
        if (!Files.exists(copy) || new RecoveryFiles(folder, session).lives()) {
            return Optional.empty();
        }
        try {
            ObjectNode facts = StormJson.read(Files.readString(about)).orElseGet(StormJson::object);
            String file = facts.path("file").asText();
            return Optional.of(
                    new Recoverable(
                            session,
                            facts.path("title").asText(),
                            facts.path("notes").asInt(),
                            Instant.parse(facts.path("at").asText()),
                            file.isEmpty() ? Optional.empty() : Optional.of(Path.of(file)),
                            copy));
        } catch (IOException | DateTimeException | InvalidPathException broken) {
            LOG.log(System.Logger.Level.WARNING, "a kept copy cannot be described", broken);
            return Optional.empty();
        }
    }

    /// Throws a kept copy away: it was recovered and saved, or nobody wants it.
    public void discard(Recoverable offer) {
        try {
            new RecoveryFiles(folder, offer.session()).delete();
        } catch (IOException stuck) {
            LOG.log(System.Logger.Level.WARNING, "a kept copy could not be deleted", stuck);
        }
    }
}
