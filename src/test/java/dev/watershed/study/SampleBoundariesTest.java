package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.Agreement;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Division;
import dev.watershed.boundary.Proposal;
import dev.watershed.document.Document;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is proposed on the samples as if no context had been drawn.
class SampleBoundariesTest {

    private static Document sample(String name) throws IOException, UnreadableFile {
        return StormReader.read(Files.readAllBytes(Path.of("samples", name + ".storm"))).document();
    }

    private static Division proposed(Document document) {
        return Study.ignoringContexts(document).boundaries().proposed();
    }

    @Test
    void theWebShopFallsIntoTheFiveContextsOfItsStory() throws IOException, UnreadableFile {
        assertThat(proposed(sample("web-shop")).proposals())
                .extracting(Proposal::name)
                .containsExactlyInAnyOrder(
                        "Customers", "Products", "Orders", "Payments", "Stock items");
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "train-trip"})
    void whatATeamHasDrawnComesOutAgain(String name) throws IOException, UnreadableFile {
        Document document = sample(name);
        Map<NoteId, String> drawn = new HashMap<>();
        for (BoundedContext context : document.contextsInOrder()) {
            context.members().forEach(note -> drawn.put(note, context.name()));
        }
        Map<NoteId, String> found = new HashMap<>();
        proposed(document).homes().forEach((note, home) -> found.put(note, home.value()));
        drawn.keySet().retainAll(found.keySet());

        Agreement agreement = Agreement.between(found, drawn);

        assertThat(agreement.ari()).isGreaterThan(.9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "purchase", "train-trip", "web-shop", "conference"})
    void everyStopOfTheSliderPlacesEveryNoteOnceAtMost(String name)
            throws IOException, UnreadableFile {
        var boundaries = Study.ignoringContexts(sample(name)).boundaries();
        boundaries
                .cuts()
                .forEach(cut -> {
                    Division division = boundaries.at(cut.services());
                    long placed =
                            division.proposals().stream()
                                    .flatMap(p -> p.members().stream())
                                    .count();
                    assertThat(placed).isEqualTo(division.homes().size());
                    assertThat(division.services()).isEqualTo(cut.services());
                });
    }
}
