package dev.watershed.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource({
        "고객, 이, 가, 이",
        "회사, 이, 가, 가",
        "주문, 을, 를, 을",
        "오더, 을, 를, 를",
        "서울, 으로, 로, 로",
        "집, 으로, 로, 으로",
        "학교, 으로, 로, 로",
        "order, 을, 를, 를",
        "item, 이, 가, 이",
        "3, 이, 가, 이",
        "2, 이, 가, 가",
        "1, 으로, 로, 로",
        "“주문”, 은, 는, 은",
        "!?, 은, 는, 는",
    })
    void theParticleFitsTheFinalConsonant(
            String word, String consonant, String vowel, String fitting) {
        assertThat(FinalConsonant.choose(word, consonant, vowel)).isEqualTo(fitting);
    }

    @Test
    void aTextIsTakenAsItIs() {
        assertThat(Wording.literally("it's {0}").inEnglish()).isEqualTo("it's {0}");
    }

    @Test
    void aKeyWithoutAPatternIsAMistakeOfOurs() {
        assertThatThrownBy(() -> Wording.of("finding.no-such").inEnglish())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("finding.no-such");
    }
}
