package dev.watershed.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkPathTest {

    private final Bounds note = new Bounds(0, 0, 64, 64);

    private Curve to(double x, double y) {
        return LinkPath.between(note, new Bounds(x, y, 64, 64)).orElseThrow();
    }

    @Test
    void aLinkLeavesAndEntersInTheMiddleOfTheEdgesThatFaceEachOther() {
        assertThat(to(200, 0).start()).isEqualTo(new Point(64, 32));
        assertThat(to(200, 0).end()).isEqualTo(new Point(200, 32));
        assertThat(to(-200, 10).start()).isEqualTo(new Point(0, 32));
        assertThat(to(30, 200).start()).isEqualTo(new Point(32, 64));
        assertThat(to(30, 200).end()).isEqualTo(new Point(62, 200));
        assertThat(to(0, -300).end()).isEqualTo(new Point(32, -236));
    }

    @Test
    void neighboursThatTouchNeedNoArrow() {
        assertThat(LinkPath.between(note, new Bounds(70, 0, 64, 64))).isEmpty();
        assertThat(LinkPath.between(note, note)).isEmpty();
    }
}
