package dev.watershed.drawing.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.drawing.Pictures;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.drawing.diagram.ContextMapPicture.Place;
import dev.watershed.drawing.diagram.ContextMapPicture.Wire;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ContextMapDiagramTest {

    private static final List<String> PRICES = List.of("Price changed", "Product page");

    private static ContextMapPicture shop() {
        return new ContextMapPicture(
                List.of(
                        context("a", "Customers", "generic · 5 notes", 2),
                        context("b", "Catalog", "supporting · 6 notes", 1),
                        context("c", "Ordering", "core · 27 notes", 0),
                        context("d", "결제 Payments", "일반 · 메모 13장", 3),
                        context("e", "Shipping", "supporting · 17 notes", 4),
                        new Place("s1", "Card provider", "", 0, true),
                        new Place("s2", "택배사", "", 0, true)),
                List.of(
                        wire("a", "c", "U OHS", "D CF", "Customer signed up", "Address added"),
                        wire("b", "c", "U OHS PL", "D ACL", "Price changed", "Product page"),
                        wire("c", "d", "U PL", "D ACL", "주문이 취소됨", "Return requested"),
                        wire("c", "e", "U PL", "D CF", "Order placed"),
                        new Wire(
                                "d-e",
                                "d",
                                "e",
                                true,
                                "",
                                "",
                                "Partnership",
                                List.of("Payment captured", "Stock reserved")),
                        wire("d", "s1", "", ""),
                        wire("e", "s2", "", "")));
    }

    private static Place context(String id, String name, String detail, int ordinal) {
        return new Place(id, name, detail, ordinal, false);
    }

    private static Wire wire(String from, String to, String up, String down, String... messages) {
        return new Wire(from + "-" + to, from, to, false, up, down, "", List.of(messages));
    }

    private static ContextMapDiagram laidOut(ContextMapPicture picture) {
        return ContextMapDiagram.laidOut(picture, () -> false);
    }

    private static void paint(String name, ContextMapDiagram diagram, Theme theme) {
        Bounds extent = diagram.extent();
        View view = View.fitting(extent, extent.width() + 60, extent.height() + 60, 30, 1, 1);
        Pictures.painted(
                name,
                (int) view.width(),
                (int) view.height(),
                on -> ContextMapPainter.paint(on, diagram, view, theme, Optional.of("c-d")));
    }

    @Test
    void everyBoxHasAPlaceOfItsOwn() {
        ContextMapDiagram diagram = laidOut(shop());
        paint("map", diagram, Theme.LIGHT);
        paint("map-dark", diagram, Theme.DARK);
        List<Bounds> boxes = List.copyOf(diagram.boxes().values());
        assertThat(boxes).hasSize(7);
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).isFalse();
            }
        }
        assertThat(diagram.wires()).hasSize(7);
    }

    @Test
    void wiresStartAndEndAtTheirBoxes() {
        ContextMapDiagram diagram = laidOut(shop());
        for (ContextMapDiagram.Laid laid : diagram.wires()) {
            Bounds from = diagram.boxes().get(laid.wire().from());
            Bounds to = diagram.boxes().get(laid.wire().to());
            assertThat(from.grownBy(12).contains(laid.trace().points().getFirst())).isTrue();
            assertThat(to.grownBy(12).contains(laid.trace().points().getLast())).isTrue();
        }
    }

    @Test
    void theOrderOfTheInputMakesNoDifference() {
        ContextMapPicture picture = shop();
        List<Place> places = new ArrayList<>(picture.places());
        List<Wire> wires = new ArrayList<>(picture.wires());
        Collections.shuffle(places, new Random(7));
        Collections.shuffle(wires, new Random(7));
        ContextMapDiagram shuffled = laidOut(new ContextMapPicture(places, wires));
        assertThat(shuffled.boxes()).isEqualTo(laidOut(picture).boxes());
        assertThat(shuffled.wires()).isEqualTo(laidOut(picture).wires());
    }

    @Test
    void aMapWithoutWiresStandsInRows() {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            places.add(context("p" + i, "Context " + i, "undecided", i));
        }
        ContextMapDiagram diagram = laidOut(new ContextMapPicture(places, List.of()));
        paint("map-rows", diagram, Theme.LIGHT);
        assertThat(diagram.boxes().values().stream().map(Bounds::y).distinct()).hasSize(3);
    }

    @Test
    void anEmptyMapIsAMap() {
        assertThat(laidOut(new ContextMapPicture(List.of(), List.of())).boxes()).isEmpty();
    }

    @Test
    void namesCannotBreakTheLayout() {
        String nasty = "\"]; } \\ \n <b>&";
        ContextMapDiagram diagram =
                laidOut(
                        new ContextMapPicture(
                                List.of(context(nasty, nasty, "", 0), context("end", "", "", 1)),
                                List.of(
                                        new Wire(
                                                nasty,
                                                nasty,
                                                "end",
                                                false,
                                                nasty,
                                                "",
                                                "",
                                                List.of(nasty.repeat(20))))));
        paint("map-nasty", diagram, Theme.LIGHT);
        assertThat(diagram.boxes()).containsOnlyKeys(nasty, "end");
        assertThat(diagram.wires()).hasSize(1);
    }

    @Test
    void aLargeMapCanBeLaidOut() {
        ContextMapDiagram diagram = laidOut(large(30));
        paint("map-30", diagram, Theme.LIGHT);
        assertThat(diagram.boxes()).hasSize(30);
    }

    @Test
    void aLayoutThatRunsCanBeStoppedAndTheNextOneWorks() {
        AtomicInteger glances = new AtomicInteger();
        ContextMapPicture endless = large(900);
        assertThatThrownBy(() ->
                        ContextMapDiagram.laidOut(endless, () -> glances.incrementAndGet() > 3))
                .isInstanceOf(CancellationException.class);
        assertThat(laidOut(shop()).boxes()).hasSize(7);
    }

    static ContextMapPicture large(int count) {
        Random random = new Random(11);
        List<Place> places = new ArrayList<>();
        List<Wire> wires = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            places.add(context(id(i), "Context 컨텍스트 " + i, "core · " + i + " notes", i));
            for (int k = 0; i > 0 && k < 2; k++) {
                String from = id(random.nextInt(i));
                wires.add(new Wire(i + "/" + k, from, id(i), k == 1, "U OHS", "D CF", "", PRICES));
            }
        }
        return new ContextMapPicture(places, wires);
    }

    private static String id(int i) {
        return "c" + (1000 + i);
    }
}
