package dev.watershed.language.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.geometry.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

    private static String words(NoteKind kind, String text, Role role, String... names) {
        return String.join(
                ", ",
                Reader.knowing(List.of(names)).tokens(text, kind).stream()
                        .filter(token -> token.role() == role)
                        .map(Token::key)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EVENT   | Account opened                        | account           | open",
                "EVENT   | OrderLineAdded                        | order, line       | add",
                "EVENT   | order_line-added                      | order, line       | add",
                "EVENT   | Payment has been received and verified | payment          | receive,"
                        + " verify",
                "EVENT   | Confirmed order shipped               | confirmed, order  | ship",
                "EVENT   | Customer's accounts were cancelled    | customer, account | cancel",
                "EVENT   | account logged in                     | account           | log in",
                "COMMAND | sign up member to waitlist            | member, waitlist  | sign up",
                "COMMAND | Send the invoices                     | invoice           | send",
                "POLICY  | Whenever order placed, we reserve the stock | order, stock | place,"
                        + " reserve",
                "EVENT   | Account가 개설됨                       | account           | 개설",
                "COMMAND | 계좌 개설                              | 계좌              | 개설",
                "COMMAND | 주문 취소하기                          | 주문              | 취소",
                "EVENT   | 주문들이 취소되었습니다                  | 주문              | 취소",
                "EVENT   | 상품이 장바구니에 담김                  | 상품, 장바구니    | 담기다",
                "EVENT   | 고객 Account 잠김                      | 고객, account     | 잠기다",
                "POLICY  | 구매가 확정되면 Account에 적립한다       | 구매, account     | 확정, 적립",
                "EVENT   | 예약 노쇼 처리됨                        | 예약, 노쇼        | 처리",
                "AGGREGATE | Meeting group proposals             | meeting, group, proposal | ''",
                "AGGREGATE | 구매자                               | 구매자            | ''"
            })
    void theKindOfTheNoteTellsTheVerb(NoteKind kind, String text, String nouns, String verbs) {
        assertThat(words(kind, text, Role.NOUN)).isEqualTo(nouns);
        assertThat(words(kind, text, Role.VERB)).isEqualTo(verbs);
    }

    @ParameterizedTest
    @CsvSource({
        "orders, order", "entries, entry", "boxes, box", "statuses, status", "addresses, address",
        "people, person", "status, status", "analysis, analysis", "branches, branch",
                "caches, cache",
        "leases, lease", "series, series", "bus, bus"
    })
    void aNounIsReadInTheSingular(String written, String key) {
        assertThat(English.singular(written)).isEqualTo(key);
    }

    @Test
    void aNameOnTheWallStaysWhole() {
        assertThat(words(NoteKind.EVENT, "결제수단이 등록됨", Role.NOUN)).isEqualTo("결제, 수단");
        assertThat(words(NoteKind.EVENT, "결제수단이 등록됨", Role.NOUN, "결제수단")).isEqualTo("결제수단");
    }

    @Test
    void positionsPointAtTheWordWithoutItsParticle() {
        String text = "고객이 Account를 닫음";
        Token account = Reader.knowing(List.of()).tokens(text, NoteKind.EVENT).get(1);

        assertThat(text.substring(account.start(), account.end())).isEqualTo("Account");
    }

    @Test
    void oneNoteReadTwiceIsReadOnce() {
        Note note =
                Note.written(new NoteId("a"), NoteKind.EVENT, "주문이 접수됨", Point.ORIGIN, Rank.MIDDLE);

        Reading first = Reader.knowing(List.of()).read(note);
        Reading again =
                Reader.knowing(List.of("고객")).read(note.movedTo(note.bounds().movedBy(9, 9)));
        assertThat(again).isSameAs(first);
    }

    @Test
    void anAttributeHasANameAndAType() {
        Note note =
                Note.written(
                                new NoteId("a"),
                                NoteKind.AGGREGATE,
                                "Order",
                                Point.ORIGIN,
                                Rank.MIDDLE)
                        .carrying(List.of("deliveryAddress: Address"));
        Reading.Attribute attribute = Reader.knowing(List.of()).read(note).attributes().getFirst();

        assertThat(attribute.name().tokens())
                .extracting(Token::key)
                .containsExactly("delivery", "address");
        assertThat(attribute.type().tokens()).extracting(Token::key).containsExactly("address");
        assertThat(attribute.shown()).isEqualTo("deliveryAddress");
    }
}
