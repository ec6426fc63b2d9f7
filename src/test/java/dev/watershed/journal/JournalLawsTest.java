package dev.watershed.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.document.RandomEdits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JournalLawsTest {

    private static final int SEEDS = 40;

    private int ids;

    private TransactionId next() {
        return new TransactionId("t" + ids++);
    }

    private void perform(Journal journal, RandomEdits edits, int count) {
        for (int i = 0; i < count; i++) {
            journal.perform(edits.next(), "", Instant.EPOCH, next());
        }
    }

    private boolean undo(Journal journal) {
        return journal.undo("", Instant.EPOCH, next()).isPresent();
    }

    private boolean redo(Journal journal) {
        return journal.redo("", Instant.EPOCH, next()).isPresent();
    }

    @Test
    void undoingAllLeadsToTheStartAndRedoingAllToTheEnd() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Document start = new RandomEdits(seed + 1000).document(30);
            Journal journal = Journal.startingWith(start);
            perform(journal, new RandomEdits(seed), 80);
            Document end = journal.document();
            while (undo(journal)) {
                assertThat(journal.canRedo()).isPresent();
            }
            assertThat(journal.document()).isEqualTo(start);
            while (redo(journal)) {
                assertThat(journal.canUndo()).isPresent();
            }
            assertThat(journal.document()).isEqualTo(end);
        }
    }

    @Test
    void everyStepBackShowsTheDocumentAsItWas() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Journal journal = Journal.startingWith(Document.EMPTY);
            RandomEdits edits = new RandomEdits(seed);
            List<Document> past = new ArrayList<>();
            while (past.size() < 40) {
                Document before = journal.document();
                int size = journal.size();
                perform(journal, edits, 1);
                if (journal.size() > size) {
                    past.add(before);
                }
            }
            for (Document before : past.reversed()) {
                undo(journal);
                assertThat(journal.document()).isEqualTo(before);
            }
        }
    }

    @Test
    void replayingAnyHistoryGivesTheSameDocumentAtEveryMoment() {
        for (int seed = 0; seed < SEEDS; seed++) {
            InMemoryEventStore store = new InMemoryEventStore(Document.EMPTY);
            Journal journal = new Journal(store);
            Random random = new Random(seed);
            RandomEdits edits = new RandomEdits(seed);
            List<Document> moments = new ArrayList<>(List.of(journal.document()));
            for (int i = 0; i < 200; i++) {
                int size = journal.size();
                switch (random.nextInt(4)) {
                    case 0 -> undo(journal);
                    case 1 -> redo(journal);
                    default -> perform(journal, edits, 1);
                }
                if (journal.size() > size) {
                    moments.add(journal.document());
                }
            }
            Journal again = new Journal(store);
            assertThat(again.document()).isEqualTo(journal.document());
            assertThat(again.canUndo()).isEqualTo(journal.canUndo());
            assertThat(again.canRedo()).isEqualTo(journal.canRedo());
            for (int i = 0; i < moments.size(); i++) {
                assertThat(again.at(i)).isEqualTo(moments.get(i));
            }
        }
    }
}
