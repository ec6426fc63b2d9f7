package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteKind;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DraftingTest {

    private static String purpose(Walls walls, Locale locale) {
        Division division = Boundaries.of(walls.evidence()).proposed();
        return new Drafting(walls.board(), division)
                .purposeOf(division.proposals().getFirst())
                .map(said -> said.in(locale))
                .orElse("");
    }

    @Test
    void aPurposeIsWhatOneCanDoThere() {
        Walls walls = new Walls().aggregate("a", "Parcel");
        assertThat(purpose(walls, Locale.ENGLISH)).isEqualTo("Looks after Parcel: Change Parcel.");
        assertThat(purpose(walls, Locale.KOREAN)).isEqualTo("Parcel을 맡아요: Change Parcel.");

        for (int i = 0; i < 6; i++) {
            walls.note(NoteKind.COMMAND, "x" + i, "Do thing " + i)
                    .link("x" + i, dev.watershed.board.LinkKind.HANDLED_BY, "a");
        }
        assertThat(purpose(walls, Locale.ENGLISH)).endsWith(" and more.");
    }

    @Test
    void whatNobodyActsOnHasNoPurposeYet() {
        assertThat(purpose(new Walls().note(NoteKind.AGGREGATE, "a", "Parcel"), Locale.ENGLISH))
                .isEmpty();
    }

    @Test
    void everyProposalHasAClass() {
        Walls walls = Walls.random(3, 12);
        Division division = Boundaries.of(walls.evidence()).proposed();
        Drafting drafting = new Drafting(walls.board(), division);

        assertThat(division.proposals())
                .extracting(drafting::classOf)
                .doesNotContain(Classification.UNDECIDED);
    }
}
