package dev.watershed.ui.session;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.watershed.storage.SafeWrite;
import dev.watershed.storage.StormJson;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A memory kept as one JSON object in a file. A file that cannot be read counts as empty, and one
/// that cannot be written costs nobody their wall: both are only noted.
public final class SettingsFile implements Memory {

    private static final Logger LOG = System.getLogger(SettingsFile.class.getName());
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path file;
    private final Errands errands;
    private final Map<String, String> values;

    /// Reads what there is. Called once, before the window opens.
    public SettingsFile(Path file, Errands errands) {
        this.file = file;
        this.errands = errands;
        this.values = read(file);
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> found = new TreeMap<>();
        try {
            StormJson.read(Files.readString(file).replace('\n', ' '))
                    .ifPresent(all ->
                            all.properties()
                                    .forEach(one ->
                                            found.put(one.getKey(), one.getValue().asText())));
        } catch (IOException unreadable) {
            LOG.log(Logger.Level.DEBUG, "no settings yet", unreadable);
        }
        return found;
    }

    @Override
    public Optional<String> recall(String key) {
        return Optional.ofNullable(values.get(key));
    }

    @Override
    public void remember(String key, String value) {
        if (value.equals(values.put(key, value))) {
            return;
        }
        Map<String, String> now = new TreeMap<>(values);
        errands.run(
                () -> write(now),
                written -> {},
                failed -> LOG.log(Logger.Level.DEBUG, "settings are not remembered", failed));
    }

    private Path write(Map<String, String> now) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        SafeWrite.replace(file, text(now).getBytes(StandardCharsets.UTF_8));
        return file;
    }

    private static String text(Map<String, String> now) throws JsonProcessingException {
        return JSON.writeValueAsString(now) + "\n";
    }
}
