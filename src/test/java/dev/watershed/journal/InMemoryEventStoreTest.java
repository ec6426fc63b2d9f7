package dev.watershed.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.data.stream.EventStore;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class InMemoryEventStoreTest implements TransactionStoreContract {

    @Override
    public EventStore<Transaction, Document> begun() {
        return new InMemoryEventStore(start());
    }

    @Test
    void aJournalDoesNotWriteBehindWhatItHasNotSeen() {
        InMemoryEventStore store = new InMemoryEventStore(start());
        Journal one = new Journal(store);
        Journal other = new Journal(store);
        name(one, "One");

        assertThatThrownBy(() -> name(other, "Other")).isInstanceOf(EventStore.OutOfDate.class);

        assertThat(other.document()).isEqualTo(start());
        assertThat(new Journal(store).document().title()).isEqualTo("One");
    }

    private static void name(Journal journal, String title) {
        journal.perform(new Edit.RenameWall(title), "Ana", Instant.EPOCH, new TransactionId(title));
    }
}
