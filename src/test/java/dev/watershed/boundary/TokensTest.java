package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteKind;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void splitsCasesAndDropsWhatTellsNothing() {
        assertThat(Tokens.of("CustomerOrders for the HTTPServer id"))
                .containsExactly("customer", "order", "http", "server");
    }

    @Test
    void leavesTheVerbOutOfWhatANoteIsAbout() {
        assertThat(Tokens.nouns(NoteKind.EVENT, "Order line added"))
                .containsExactly("order", "line");
        assertThat(Tokens.nouns(NoteKind.COMMAND, "Place order")).containsExactly("order");
    }

    @Test
    void koreanVerbsLoseTheirEnding() {
        assertThat(Tokens.of("강의개설됨")).containsExactly("강의개설");
        assertThat(Tokens.of("결제하기")).containsExactly("결제");
    }
}
