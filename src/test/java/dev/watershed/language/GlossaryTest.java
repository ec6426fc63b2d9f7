package dev.watershed.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Flow;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private final WallOnPaper wall =
            new WallOnPaper()
                    .region("Sales")
                    .aggregate("Customer", "name", "discount")
                    .meaning("Who buys from us")
                    .event("Customer registered")
                    .region("Support")
                    .aggregate("Client", "name", "discount")
                    .event("Client called");

    private Glossary glossary(GlossaryEntry... entries) {
        return Glossary.of(vocabulary(), wall.board, List.of(entries));
    }

    private Vocabulary vocabulary() {
        return Vocabulary.read(wall.board, Flow.of(wall.board), wall.drawn(), List.of());
    }

    private static Glossary.Line only(Glossary glossary, int section) {
        assertThat(glossary.sections().get(section).lines()).hasSize(1);
        return glossary.sections().get(section).lines().getFirst();
    }

    @Test
    void everyContextListsItsThingsWithRealExamples() {
        Glossary.Line customer = only(glossary(), 0);

        assertThat(customer.name()).isEqualTo("Customer");
        assertThat(customer.definition()).isEqualTo("Who buys from us");
        assertThat(customer.examples()).containsExactly("Customer registered");
    }

    @Test
    void whatTheTeamWroteGoesBeforeWhatStandsOnTheNote() {
        GlossaryEntry entry =
                GlossaryEntry.blank("Sales", "customer").named("Buyer").defined("Who pays");

        Glossary.Line line = only(glossary(entry), 0);

        assertThat(line.name()).isEqualTo("Buyer");
        assertThat(line.written()).isEqualTo("Customer");
        assertThat(line.definition()).isEqualTo("Who pays");
    }

    @Test
    void anAliasLeadsFromOneContextToTheOther() {
        GlossaryEntry entry =
                GlossaryEntry.blank("Sales", "customer").alsoCalled(List.of("Client"));

        TranslationMap map = TranslationMap.of(vocabulary(), glossary(entry));

        assertThat(map.rows()).hasSize(1);
        assertThat(map.rows().getFirst().relation()).isEqualTo(TranslationMap.Relation.TRANSLATED);
        assertThat(map.rows().getFirst().names().keySet()).containsExactly("Sales", "Support");
    }
}
