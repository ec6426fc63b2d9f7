package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InferenceTest {

    @Test
    void theWholeIsWhatChangesWhenAPartIsAddedToIt() {
        assertThat(Tokens.nouns(NoteKind.COMMAND, "Add parcel to order")).containsExactly("order");
        assertThat(Tokens.nouns(NoteKind.EVENT, "Parcel deleted from order"))
                .containsExactly("order");
    }

    @Test
    void whatFollowsAnyOtherPrepositionIsNotWhatChanges() {
        assertThat(Tokens.nouns(NoteKind.EVENT, "Product approved for facility type"))
                .containsExactly("product");
        assertThat(Tokens.nouns(NoteKind.COMMAND, "Convert requisition to order"))
                .containsExactly("requisition");
    }

    @Test
    void inferredAggregatesAreReturnedAsSuggestions() {
        Walls walls =
                new Walls()
                        .note(NoteKind.COMMAND, "1", "Pack parcel")
                        .note(NoteKind.EVENT, "2", "Parcel packed")
                        .note(NoteKind.EVENT, "3", "Parcel shipped")
                        .note(NoteKind.READ_MODEL, "4", "Parcels to ship")
                        .link("1", LinkKind.PRODUCES, "2");

        Boundaries boundaries = Boundaries.of(walls.evidence());

        assertThat(boundaries.inferred())
                .containsExactly(
                        new InferredAggregate(
                                "parcel",
                                new NoteId("2"),
                                java.util.List.of(
                                        new NoteId("1"), new NoteId("2"), new NoteId("3"))));
        assertThat(boundaries.proposed().homes()).containsKey(new NoteId("4"));
    }

    @Test
    void aCopyGoesToItsOnlyReaderAndAQuestionStaysWithTheSource() {
        Walls walls =
                new Walls()
                        .aggregate("menu", "Menu")
                        .aggregate("order", "Order")
                        .note(NoteKind.READ_MODEL, "copy", "Menu replica")
                        .note(NoteKind.READ_MODEL, "list", "Menu list")
                        .note(NoteKind.ACTOR, "guest", "Guest")
                        .link("e-menu", LinkKind.PROJECTS, "copy")
                        .link("c-order", LinkKind.READS, "copy")
                        .link("e-menu", LinkKind.PROJECTS, "list")
                        .link("list", LinkKind.INFORMS, "guest")
                        .link("c-order", LinkKind.READS, "list");

        Map<NoteId, ContextId> homes = Boundaries.of(walls.evidence()).proposed().homes();

        assertThat(homes.get(new NoteId("copy"))).isEqualTo(homes.get(new NoteId("order")));
        assertThat(homes.get(new NoteId("list"))).isEqualTo(homes.get(new NoteId("menu")));
    }
}
