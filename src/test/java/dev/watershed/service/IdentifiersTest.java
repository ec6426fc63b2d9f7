package dev.watershed.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "Place an order, placeOrder, PlaceOrder, place-order",
        "seat_no, seatNo, SeatNo, seat-no",
        "Sign up the customer!, signUpCustomer, SignUpCustomer, sign-up-customer",
        "orderLineItem, orderLineItem, OrderLineItem, order-line-item",
        "Buyer's café, buyersCafe, BuyersCafe, buyers-cafe",
        "3D check, n3dCheck, N3dCheck, n3d-check",
    })
    void readsEnglish(String text, String camel, String pascal, String kebab) {
        assertThat(Identifiers.camel(text, "x")).isEqualTo(camel);
        assertThat(Identifiers.pascal(text, "x")).isEqualTo(pascal);
        assertThat(Identifiers.kebab(text, "x")).isEqualTo(kebab);
    }

    @ParameterizedTest
    @CsvSource({
        "주문 접수됨, jumunJeopsudoem",
        "결제 완료, gyeoljeWallyo",
        "독립문, dongnimmun",
        "신라, silla",
        "좋다, jota",
        "값이, gapsi",
        "담당자 변경, damdangjaByeongyeong",
        "VIP 고객, vipGogaek",
    })
    void romanisesKoreanAsItIsSpoken(String text, String camel) {
        assertThat(Identifiers.camel(text, "x")).isEqualTo(camel);
    }

    @ParameterizedTest
    @CsvSource({
        "🍕, sliceOfPizza",
        "👍🏽, thumbsUp",
        "🚚📦, deliveryTruckPackage",
        "🍕 ordered, ordered",
    })
    void namesPicturesOnlyWhereThereAreNoWords(String text, String camel) {
        assertThat(Identifiers.camel(text, "x")).isEqualTo(camel);
    }

    @Test
    void takesTheFallbackWhereNothingIsSaid() {
        for (String nothing : List.of("", "  \n ", "…", "!?")) {
            assertThat(Identifiers.camel(nothing, "unnamed event")).isEqualTo("unnamedEvent");
        }
    }

    @Test
    void givesAsciiNamesOfModestLengthForAnyText() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            String text =
                    random.ints(1 + random.nextInt(30), 32, 0x1FAFF)
                            .filter(Character::isDefined)
                            .collect(
                                    StringBuilder::new,
                                    StringBuilder::appendCodePoint,
                                    StringBuilder::append)
                            .toString();
            assertThat(Identifiers.camel(text, "x")).as(text).matches("[a-z][A-Za-z0-9]{0,60}");
            assertThat(Identifiers.kebab(text, "x")).as(text).matches("[a-z][a-z0-9-]{0,80}");
        }
    }

    @Test
    void numbersWhoComesLaterWithTheSameName() {
        NamesGiven names = new NamesGiven();

        assertThat(names.unique("order")).isEqualTo("order");
        assertThat(names.unique("Order")).isEqualTo("Order2");
        assertThat(names.unique("order2")).isEqualTo("order22");
    }
}
