package dev.watershed.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Decision;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JournalTest {

    private final Journal journal = Journal.startingWith(Document.EMPTY);
    private int ids;

    private Decision name(String title) {
        return journal.perform(new Edit.RenameWall(title), "Ana", Instant.EPOCH, next());
    }

    private Optional<Transaction> undo() {
        return journal.undo("Ana", Instant.EPOCH, next());
    }

    private Optional<Transaction> redo() {
        return journal.redo("Ana", Instant.EPOCH, next());
    }

    private TransactionId next() {
        return new TransactionId("t" + ids++);
    }

    @Test
    void undoAppendsTheInverse() {
        name("One");
        name("Two");

        undo();

        assertThat(journal.document().title()).isEqualTo("One");
        assertThat(journal.transactions()).hasSize(3);
        assertThat(journal.transactions().getLast().undoes()).contains(new TransactionId("t1"));
    }

    @Test
    void redoAfterSeveralUndosGoesForwardAgain() {
        name("One");
        name("Two");
        undo();
        undo();

        redo();
        assertThat(journal.document().title()).isEqualTo("One");
        redo();
        assertThat(journal.document().title()).isEqualTo("Two");
        assertThat(redo()).isEmpty();
        undo();
        assertThat(journal.document().title()).isEqualTo("One");
    }

    @Test
    void aNewEditAfterAnUndoClearsWhatCouldBeRedone() {
        name("One");
        undo();
        name("Other");

        assertThat(journal.canRedo()).isEmpty();
        undo();
        assertThat(journal.document()).isEqualTo(Document.EMPTY);
        assertThat(undo()).isEmpty();
    }

    @Test
    void labelsSayWhatWouldBeUndoneAndRedone() {
        name("One");
        assertThat(journal.canUndo().map(Wording::inEnglish)).contains("Rename the wall");

        undo();
        assertThat(journal.canUndo()).isEmpty();
        assertThat(journal.canRedo().map(Wording::inEnglish)).contains("Rename the wall");
        assertThat(journal.transactions().getLast().label().inEnglish())
                .isEqualTo("Undo: Rename the wall");

        redo();
        assertThat(journal.canUndo().map(Wording::inEnglish)).contains("Rename the wall");
    }

    @Test
    void anEditThatChangesNothingLeavesNoEntry() {
        name("One");
        name("One");

        assertThat(journal.size()).isEqualTo(1);
    }

    @Test
    void everyMomentCanBeVisited() {
        for (int i = 1; i <= 120; i++) {
            name("Title " + i);
        }

        assertThat(journal.at(0)).isEqualTo(Document.EMPTY);
        assertThat(journal.at(49).title()).isEqualTo("Title 49");
        assertThat(journal.at(101).title()).isEqualTo("Title 101");
        assertThat(journal.at(500)).isEqualTo(journal.document());
    }

    @Test
    void aStoreThatIsOpenedAgainLeadsToTheSameDocumentAndUndo() {
        InMemoryEventStore store = new InMemoryEventStore(Document.EMPTY);
        Journal first = new Journal(store);
        first.perform(new Edit.RenameWall("One"), "", Instant.EPOCH, new TransactionId("a"));
        first.perform(new Edit.RenameWall("Two"), "", Instant.EPOCH, new TransactionId("b"));
        first.undo("", Instant.EPOCH, new TransactionId("c"));

        Journal again = new Journal(store);

        assertThat(again.document()).isEqualTo(first.document());
        assertThat(again.canUndo()).isEqualTo(first.canUndo());
        assertThat(again.canRedo()).isEqualTo(first.canRedo());
    }
}
