package dev.watershed.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class BoundaryBenchTest {

    @Test
    void proposalsBeatOneServicePerAggregateForBothAssessors() {
        JsonNode means = BoundaryBench.scores().json().get("means");

        assertThat(means).hasSize(2);
        for (JsonNode mean : means) {
            assertThat(mean.get("ARI").asDouble())
                    .isGreaterThan(mean.get("one/aggregate").asDouble() + .05);
        }
    }
}
