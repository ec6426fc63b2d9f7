package dev.watershed.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource({
        "Change or cancel reservation, change or cancel the reservation",
        "Place order, place the order",
        "Place an order, place an order",
        "Claim miles, claim miles",
        "Check in, check in",
        "Add to cart, add to the cart",
        "Put order on hold, put the order on hold",
        "Close the day, close the day",
        "주문 접수하기, 주문 접수",
        "좌석 예약, 좌석 예약",
    })
    void aRequestBecomesAWish(String note, String wish) {
        assertThat(Phrasing.of(note).asWish()).isEqualTo(wish);
    }

    @ParameterizedTest
    @CsvSource({
        "Order placed, the order was placed",
        "Seats laid out, the seats were laid out",
        "Hold ran out, the hold ran out",
        "Flight departed, the flight departed",
        "Passenger checked in, the passenger checked in",
        "Fare paid, the fare was paid",
        "Item added to cart, the item was added to cart",
        "Clerk told buyer, the clerk told buyer",
        "주문 접수됨, 주문이 접수되었을",
        "결제 완료, 결제가 완료되었을",
        "재고가 떨어졌다, 재고가 떨어졌을",
        "재고 부족, 재고 부족일",
        "가입함, 가입했을",
    })
    void whatHappenedBecomesAClause(String note, String clause) {
        assertThat(Phrasing.of(note).asClause(Set.of("clerk"))).isEqualTo(clause);
    }

    @Test
    void twoRequestsOnOneNoteAreToldApart() {
        assertThat(Phrasing.of("Reserve or cancel seat").requests())
                .containsExactly("Reserve seat", "Cancel seat");
        assertThat(Phrasing.of("Reserve seat and cancel booking").requests())
                .containsExactly("Reserve seat", "Cancel booking");
        assertThat(Phrasing.of("좌석 예약 또는 취소").requests()).containsExactly("좌석 예약", "좌석 취소");
        assertThat(Phrasing.of("좌석 예약/취소").requests()).containsExactly("좌석 예약", "좌석 취소");
    }

    @ParameterizedTest
    @CsvSource({"Find terms and conditions", "Buy bread and butter", "Search flights", "약관과 조건"})
    void oneRequestStaysOne(String note) {
        assertThat(Phrasing.of(note).requests()).containsExactly(note);
    }
}
