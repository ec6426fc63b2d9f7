package dev.watershed.storage;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where this program keeps what belongs to a person and not to a wall: backups, recovery, recent
/// walls, settings. Nothing is created until something is written.
public record StateFolder(Path root) {

    /// Names another folder, as tests do.
    public static final String PROPERTY = "watershed.state";

    /// The folder of this user on this machine.
    public static StateFolder ofThisUser() {
        return resolve(System::getProperty, System.getenv());
    }

    /// By the custom of each platform: the XDG base directories, `~/Library/Application Support`,
    /// `%LOCALAPPDATA%`.
    static StateFolder resolve(Properties properties, Map<String, String> environment) {
        String chosen = properties.get(PROPERTY);
        if (chosen != null && !chosen.isBlank()) {
            return new StateFolder(Path.of(chosen));
        }
        Path home = Path.of(Optional.ofNullable(properties.get("user.home")).orElse("."));
        String system =
                Optional.ofNullable(properties.get("os.name")).orElse("").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new StateFolder(local.resolve("Watershed"));
        }
        if (system.startsWith("mac")) {
            return new StateFolder(home.resolve("Library/Application Support/Watershed"));
        }
        Path state = folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"));
        return new StateFolder(state.resolve("watershed"));
    }

    private static Path folder(Map<String, String> environment, String name, Path usual) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElse(usual);
    }

    /// Looks up a system property.
    @FunctionalInterface
    interface Properties {
        @Nullable String get(String name);
    }

    Path backups() {
        return root.resolve("backups");
    }

    Path recovery() {
        return root.resolve("recovery");
    }

    Path recentWalls() {
        return root.resolve("recent.json");
    }

    /// A file for the settings of the window.
    public Path settings() {
        return root.resolve("settings.json");
    }
}
