package dev.watershed.storage.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.document.Change;
import dev.watershed.document.Document;
import dev.watershed.document.RandomEdits;
import dev.watershed.finding.Wording;
import dev.watershed.journal.Journal;
import dev.watershed.journal.Step;
import dev.watershed.journal.Transaction;
import dev.watershed.journal.TransactionId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TransactionCodecTest {

    private static final Instant NOW = Instant.parse("2030-01-01T14:32:07.125Z");

    @Test
    void everyKindOfChangeComesBackAsItWas() throws Exception {
        Set<Class<?>> seen = new HashSet<>();
        for (int seed = 0; seed < 80; seed++) {
            Journal journal = Journal.startingWith(Document.EMPTY);
            RandomEdits edits = new RandomEdits(seed);
            for (int i = 0; i < 120; i++) {
                journal.perform(edits.next(), "Ana", NOW, new TransactionId(seed + "-" + i));
            }
            journal.undo("민수", NOW, new TransactionId("u" + seed));
            for (Transaction transaction : journal.transactions()) {
                transaction.changes().forEach(change -> seen.add(change.getClass()));
                byte[] payload = TransactionCodec.encode(transaction);
                assertThat(TransactionCodec.decode(payload)).isEqualTo(transaction);
                assertThat(TransactionCodec.step(payload)).isEqualTo(Step.of(transaction));
            }
        }
        assertThat(seen).containsExactlyInAnyOrder(Change.class.getPermittedSubclasses());
    }

    @Test
    void theWordsOfALabelKeepTheirNumbers() throws Exception {
        Wording label =
                Wording.of("journal.undone", Wording.of("x.y", 3, 3_000_000_000L, "two\nlines"));
        Transaction transaction =
                new Transaction(
                        new TransactionId("t"),
                        NOW,
                        "",
                        label,
                        List.of(new Change.WallRenamed("a", "b")),
                        Optional.of(new TransactionId("s")));

        assertThat(TransactionCodec.decode(TransactionCodec.encode(transaction)))
                .isEqualTo(transaction);
    }

    @Test
    void whatIsNoTransactionIsRefused() {
        byte[] payload =
                TransactionCodec.encode(
                        new Transaction(
                                new TransactionId("t"),
                                NOW,
                                "",
                                Wording.of("x.y"),
                                List.of(new Change.WallRenamed("a", "b")),
                                Optional.empty()));
        for (int end = 0; end < payload.length; end++) {
            byte[] cut = Arrays.copyOf(payload, end);
            assertThatIOException().isThrownBy(() -> TransactionCodec.decode(cut));
        }
    }

    /// Found by Jazzer: a head without an id before a body that can be read.
    @Test
    void aHeadWithoutAnIdIsNoTransaction() {
        byte[] payload = "\0\0\0\0\0{\"id\":\"t1\",\"changes\":[]}".getBytes(UTF_8);

        assertThatThrownBy(() -> TransactionCodec.decode(payload)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> TransactionCodec.step(payload))
                .isInstanceOf(UncheckedIOException.class);
    }
}
