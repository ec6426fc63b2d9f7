package dev.watershed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.document.Walls;
import dev.watershed.finding.Finding;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.StormWriter;
import dev.watershed.study.Drafts;
import dev.watershed.study.Pen;
import dev.watershed.study.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServicesCommandTest {

    private static JsonNode json(String sample) throws Exception {
        return Run.of("services", Path.of("samples", sample + ".storm"), "--json").json();
    }

    private static List<String> rules(JsonNode json) {
        return json.path("findings").findValuesAsText("rule");
    }

    @Test
    void theFlightSampleGivesTwoServicesBehindOneApi() throws Exception {
        JsonNode flights = json("flight-booking");

        assertThat(flights.path("services").findValuesAsText("id"))
                .containsExactly("flights", "reservations");
        assertThat(rules(flights))
                .contains("service.two-in-one", "service.name-drift")
                .doesNotContain("service.direct-call", "service.policy-across");
    }

    @Test
    void theWebShopSampleHasNoDirectCallEither() throws Exception {
        JsonNode shop = json("web-shop");

        assertThat(shop.path("services").size()).isGreaterThan(1);
        assertThat(rules(shop)).doesNotContain("service.direct-call", "service.policy-across");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "conference", "flight-booking", "web-shop"})
    void everyPathAndEveryNameStandsOnce(String sample) throws Exception {
        JsonNode json = json(sample);
        Set<String> paths = new HashSet<>();
        for (JsonNode endpoint : json.path("publicApi")) {
            String path = endpoint.path("method").asText() + endpoint.path("path").asText();
            assertThat(paths.add(path.replaceAll("\\{\\w+}", "{}"))).as(path).isTrue();
            assertThat(path).matches("(GET|POST)[/a-zA-Z0-9{}-]+");
        }
        for (JsonNode service : json.path("services")) {
            List<String> names = new ArrayList<>();
            service.path("actions").forEach(a -> names.add(a.path("name").asText()));
            service.path("queries").forEach(q -> names.add(q.path("name").asText()));
            assertThat(names).doesNotHaveDuplicates().allMatch(n -> n.matches("[a-z]\\w*"));
        }
    }

    @Test
    void aPersonReadsItInBothLanguages() {
        Path wall = Path.of("samples", "flight-booking.storm");

        assertThat(Run.of("services", wall).out()).contains("2 services behind one API");
        assertThat(Run.of("services", wall, "--lang=ko").out()).contains("서비스 2개");
    }

    @Test
    void whatWasWaivedForAReasonIsNotSaidAgain(@TempDir Path folder) throws Exception {
        Path sample = Path.of("samples", "flight-booking.storm");
        Document document = StormReader.read(Files.readAllBytes(sample)).document();
        Study study = Study.of(document);
        Finding drift =
                study.serviceFindings().stream()
                        .filter(f -> f.rule().value().equals("service.name-drift"))
                        .findFirst()
                        .orElseThrow();
        Pen pen = new Pen(new DecisionId("d1"), "Kim", Instant.EPOCH, Locale.ENGLISH);
        DecisionRecord waiver =
                new Drafts(document, pen).waiver(drift, List.of(), "We rename it in spring");
        Path wall = folder.resolve("wall.storm");
        Files.writeString(
                wall,
                StormWriter.text(
                        Walls.after(document, new Edit.Shelve<>(Shelves.DECISIONS, waiver))));

        JsonNode json = Run.of("services", wall, "--json").json();

        assertThat(rules(json)).doesNotContain("service.name-drift").isNotEmpty();
        assertThat(json.path("waived"))
                .singleElement()
                .satisfies(w ->
                        assertThat(w.path("why").asText()).isEqualTo("We rename it in spring"));
        assertThat(Run.of("services", wall).out())
                .doesNotContain("written in several ways")
                .contains("1 finding rests");
        assertThat(Run.of("services", Path.of("samples", "flight-booking.storm")).out())
                .contains("written in several ways", "One click in the window: Write");
    }
}
