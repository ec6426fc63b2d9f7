package dev.watershed.drawing.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnseenTest {

    @Test
    void whatHasNoWidthBetweenLettersIsNotPainted() {
        assertThat(Unseen.without("zero\u200Bwidth\u200Djoined\u00AD\uFEFF"))
                .isEqualTo("zerowidthjoined");
        assertThat(Unseen.without("주문\u200B접수됨")).isEqualTo("주문접수됨");
        assertThat(Unseen.without("\u200DOrder\u200D ")).isEqualTo("Order ");
    }

    @Test
    void joinersThatBuildAnEmojiOrShapeAScriptStay() {
        String family = "👩\u200D👩\u200D👧";
        String persian = "می\u200Cخواهم";

        assertThat(Unseen.without(family)).isEqualTo(family);
        assertThat(Unseen.without(persian)).isEqualTo(persian);
    }

    @Test
    void plainTextIsLeftAlone() {
        String plain = "Order placed";

        assertThat(Unseen.without(plain)).isSameAs(plain);
    }
}
