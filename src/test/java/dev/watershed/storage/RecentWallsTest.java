package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentWallsTest {

    @TempDir private Path folder;

    @Test
    void theWallOpenedLastStandsFirstAndOnce() {
        RecentWalls recent = new RecentWalls(new StateFolder(folder));
        recent.opened(folder.resolve("a.storm"), Document.EMPTY.titled("A"), Instant.EPOCH);
        recent.opened(folder.resolve("b.storm"), Document.EMPTY, Instant.EPOCH);
        recent.opened(folder.resolve("a.storm"), Document.EMPTY.titled("A2"), Instant.EPOCH);

        RecentWalls again = new RecentWalls(new StateFolder(folder));
        assertThat(again.list()).extracting(RecentWall::title).containsExactly("A2", "b.storm");

        again.forget(folder.resolve("a.storm"));
        assertThat(again.list()).extracting(RecentWall::title).containsExactly("b.storm");
    }

    @Test
    void aBrokenListIsAnEmptyOne() throws Exception {
        Files.writeString(folder.resolve("recent.json"), "{\"walls\":[{\"file\":3,\"at\":\"x\"},7");

        RecentWalls recent = new RecentWalls(new StateFolder(folder));

        assertThat(recent.list()).isEmpty();
        recent.opened(folder.resolve("a.storm"), Document.EMPTY, Instant.EPOCH);
        assertThat(recent.list()).hasSize(1);
    }
}
