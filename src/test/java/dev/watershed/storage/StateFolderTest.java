package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {

    private static Path resolved(Map<String, String> properties, Map<String, String> environment) {
        return StateFolder.resolve(properties::get, environment).root();
    }

    @Test
    void everyPlatformHasItsOwnCustom() {
        Path home = Path.of("/people/ana");
        assertThat(resolved(Map.of("os.name", "Linux", "user.home", "/people/ana"), Map.of()))
                .isEqualTo(home.resolve(".local/state/watershed"));
        assertThat(
                        resolved(
                                Map.of("os.name", "Linux", "user.home", "/people/ana"),
                                Map.of("XDG_STATE_HOME", "/var/state")))
                .isEqualTo(Path.of("/var/state/watershed"));
        assertThat(
                        resolved(
                                Map.of("os.name", "Linux", "user.home", "/people/ana"),
                                Map.of("XDG_STATE_HOME", "relative")))
                .isEqualTo(home.resolve(".local/state/watershed"));
        assertThat(resolved(Map.of("os.name", "Mac OS X", "user.home", "/people/ana"), Map.of()))
                .isEqualTo(home.resolve("Library/Application Support/Watershed"));
        assertThat(
                        resolved(
                                Map.of("os.name", "Windows 11", "user.home", "/people/ana"),
                                Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/Watershed"));
    }

    @Test
    void aSystemPropertyNamesAnotherFolder() {
        assertThat(resolved(Map.of(StateFolder.PROPERTY, "elsewhere"), Map.of()))
                .isEqualTo(Path.of("elsewhere"));
    }
}
