package dev.watershed.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.Pin;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShelvesTest {

    private static final Pin PIN = new Pin(new ContextId("c1"), "They sit together");

    private static Document after(Document document, Edit edit) {
        return switch (Decider.decide(document, edit)) {
            case Accepted(List<Change> changes) -> Evolution.evolve(document, changes);
            case Refusal refusal -> throw new AssertionError(refusal);
        };
    }

    @Test
    void anEntryLiesOnItsShelfUntilItIsTakenDown() {
        Document with = after(Document.EMPTY, new Edit.Shelve<>(Shelves.PINS, PIN));

        assertThat(with.shelf(Shelves.PINS)).containsEntry("c1", PIN);
        assertThat(after(with, new Edit.Unshelve(Shelves.PINS, "c1"))).isEqualTo(Document.EMPTY);
    }

    @Test
    void puttingTheSameEntryAgainChangesNothing() {
        Document with = after(Document.EMPTY, new Edit.Shelve<>(Shelves.PINS, PIN));

        assertThat(Decider.decide(with, new Edit.Shelve<>(Shelves.PINS, PIN)))
                .isEqualTo(new Accepted(List.of()));
    }

    @Test
    void textsAreMadeFitToBeStored() {
        Pin pasted = new Pin(new ContextId("c1"), "one\r\ntwo\u0000");

        Document with = after(Document.EMPTY, new Edit.Shelve<>(Shelves.PINS, pasted));

        assertThat(with.shelf(Shelves.PINS).get("c1").why()).isEqualTo("one\ntwo‹U+0000›");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        Pin long4000 = new Pin(new ContextId("c1"), "x".repeat(Limits.TEXT + 1));

        assertThat(Decider.decide(Document.EMPTY, new Edit.Shelve<>(Shelves.PINS, long4000)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void everyShelfHasItsWordsAndACodeOfItsOwn() {
        assertThat(Shelves.ALL).extracting(Shelf::code).doesNotHaveDuplicates();
        for (Shelf<?> shelf : Shelves.ALL) {
            for (boolean put : List.of(true, false)) {
                var wording = Labels.onShelf(shelf, put, "Pay");
                for (Locale language : List.of(Locale.ENGLISH, Locale.KOREAN)) {
                    assertThat(wording.in(language))
                            .as(shelf.code())
                            .doesNotContain("document.shelf");
                }
            }
        }
    }

    @Test
    void everyShelfHoldsPublicRecordsWhosePartsHaveNamesOfTheirOwn() {
        for (Shelf<?> shelf : Shelves.ALL) {
            assertThat(Modifier.isPublic(shelf.type().getModifiers())).as(shelf.code()).isTrue();
            assertThat(Arrays.stream(shelf.type().getRecordComponents()))
                    .extracting(RecordComponent::getName)
                    .doesNotContain("kind");
        }
    }
}
