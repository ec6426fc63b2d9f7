package dev.watershed.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private final Bounds square = new Bounds(0, 0, 10, 10);

    @Test
    void touchingEdgesDoNotOverlapButLeaveNoGap() {
        Bounds beside = new Bounds(10, 0, 5, 5);

        assertThat(square.overlaps(beside)).isFalse();
        assertThat(square.gapTo(beside)).isZero();
        assertThat(square.overlaps(beside.movedBy(-1, 0))).isTrue();
    }

    @Test
    void theGapAcrossACornerIsMeasuredStraight() {
        assertThat(square.gapTo(new Bounds(13, 14, 1, 1))).isEqualTo(5);
        assertThat(new Bounds(13, 14, 1, 1).gapTo(square)).isEqualTo(5);
    }

    @Test
    void aRectangleRoundManyHoldsEachOfThem() {
        List<Bounds> all = List.of(square, new Bounds(-5, 3, 2, 40), new Bounds(50, 50, 0, 0));

        Bounds round = Bounds.around(all).orElseThrow();

        assertThat(round).isEqualTo(new Bounds(-5, 0, 55, 50));
        assertThat(all).allMatch(round::contains);
        assertThat(Bounds.around(List.of())).isEmpty();
    }

    @Test
    void cornersMayBeGivenInAnyOrder() {
        Point a = new Point(3, 9);
        Point b = new Point(-1, 4);

        assertThat(Bounds.spanning(a, b))
                .isEqualTo(Bounds.spanning(b, a))
                .isEqualTo(new Bounds(-1, 4, 4, 5));
    }

    @Test
    void shrinkingStopsAtNothing() {
        assertThat(square.grownBy(-50)).isEqualTo(new Bounds(5, 5, 0, 0));
        assertThat(square.grownBy(2)).isEqualTo(new Bounds(-2, -2, 14, 14));
    }

    @Test
    void roundingNeverLeavesANegativeZero() {
        Bounds rounded = new Bounds(-0.3, -0.2, 1.6, 1).rounded();

        assertThat(rounded).isEqualTo(new Bounds(0, 0, 2, 1));
        assertThat(new Point(-0.1, 2.5).rounded()).isEqualTo(new Point(0, 2));
    }

    @Test
    void aNegativeSizeIsRefused() {
        assertThatThrownBy(() -> new Bounds(0, 0, -1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
