package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.exchange.ContextMapText.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Mermaid itself reads the context maps.
class MapReadersTest {

    private static String map(String sample) throws Exception {
        byte[] bytes =
                new ContextMapText(Reader.MERMAID)
                        .write(SequencesTest.sample(sample))
                        .getFirst()
                        .content();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void mermaidReadsTheMapOfEverySampleAndRefusesABrokenOne() throws Exception {
        try (MermaidReader mermaid = new MermaidReader()) {
            for (String sample : List.of("accounts", "conference", "web-shop", "train-trip")) {
                String text = map(sample);
                assertThat(mermaid.complaint(text, "flowchart-v2")).as(text).isEmpty();
            }
            String broken = map("web-shop").replaceFirst("\\(\\[\"", "([");
            assertThat(mermaid.complaint(broken, "flowchart-v2")).isNotEmpty();
        }
    }
}
