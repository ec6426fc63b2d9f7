package dev.watershed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Walls;
import dev.watershed.language.Verdict;
import dev.watershed.language.WordDecision;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.StormWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordsCommandTest {

    private static final Path ACCOUNTS = Path.of("samples", "accounts.storm");

    private static JsonNode account(Object wall) throws Exception {
        for (JsonNode word : Run.of("words", wall, "--json").json().path("words")) {
            if (word.path("word").asText().equals("account")) {
                return word;
            }
        }
        throw new AssertionError("no account");
    }

    @Test
    void aVerdictIsToldWithWhoWhenAndWhy(@TempDir Path folder) throws Exception {
        Document wall = StormReader.read(Files.readAllBytes(ACCOUNTS)).document();
        WordDecision decision =
                new WordDecision(
                        "account",
                        Verdict.TWO_MEANINGS,
                        "Jiyoung",
                        Instant.parse("2026-03-01T09:00:00Z"),
                        "A login is no wallet",
                        "");
        Document decided = Walls.after(wall, new Edit.DecideWord(decision));
        Path file = Files.write(folder.resolve("a.storm"), StormWriter.bytes(decided));

        assertThat(account(ACCOUNTS).path("verdict").asText()).isEqualTo("undecided");
        assertThat(account(ACCOUNTS).has("decision")).isFalse();
        JsonNode told = account(file);
        assertThat(told.path("verdict").asText()).isEqualTo("two-meanings");
        assertThat(told.path("raised").asBoolean()).isFalse();
        assertThat(told.path("decision").path("by").asText()).isEqualTo("Jiyoung");
        assertThat(told.path("decision").path("at").asText()).isEqualTo("2026-03-01T09:00:00Z");
        assertThat(told.path("decision").path("why").asText()).isEqualTo("A login is no wallet");
    }
}
