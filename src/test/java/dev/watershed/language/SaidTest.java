package dev.watershed.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What the team says about words beside its verdicts.
class SaidTest {

    private static Vocabulary read(WallOnPaper wall, Said said) {
        return Vocabulary.read(wall.board, Flow.of(wall.board), wall.drawn(), said);
    }

    private static Word word(Vocabulary vocabulary, String key) {
        return vocabulary.word(key).orElseThrow(() -> new AssertionError("no " + key));
    }

    private static WallOnPaper twoAccounts() {
        return new WallOnPaper()
                .region("Auth")
                .aggregate("Account", "email", "password")
                .event("Account locked")
                .event("Account created")
                .region("Point")
                .aggregate("Account", "balance", "currency")
                .event("Account credited")
                .event("Account debited");
    }

    @Test
    void aCorrectedUseCountsWhereItIsMeant() {
        WallOnPaper wall = twoAccounts();
        NoteId created = new NoteId("n00002");
        Said said =
                new Said(
                        List.of(),
                        List.of(),
                        List.of(new SenseCorrection("account", created, "Point")));

        Word before = word(read(wall, Said.NOTHING), "account");
        Word after = word(read(wall, said), "account");

        assertThat(sense(before, "Auth").notes()).contains(created);
        assertThat(sense(after, "Auth").notes()).doesNotContain(created);
        assertThat(sense(after, "Point").notes()).contains(created);
        assertThat(word(read(wall, Said.NOTHING), "account")).isEqualTo(before);
    }

    private static Sense sense(Word word, String region) {
        return word.senses().stream()
                .filter(sense -> sense.regions().contains(region))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDefinitionInTheGlossaryIsEvidenceAndNoLongerMissing() {
        Said said =
                new Said(
                        List.of(),
                        List.of(
                                GlossaryEntry.blank("Auth", "account")
                                        .defined("Who may log in, with a password"),
                                GlossaryEntry.blank("Point", "account")
                                        .defined("Money somebody holds in points")),
                        List.of());

        Word word = word(read(twoAccounts(), said), "account");

        assertThat(word.pairs().getFirst().parts())
                .anyMatch(part -> part.channel() == Channel.DEFINITIONS);
        assertThat(word.missing()).noneMatch(gap -> gap.kind() == Gap.Kind.DEFINITION);
    }

    @Test
    void koreanAndEnglishFormsMeetAcrossALine() {
        WallOnPaper wall =
                new WallOnPaper()
                        .region("인증")
                        .aggregate("계정", "비밀번호", "이메일")
                        .event("계정이 잠김")
                        .region("Point")
                        .aggregate("Account", "balance", "currency")
                        .event("Account credited");

        Word word = word(read(wall, Said.NOTHING), "account");

        assertThat(word.raised()).isTrue();
        assertThat(word.uses()).hasSize(4);
    }

    @Test
    void formsSaidSideBySideStayTwoWords() {
        WallOnPaper wall =
                new WallOnPaper()
                        .region("A")
                        .event("주문이 접수됨")
                        .event("Order placed")
                        .region("B")
                        .event("주문이 취소됨");

        assertThat(read(wall, Said.NOTHING).word("주문")).isPresent();
        assertThat(read(wall, Said.NOTHING).word("order")).isPresent();
    }

    @Test
    void anAliasIsOneWordWithTheNameTheTeamKept() {
        WallOnPaper wall =
                new WallOnPaper()
                        .region("A")
                        .event("Client called")
                        .region("B")
                        .event("Patron left");
        Said said =
                new Said(
                        List.of(),
                        List.of(GlossaryEntry.blank("B", "patron").alsoCalled(List.of("Client"))),
                        List.of());

        Vocabulary vocabulary = read(wall, said);

        assertThat(vocabulary.word("client")).isEqualTo(Optional.empty());
        assertThat(word(vocabulary, "patron").uses()).hasSize(2);
    }
}
