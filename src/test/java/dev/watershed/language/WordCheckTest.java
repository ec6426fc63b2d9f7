package dev.watershed.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordCheckTest {

    private static WallOnPaper wall() {
        return new WallOnPaper()
                .region("AuthAPI")
                .aggregate("Account", "email", "password")
                .event("Account created")
                .region("PointAPI")
                .aggregate("Account", "balance", "currency")
                .event("Account debited");
    }

    @Test
    void anUndecidedWordWithTwoMeaningsIsAFinding() {
        Finding finding = WordCheck.findings(wall().read()).getFirst();

        assertThat(finding.rule().value()).isEqualTo("words.divergent");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.evidence().ids()).hasSize(4);
        assertThat(finding.message().inEnglish()).contains("Account", "AuthAPI", "PointAPI");
        assertThat(finding.message().in(Locale.KOREAN)).contains("AuthAPI”와 “PointAPI”에서 다르게");
    }

    @Test
    void aDecidedWordIsNone() {
        WordDecision decision =
                new WordDecision("account", Verdict.TWO_VIEWS, "Mina", Instant.EPOCH, "", "");

        assertThat(WordCheck.findings(wall().read(decision))).isEmpty();
    }

    @Test
    void twoNamesForOneThingAreMentioned() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .region("buying")
                        .aggregate("Purchase order", "supplier", "due date", "total")
                        .event("Purchase order sent")
                        .aggregate("Order", "supplier", "due date", "total")
                        .event("Order sent")
                        .read();

        assertThat(WordCheck.findings(vocabulary))
                .extracting(finding -> finding.rule().value())
                .containsExactly("words.drift");
    }
}
