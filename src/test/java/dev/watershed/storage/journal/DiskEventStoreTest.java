package dev.watershed.storage.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.data.stream.EventStore;
import dev.watershed.document.Document;
import dev.watershed.journal.Transaction;
import dev.watershed.journal.TransactionStoreContract;
import dev.watershed.storage.RealFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskEventStoreTest implements TransactionStoreContract {

    @TempDir private Path folder;

    private final List<DiskEventStore> open = new ArrayList<>();

    @Override
    public EventStore<Transaction, Document> begun() {
        Path own = folder.resolve("wall-" + open.size());
        var place = new JournalFolder(RealFiles.DISK, own);
        DiskEventStore store = DiskEventStore.beginning(place, start(), () -> {});
        open.add(store);
        return store;
    }

    @Test
    void whatWasSavedAndItsIdsAreThereWhenTheStoreIsOpenedAgain() throws Exception {
        EventStore<Transaction, Document> before = begun();
        before.save(event(0), 0);
        before.save(event(1), 1);
        open.removeLast().close();

        var place = new JournalFolder(RealFiles.DISK, folder.resolve("wall-0"));
        var found = LogReading.of(Files.readAllBytes(place.log()));
        DiskEventStore again = DiskEventStore.continuing(place, found);
        open.add(again);

        again.save(event(1), 1);
        assertThat(again.getNAfterX(9, 0)).containsExactly(event(0), event(1));
        assertThatThrownBy(() -> again.save(event(2), 1)).isInstanceOf(EventStore.OutOfDate.class);
    }

    @AfterEach
    void close() {
        open.forEach(DiskEventStore::close);
    }
}
