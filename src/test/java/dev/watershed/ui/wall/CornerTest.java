package dev.watershed.ui.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CornerTest {

    @Test
    void aFullCornerCoversAQuarterOfACircle() {
        for (int radius = 1; radius <= 12; radius++) {
            Corner corner = Corner.of(40, radius, radius).orElseThrow();
            assertThat(covered(corner))
                    .isCloseTo(Math.PI * radius * radius / 4, within(0.15 * radius));
        }
    }

    @Test
    void aRingCoversTheQuarterWithoutTheInnerOne() {
        Corner ring = Corner.of(40, 6, 2).orElseThrow();
        assertThat(covered(ring)).isCloseTo(Math.PI * (36 - 16) / 4, within(0.9));
    }

    @Test
    void aCornerAtHalfAPixelReachesOnePixelFurther() {
        assertThat(Corner.of(40.5, 3, 2).orElseThrow().side()).isEqualTo(4);
    }

    @Test
    void largeCornersAndThoseBetweenPixelsAreLeftToTheOutline() {
        assertThat(Corner.of(40, 13, 13)).isEmpty();
        assertThat(Corner.of(40.3, 3, 3)).isEmpty();
    }

    @Test
    void noPixelIsPaintedTwice() {
        boolean[][] seen = new boolean[6][6];
        for (Corner.Run run : Corner.of(40, 6, 2).orElseThrow().runs()) {
            for (int x = run.x(); x < run.x() + run.length(); x++) {
                assertThat(seen[run.y()][x]).isFalse();
                seen[run.y()][x] = true;
            }
        }
    }

    private static double covered(Corner corner) {
        return corner.runs().stream().mapToDouble(run -> run.length() * run.cover()).sum();
    }
}
