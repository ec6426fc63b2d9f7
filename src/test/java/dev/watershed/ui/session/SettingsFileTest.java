package dev.watershed.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

class SettingsFileTest {

    @TempDir Path folder;

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatWasRememberedIsThereAfterARestart() {
        Path file = folder.resolve("state").resolve("settings.json");
        try (Errands errands = new Errands()) {
            SettingsFile settings = new SettingsFile(file, errands);
            settings.remember("theme", "dark");
            settings.remember("name", "지영 \"J\"\n2");
        }

        try (Errands errands = new Errands()) {
            SettingsFile again = new SettingsFile(file, errands);
            assertThat(again.recall("theme")).contains("dark");
            assertThat(again.recall("name")).contains("지영 \"J\"\n2");
            assertThat(again.recall("other")).isEmpty();
        }
        assertThat(file.resolveSibling(".").toFile().list()).containsExactly("settings.json");
    }

    @Test
    void aFileThatCannotBeReadCountsAsNone() throws Exception {
        for (String broken : List.of("", "[1]", "{\"a\":", "{\"a\":" + "[".repeat(100_000))) {
            Path file = Files.writeString(folder.resolve("settings.json"), broken);
            try (Errands errands = new Errands()) {
                assertThat(new SettingsFile(file, errands).recall("a")).isEmpty();
            }
        }
    }
}
