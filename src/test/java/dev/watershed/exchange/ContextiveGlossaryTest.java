package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.watershed.board.Note;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.language.GlossaryEntry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextiveGlossaryTest {

    private static final String FILE =
            """
            contexts:
              - name: Cargo
                domainVisionStatement: "To move: cargo"
                terms:
                  - name: Leg
                    definition: A movement of cargo on one vessel.
                    examples:
                      - A leg from Hong Kong to Long Beach.
                    aliases:
                      - Section
                      - 구간
                  - name: 주문
                    definition: '= not a formula'
              - name: Billing
                terms:
                  - name: Purchase order
                    meta:
                      On the wall: Order
              - terms:
                  - name: Carrier
            """;

    private final ContextiveGlossary contextive = new ContextiveGlossary();

    private static String text(List<ExportedFile> files) {
        return new String(files.getFirst().content(), StandardCharsets.UTF_8);
    }

    @Test
    void aFileIsReadAndWrittenBackWithoutLoss() throws Exception {
        Document wall = contextive.read(FILE).document();
        String written = text(contextive.write(wall));

        assertThat(new YAMLMapper().readTree(written)).isEqualTo(new YAMLMapper().readTree(FILE));
        assertThat(contextive.read(written).document()).isEqualTo(wall);
    }

    @Test
    void everyTermHangsInItsContext() throws Exception {
        Document wall = contextive.read(FILE).document();

        assertThat(wall.board().notes().values().stream().map(Note::text))
                .containsExactlyInAnyOrder("Leg", "주문", "Order", "Carrier");
        assertThat(wall.contextsInOrder().getFirst().purpose()).isEqualTo("To move: cargo");
        assertThat(wall.shelf(Shelves.GLOSSARY).values())
                .extracting(GlossaryEntry::name)
                .contains("Purchase order");
    }

    @Test
    void whatHasNoPlaceOnTheWallIsNamed() throws Exception {
        Imported imported =
                contextive.read(
                        "contexts:\n  - name: A\n    paths: [src]\n    terms:\n      - name: B\n");

        assertThat(imported.notes().stream().map(w -> w.inEnglish()))
                .contains("Not carried over: paths.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "contexts:\n  - name: [",
                "contexts: 7",
                "contexts:\n  - terms:\n      - definition: no name\n",
                "contexts:\n  - terms:\n      - name: A\n        aliases: one\n",
                "terms: []",
                "contexts:\n  - name: A\n    name: B\n"
            })
    void aBrokenFileIsRefusedWithOneSentence(String broken) {
        assertThatThrownBy(() -> contextive.read(broken))
                .isInstanceOf(UnreadableInput.class)
                .hasMessageNotContaining("Exception")
                .message()
                .satisfies(sentence -> assertThat(sentence.lines()).hasSize(1));
    }

    @Test
    void aFormulaIsNoFormulaInTheTable() throws IOException, UnreadableInput {
        Document wall = contextive.read(FILE).document();

        assertThat(text(new GlossaryCsv().write(wall)))
                .contains("Cargo,주문,\"'= not a formula\"")
                .contains("Section; 구간");
    }

    @Test
    void markdownShowsEveryTermUnderItsContext() throws UnreadableInput {
        String page = text(new GlossaryMarkdown().write(contextive.read(FILE).document()));

        assertThat(page).contains("## Cargo").contains("### Leg").contains("### Purchase order");
    }
}
