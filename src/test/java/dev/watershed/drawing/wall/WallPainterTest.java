package dev.watershed.drawing.wall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.drawing.Pictures;
import dev.watershed.drawing.SampleWalls;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.finding.Severity;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WallPainterTest {

    private final Board shop = SampleWalls.shop();
    private final WallPainter painter = new WallPainter();

    private BufferedImage paint(String name, View view, Theme theme, Overlay overlay) {
        return Pictures.painted(
                name,
                (int) view.width(),
                (int) view.height(),
                on -> painter.paint(on, WallPart.whole(shop), view, theme, overlay));
    }

    @Test
    void aNoteShowsInTheColourOfItsKind() {
        View view = new View(1, -40, -40, 820, 420, 1);
        BufferedImage image = paint("wall", view, Theme.LIGHT, Overlay.NONE);
        int colour = image.getRGB((int) view.x(5), (int) view.y(94 + 60));
        assertThat(colour).isEqualTo(Theme.LIGHT.notes().fill(NoteKind.EVENT));
    }

    @Test
    void theSamePictureComesOutTwice() {
        View view = new View(2, -40, -40, 1640, 840, 1);
        BufferedImage one = paint("wall-2x", view, Theme.DARK, Overlay.NONE);
        BufferedImage two = paint("wall-2x", view, Theme.DARK, Overlay.NONE);
        assertThat(pixels(one)).isEqualTo(pixels(two));
    }

    @Test
    void hullsHeatAndMarksLieWhereTheyBelong() {
        View view = new View(1.5, -40, -60, 1230, 660, 1);
        Overlay overlay =
                Overlay.NONE
                        .showing(
                                List.of(
                                        hull("Customers", 2, "n2", "n3", "n8", "n9")
                                                .withStability(.61),
                                        hull("Ordering", 0, "n4", "n6", "n7", "n10", "n16", "n11")
                                                .chosen(true),
                                        hull("재고 Stock", 4, "n13", "n14", "n15", "n17", "n12")))
                        .pointingAt(
                                Pointing.at(Set.of(new NoteId("n9"), new NoteId("n10")))
                                        .hovering(new NoteId("n16"), true))
                        .stressing(
                                Emphasis.NONE.marking(
                                        Map.of(
                                                new NoteId("n8"), Severity.INFO,
                                                new NoteId("n12"), Severity.WARNING,
                                                new NoteId("n14"), Severity.ERROR)));
        BufferedImage image = paint("wall-hulls", view, Theme.LIGHT, overlay);
        paint("wall-hulls-dark", view, Theme.DARK, overlay);
        int between = image.getRGB((int) view.x(391), (int) view.y(40));
        assertThat(between).isEqualTo(Theme.LIGHT.contextFill(0));
    }

    @Test
    void aWordIsRingedInTheColourOfItsSense() {
        View view = new View(1, -40, -40, 820, 420, 1);
        Map<NoteId, Heat> heat =
                Map.of(
                        new NoteId("n6"), Heat.of(0, "Place order", "order"),
                        new NoteId("n7"), Heat.of(0, "Order", "order"),
                        new NoteId("n9"), Heat.of(1, "Guest check-out?", "guest"),
                        new NoteId("n17"), Heat.of(1, "주문이 접수되면 재고를 예약한다", "주문"));
        Overlay overlay = Overlay.NONE.stressing(Emphasis.heated(shop, heat));
        BufferedImage image = paint("wall-heat", view, Theme.LIGHT, overlay);
        int ring = image.getRGB((int) view.x(430), (int) view.y(24) - 1);
        assertThat(ring).isEqualTo(Theme.LIGHT.sense(0));
    }

    @Test
    void smallWallsArePaintedWithoutText() {
        for (double zoom : new double[] {0.15, 0.3, 0.5, 0.75}) {
            View view = new View(zoom, -40, -40, 820 * zoom, 420 * zoom, 1);
            BufferedImage image = paint("wall-at-" + zoom, view, Theme.LIGHT, Overlay.NONE);
            int colour = image.getRGB((int) view.x(32), (int) view.y(94 + 60));
            assertThat(colour & 0xFFFFFF).isNotEqualTo(0xF3F4F6);
        }
    }

    private ContextHull hull(String name, int ordinal, String... ids) {
        List<NoteId> members = java.util.Arrays.stream(ids).map(NoteId::new).toList();
        return ContextHull.around(shop, members, name, ordinal);
    }

    private static int[] pixels(BufferedImage image) {
        int w = image.getWidth();
        return image.getRGB(0, 0, w, image.getHeight(), null, 0, w);
    }
}
