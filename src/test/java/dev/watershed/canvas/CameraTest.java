package dev.watershed.canvas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CameraTest {

    @Test
    void theWallUnderThePointerStaysThereWhileZooming() {
        Random random = new Random(3);
        Camera camera = Camera.START;
        for (int i = 0; i < 500; i++) {
            Point at = new Point(random.nextInt(1000), random.nextInt(700));
            Point held = camera.toWall(at);
            camera = camera.zoomedBy(Math.exp(random.nextGaussian() / 3), at);
            assertThat(camera.toWall(at).distanceTo(held)).isLessThan(1e-6);
            assertThat(camera.zoom()).isBetween(Camera.LEAST, Camera.MOST);
        }
    }

    @Test
    void theSmallestStepsZoomPastEveryStop() {
        Camera camera = Camera.START.lookingAt(Point.ORIGIN, 0.3);
        for (int i = 0; i < 5000; i++) {
            camera = camera.zoomedBy(1.001, camera.middle());
        }
        assertThat(camera.zoom()).isEqualTo(Camera.MOST);
        for (int i = 0; i < 9000; i++) {
            camera = camera.zoomedBy(0.999, camera.middle());
        }
        assertThat(camera.zoom()).isEqualTo(Camera.LEAST);
    }

    @Test
    void stopsAreClean() {
        Camera camera = Camera.START.lookingAt(Point.ORIGIN, 0.97);
        assertThat(camera.zoomedIn().zoom()).isEqualTo(1);
        assertThat(camera.zoomedOut().zoom()).isEqualTo(0.9);
        assertThat(camera.zoomedBy(1.03, camera.middle()).zoom()).isEqualTo(1);
    }

    @Test
    void fittingShowsEverythingAndNeverMagnifies() {
        Bounds wall = new Bounds(-500, 40, 9000, 300);
        Camera fitted = Camera.START.fitting(wall, 40);
        assertThat(fitted.visible().contains(wall)).isTrue();
        assertThat(Camera.START.fitting(new Bounds(0, 0, 10, 10), 40).zoom()).isEqualTo(1);
    }

    @Test
    void followingMovesOnlyAsFarAsNeeded() {
        Camera camera = Camera.START;
        assertThat(camera.following(new Bounds(100, 100, 64, 64), 20)).isSameAs(camera);
        Camera moved = camera.following(new Bounds(1100, 100, 64, 64), 20);
        assertThat(moved.visible().right()).isCloseTo(1184, within(1e-9));
        assertThat(moved.y()).isEqualTo(camera.y());
    }

    @Test
    void aCameraMoveEndsWhereItShould() {
        Camera from = Camera.START;
        Camera to = Camera.START.lookingAt(new Point(5000, -300), 0.1);
        assertThat(from.towards(to, 1)).isEqualTo(to);
        assertThat(from.towards(to, 0.5).zoom()).isBetween(0.1, 1.0);
        assertThat(from.towards(to, 0).toWall(from.middle()).distanceTo(from.toWall(from.middle())))
                .isLessThan(1e-6);
    }
}
