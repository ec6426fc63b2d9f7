package dev.watershed.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// A wall of 100,000 notes: whatever it takes, it comes to an end, and can be made to.
class HugeWallTest {

    private static final int NOTES = 100_000;
    private static final int PER_AGGREGATE = 3;
    private static final int AREA = 6;

    private static BoundaryEvidence evidence() {
        Walls wall = new Walls();
        for (int i = 0; i < NOTES / PER_AGGREGATE; i++) {
            wall.aggregate("a" + i, "Thing%d Part%d".formatted(i / AREA, i));
            if (i % AREA > 0) {
                wall.link("a" + i, LinkKind.REFERENCES, "a" + (i - 1));
            }
        }
        return wall.evidence();
    }

    @Test
    void answersAndCanBeGivenUpInTheMiddle() {
        BoundaryEvidence evidence = evidence();
        AtomicLong asked = new AtomicLong();

        Boundaries answer =
                Boundaries.of(
                        evidence,
                        () -> {
                            asked.incrementAndGet();
                            return false;
                        });

        Set<NoteId> placed = new HashSet<>();
        answer.proposed().proposals().forEach(p -> placed.addAll(p.members()));
        assertThat(placed).hasSize(NOTES / PER_AGGREGATE * PER_AGGREGATE);
        assertThat(answer.proposed().services()).isGreaterThan(1);

        long middle = asked.getAndSet(0) / 2;
        assertThatThrownBy(() -> Boundaries.of(evidence, () -> asked.incrementAndGet() >= middle))
                .isInstanceOf(CancellationException.class);
        assertThat(asked).hasValue(middle);
    }
}
