package dev.watershed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Document;
import dev.watershed.storage.StormWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The walls people meet first are in order, and every command has something to say about them.
class SamplesTest {

    @TempDir Path folder;

    private static Path sample(String name) {
        return Path.of("samples", name + ".storm");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts",
                "conference",
                "flight-booking",
                "purchase",
                "reference-teams",
                "train-trip",
                "web-shop"
            })
    void hangsTidily(String name) throws Exception {
        WallInput input = WallInput.read(sample(name));
        Board board = input.document().board();

        assertThat(input.remarks()).isEmpty();
        List<Note> notes = board.notesInTimeline();
        for (int i = 0; i < notes.size(); i++) {
            for (Note other : notes.subList(i + 1, notes.size())) {
                Note note = notes.get(i);
                boolean actor = note.kind() == NoteKind.ACTOR || other.kind() == NoteKind.ACTOR;
                assertThat(!actor && note.bounds().overlaps(other.bounds()))
                        .as("%s covers %s", note.id(), other.id())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts",
                "conference",
                "flight-booking",
                "purchase",
                "reference-teams",
                "train-trip",
                "web-shop"
            })
    void isWrittenAsTheProgramWritesIt(String name) throws Exception {
        Document document = WallInput.read(sample(name)).document();

        assertThat(Files.readString(sample(name))).isEqualTo(StormWriter.text(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts",
                "conference",
                "flight-booking",
                "purchase",
                "reference-teams",
                "train-trip",
                "web-shop"
            })
    void liesOnTheClassPathForTheStartPage(String name) throws IOException {
        try (var in = getClass().getResourceAsStream("/dev/watershed/samples/" + name + ".storm")) {
            assertThat(in).isNotNull();
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(sample(name)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts",
                "conference",
                "flight-booking",
                "purchase",
                "reference-teams",
                "train-trip",
                "web-shop"
            })
    void noGrammarFindingWeighs(String name) throws IOException {
        Run run = Run.of("check", sample(name), "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.json().path("findings"))
                .filteredOn(f -> f.path("rule").asText().startsWith("grammar."))
                .allMatch(f -> f.path("severity").asText().equals("info"));
    }

    @Test
    void theExitCodeFollowsWhatItIsAskedToFailOn() {
        assertThat(Run.of("check", sample("accounts")).exitCode()).isZero();
        assertThat(Run.of("check", sample("accounts"), "--fail-on=warning").exitCode())
                .isEqualTo(1);
        assertThat(Run.of("check", sample("accounts"), "--fail-on=never").exitCode()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts",
                "conference",
                "flight-booking",
                "purchase",
                "reference-teams",
                "train-trip",
                "web-shop"
            })
    void everyAnswerIsOneJsonDocument(String name) throws IOException {
        assertThat(Run.of("check", sample(name), "--json").json().path("findings").isArray())
                .isTrue();
        assertThat(Run.of("words", sample(name), "--json").json().path("words")).isNotEmpty();
        assertThat(Run.of("teams", sample(name), "--json").json().path("teams").isArray()).isTrue();
        assertThat(Run.of("data", sample(name), "--json").json().path("owners")).isNotEmpty();
        JsonNode boundaries = Run.of("boundaries", sample(name), "--json").json();
        assertThat(boundaries.has("proposals")).isTrue();
        assertThat(boundaries.has("contextMap")).isTrue();
        assertThat(boundaries.path("contextFigures")).hasSameSizeAs(boundaries.path("proposals"));
        Set<String> placed = new HashSet<>();
        boundaries
                .path("proposals")
                .forEach(p ->
                        p.path("members")
                                .forEach(m -> assertThat(placed.add(m.asText())).isTrue()));
    }

    @Test
    void sameWallSameAnswerInAnyFormat() throws IOException {
        Path json = folder.resolve("wall.json");
        assertThat(Run.of("export", sample("accounts"), "--as", "wall-json", "-o", json).exitCode())
                .isZero();
        Path back = folder.resolve("back.storm");
        assertThat(Run.of("import", json, "-o", back).exitCode()).isZero();

        for (String command : List.of("check", "words", "boundaries", "data", "teams")) {
            String first = Run.of(command, sample("accounts"), "--json").out();
            assertThat(Run.of(command, json, "--json").out()).isEqualTo(first);
            assertThat(Run.of(command, back, "--json").out()).isEqualTo(first);
        }
    }

    @Test
    void tablesAreForPeopleInBothLanguages() {
        for (String command : List.of("check", "words", "boundaries", "data", "teams")) {
            Run english = Run.of(command, sample("accounts"));
            Run korean = Run.of(command, sample("accounts"), "--lang=ko");
            assertThat(english.exitCode()).isZero();
            assertThat(english.out()).isNotBlank().isNotEqualTo(korean.out());
            assertThat(english.err()).isEmpty();
        }
    }

    @Test
    void theReportIsOnePage() throws IOException {
        Path page = folder.resolve("report.html");

        Run run = Run.of("report", sample("accounts"), "-o", page);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(page).content().startsWith("<!").contains("Account");
    }

    @Test
    void contextsThatAreDrawnCanBeIgnored() throws IOException {
        JsonNode drawn = Run.of("boundaries", sample("accounts"), "--json").json();
        JsonNode bare =
                Run.of("boundaries", sample("accounts"), "--json", "--ignore-contexts").json();

        assertThat(drawn.path("proposals").findValuesAsText("id")).contains("auth", "point");
        assertThat(bare.path("proposals").findValuesAsText("id")).doesNotContain("auth", "point");
    }
}
