package dev.watershed.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankTest {

    @Test
    void thereIsAlwaysRoomBetweenTwoRanks() {
        Random random = new Random(1);
        List<Rank> ranks = new ArrayList<>(List.of(Rank.nth(0), Rank.nth(1)));
        for (int i = 0; i < 3_000; i++) {
            int gap = random.nextInt(ranks.size() - 1);
            Rank between = ranks.get(gap).upTo(ranks.get(gap + 1));
            assertThat(between).isGreaterThan(ranks.get(gap)).isLessThan(ranks.get(gap + 1));
            ranks.add(gap + 1, between);
        }
        assertThat(ranks).isSorted();
    }

    @Test
    void thereIsRoomAboveAndBelowEveryRank() {
        Random random = new Random(2);
        for (int i = 0; i < 3_000; i++) {
            Rank rank = anyRank(random);
            assertThat(rank.above()).isGreaterThan(rank);
            assertThat(rank.below()).isLessThan(rank);
            assertThat(rank.above().below()).isLessThan(rank.above());
        }
    }

    private static Rank anyRank(Random random) {
        String digits = "0123yzV";
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(9); i >= 0; i--) {
            text.append(digits.charAt(random.nextInt(digits.length())));
        }
        return new Rank(text.append("01yzV".charAt(1 + random.nextInt(4))).toString());
    }

    @Test
    void manyRanksAboveOrBelowKeepTheirOrder() {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            Rank rank = anyRank(random);
            List<Rank> above = rank.above(100);
            List<Rank> below = rank.below(100);
            assertThat(above).isSorted().doesNotHaveDuplicates();
            assertThat(above.getFirst()).isGreaterThan(rank);
            assertThat(below).isSorted().doesNotHaveDuplicates();
            assertThat(below.getLast()).isLessThan(rank);
        }
    }

    @Test
    void ranksStayShortWhenNoteAfterNoteIsPutOnTop() {
        Rank up = Rank.MIDDLE;
        Rank down = Rank.MIDDLE;
        for (int i = 0; i < 20_000; i++) {
            up = up.above();
            down = down.below();
        }
        assertThat(up.value()).hasSizeLessThanOrEqualTo(8);
        assertThat(down.value()).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void laterOnesOfManyAreLater() {
        assertThat(List.of(Rank.nth(0), Rank.nth(1), Rank.nth(61), Rank.nth(62), Rank.nth(99_999)))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void whatIsNotAFractionIsNotARank() {
        for (String text : List.of("", "0", "V0", "a b", "é")) {
            assertThatThrownBy(() -> new Rank(text)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> Rank.nth(1).upTo(Rank.nth(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
