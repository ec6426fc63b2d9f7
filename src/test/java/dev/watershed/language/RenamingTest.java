package dev.watershed.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamingTest {

    private static List<String> texts(Board board, String word, String name) {
        return Renaming.of(board, word, name, board.notes().keySet()).notes().stream()
                .map(reworded -> reworded.after().text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "고객이 가입함, 고객, 회원, 회원이 가입함",
        "주문을 접수함, 주문, 오더, 오더를 접수함",
        "주문은 취소됨, 주문, 오더, 오더는 취소됨",
        "오더가 배송됨, 오더, 주문, 주문이 배송됨",
        "회원과 상담함, 회원, 구매자, 구매자와 상담함",
        "고객에게 알림, 고객, 회원, 회원에게 알림",
        "Account가 개설됨, account, 계좌, 계좌가 개설됨",
        "Account가 개설됨, account, 계정, 계정이 개설됨",
        "계좌로 입금됨, 계좌, 통장, 통장으로 입금됨",
        "통장으로 입금됨, 통장, 서울, 서울로 입금됨"
    })
    void koreanParticlesFollowTheFinalConsonant(
            String text, String word, String name, String expected) {
        Board board = new WallOnPaper().aggregate("오더").aggregate("통장").event(text).board;

        assertThat(texts(board, word, name)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Order placed, Purchase order placed",
        "order placed, purchase order placed",
        "Orders shipped, Purchase orders shipped",
        "Cancel order, Cancel purchase order"
    })
    void englishKeepsItsCaseAndItsPlural(String text, String expected) {
        assertThat(texts(new WallOnPaper().event(text).board, "order", "Purchase order"))
                .containsExactly(expected);
    }

    @Test
    void attributesAreRenamedInsideTheirName() {
        Board board =
                new WallOnPaper().aggregate("Invoice", "orderId", "order_id", "order: Order").board;

        assertThat(
                        Renaming.of(board, "order", "Purchase order", board.notes().keySet())
                                .notes()
                                .getFirst()
                                .after()
                                .attributes())
                .containsExactly(
                        "purchaseOrderId", "purchase_order_id", "purchase order: Purchase order");
    }

    @Test
    void otherWordsThatContainTheNameStay() {
        Board board = new WallOnPaper().event("Border crossed").event("Ordering opened").board;

        assertThat(texts(board, "order", "Request")).isEmpty();
    }

    @Test
    void onlyTheNotesOfOneSenseAreRenamed() {
        Board board = new WallOnPaper().event("Account locked").event("Account credited").board;

        Renaming renaming =
                Renaming.of(
                        board,
                        "account",
                        "Login",
                        List.of(
                                board.notes().keySet().stream()
                                        .sorted()
                                        .findFirst()
                                        .orElseThrow()));

        assertThat(renaming.notes()).hasSize(1);
        assertThat(renaming.notes().getFirst().after().text()).isEqualTo("Login locked");
    }

    @Test
    void aBlankNameChangesNothing() {
        assertThat(texts(new WallOnPaper().event("Order placed").board, "order", " ")).isEmpty();
    }

    @Test
    void everyFormOfAWordGoesInOnePass() {
        Board board = new WallOnPaper().event("계정이 생성됨").event("Account locked").board;

        assertThat(
                        Renaming.of(board, Set.of("account", "계정"), "지갑", board.notes().keySet())
                                .notes())
                .extracting(reworded -> reworded.after().text())
                .containsExactly("지갑이 생성됨", "지갑 locked");
    }
}
