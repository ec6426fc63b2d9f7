package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MermaidSequenceTest {

    private static final List<String> SAMPLES =
            List.of("accounts", "conference", "flight-booking", "web-shop", "train-trip");

    @Test
    void mermaidReadsEverySequence() throws Exception {
        try (MermaidReader mermaid = new MermaidReader()) {
            int read = 0;
            for (String name : SAMPLES) {
                List<ExportedFile> files =
                        new ArrayList<>(new MermaidSequence().write(SequencesTest.sample(name)));
                new SagaSequences()
                        .write(SequencesTest.sample(name)).stream()
                                .filter(f -> f.name().endsWith(".mmd"))
                                .forEach(files::add);
                for (ExportedFile file : files) {
                    String text = new String(file.content(), StandardCharsets.UTF_8);
                    assertThat(mermaid.complaint(text)).as(text).isEmpty();
                    read++;
                }
            }
            assertThat(read).isGreaterThan(50);
        }
    }

    @Test
    void mermaidReadsAwkwardNamesAndRefusesABrokenFile() throws Exception {
        String text = MermaidSequence.text(SequencesTest.awkward());
        try (MermaidReader mermaid = new MermaidReader()) {
            assertThat(mermaid.complaint(text)).as(text).isEmpty();

            assertThat(mermaid.complaint(text.replace("->>", "->>>"))).contains("Parse error");
            assertThat(mermaid.complaint(text.replace(" as ", " as\n"))).isNotEmpty();
            assertThat(mermaid.complaint(text.replace("sequenceDiagram", "sequence"))).isNotEmpty();
        }
    }
}
