package dev.watershed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
}
