package dev.watershed.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CurveTest {

    private final Curve curve =
            new Curve(new Point(0, 0), new Point(40, 0), new Point(60, 100), new Point(100, 100));

    @Test
    void theCurveRunsFromItsStartToItsEndInsideItsBounds() {
        assertThat(curve.at(0)).isEqualTo(new Point(0, 0));
        assertThat(curve.at(1)).isEqualTo(new Point(100, 100));
        for (int i = 0; i <= 50; i++) {
            assertThat(curve.bounds().grownBy(0.001).contains(curve.at(i / 50.0))).isTrue();
        }
    }

    @Test
    void aPointOnTheCurveIsAsGoodAsNoDistanceAway() {
        for (int i = 0; i <= 50; i++) {
            assertThat(curve.distanceTo(curve.at(i / 50.0))).isLessThan(0.2);
        }
        assertThat(curve.distanceTo(new Point(-30, -40))).isCloseTo(50, within(0.01));
    }
}
