package dev.watershed.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.service.review.Promise.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurfaceChangesTest {

    private static final Promise PLACE = new Promise(Part.ACTION, "placeOrder", "", "", false);
    private static final Promise ORDER_NO =
            new Promise(Part.INPUT, "placeOrder", "orderNo", "identifier", true);
    private static final Promise WISH =
            new Promise(Part.INPUT, "placeOrder", "wish", "text", false);
    private static final Promise PATH =
            new Promise(Part.PATH, "placeOrder", "", "POST /orders", false);
    private static final Promise PLACED = new Promise(Part.EVENT, "OrderPlaced", "", "", false);
    private static final Promise TOTAL =
            new Promise(Part.PAYLOAD, "OrderPlaced", "total", "decimal", false);
    private static final Surface FIRST =
            new Surface(List.of(PLACE, ORDER_NO, WISH, PATH, PLACED, TOTAL));

    private static Surface without(Promise... gone) {
        List<Promise> left = new ArrayList<>(FIRST.promises());
        left.removeAll(List.of(gone));
        return new Surface(left);
    }

    private static Surface with(Promise... more) {
        List<Promise> all = new ArrayList<>(FIRST.promises());
        all.addAll(List.of(more));
        return new Surface(all);
    }

    private static List<String> told(Surface before, Surface after) {
        return SurfaceChanges.between(before, after).stream()
                .map(c -> (c.breaking() ? "breaking: " : "compatible: ") + c.wording().inEnglish())
                .toList();
    }

    @Test
    void nothingChangedIsNothingToTalkAbout() {
        assertThat(told(FIRST, FIRST)).isEmpty();
    }

    @Test
    void aFieldAnEventDroppedBreaksWhoListens() {
        assertThat(told(FIRST, without(TOTAL)))
                .containsExactly("breaking: OrderPlaced no longer carries total");
    }

    @Test
    void aFieldAnEventGainedBreaksNobody() {
        Promise more = new Promise(Part.PAYLOAD, "OrderPlaced", "at", "date-time", false);

        assertThat(told(FIRST, with(more)))
                .containsExactly("compatible: OrderPlaced carries at now");
    }

    @Test
    void aNewInputBreaksOnlyWhereItMustBeGiven() {
        Promise mustBe = new Promise(Part.INPUT, "placeOrder", "shopId", "identifier", true);
        Promise mayBe = new Promise(Part.INPUT, "placeOrder", "gift", "boolean", false);

        assertThat(told(FIRST, with(mustBe, mayBe)))
                .containsExactly(
                        "compatible: placeOrder takes gift now",
                        "breaking: placeOrder takes shopId now");
    }

    @Test
    void anInputNobodyAsksForAnyMoreBreaksNobody() {
        assertThat(told(FIRST, without(WISH)))
                .containsExactly("compatible: placeOrder no longer takes wish");
    }

    @Test
    void anotherFormBreaks() {
        Surface after =
                new Surface(
                        without(TOTAL, PATH).promises().stream()
                                .collect(
                                        ArrayList<Promise>::new,
                                        ArrayList::add,
                                        ArrayList::addAll));
        List<Promise> changed = new ArrayList<>(after.promises());
        changed.add(new Promise(Part.PAYLOAD, "OrderPlaced", "total", "text", false));
        changed.add(new Promise(Part.PATH, "placeOrder", "", "POST /sales", false));

        assertThat(told(FIRST, new Surface(changed)))
                .containsExactly(
                        "breaking: OrderPlaced carries total in another form: decimal became text",
                        "breaking: placeOrder moved from POST /orders to POST /sales");
    }

    @Test
    void whatGoesWithAnActionIsToldOnceWithIt() {
        assertThat(told(FIRST, without(PLACE, ORDER_NO, WISH, PATH)))
                .containsExactly("breaking: The action placeOrder is gone");
        assertThat(told(without(PLACE, ORDER_NO, WISH, PATH), FIRST))
                .containsExactly("compatible: The action placeOrder is new");
    }

    @Test
    void everyChangeCanBeSaidInBothLanguages() {
        for (Part part : Part.values()) {
            Promise old = new Promise(part, "결제", "금액", "text", false);
            Promise now = new Promise(part, "결제", "금액", "decimal", false);
            for (SurfaceChange change :
                    List.of(change(null, now), change(old, null), change(old, now))) {
                boolean whole = part == Part.ACTION || part == Part.QUERY || part == Part.EVENT;
                if (!whole || change.kind() != SurfaceChange.Kind.CHANGED) {
                    assertThat(change.wording().inEnglish()).contains("결제").doesNotContain("{");
                    assertThat(change.wording().in(Locale.KOREAN)).contains("결제").endsWith("요");
                }
            }
        }
    }

    private static SurfaceChange change(Promise before, Promise after) {
        return new SurfaceChange(Optional.ofNullable(before), Optional.ofNullable(after));
    }
}
