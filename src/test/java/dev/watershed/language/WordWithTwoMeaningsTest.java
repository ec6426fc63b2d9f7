package dev.watershed.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteKind;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The case the product exists for: Account is a customer's login on one side and a bank account on
/// the other.
class WordWithTwoMeaningsTest {

    static Stream<WallOnPaper> walls() {
        return Stream.of(korean(), english(), mixed());
    }

    private static WallOnPaper korean() {
        return new WallOnPaper()
                .region("AuthAPI")
                .note(NoteKind.ACTOR, "고객")
                .command("Account 생성")
                .aggregate("Account", "이메일", "비밀번호")
                .event("Account가 생성됨")
                .event("Account가 잠김")
                .region("PointAPI")
                .command("Account 개설")
                .aggregate("Account", "잔액", "통화")
                .event("Account가 개설됨")
                .event("Account에서 출금됨")
                .note(NoteKind.EXTERNAL_SYSTEM, "은행");
    }

    private static WallOnPaper english() {
        return new WallOnPaper()
                .region("AuthAPI")
                .note(NoteKind.ACTOR, "Customer")
                .command("Create account")
                .aggregate("Account", "email", "password")
                .event("Account created")
                .event("Account locked")
                .region("PointAPI")
                .command("Open account")
                .aggregate("Account", "balance", "currency")
                .event("Account opened")
                .event("Account debited")
                .note(NoteKind.EXTERNAL_SYSTEM, "Bank");
    }

    private static WallOnPaper mixed() {
        return new WallOnPaper()
                .region("AuthAPI")
                .note(NoteKind.ACTOR, "고객")
                .command("Account 생성")
                .aggregate("Account", "이메일", "password")
                .event("Account created")
                .event("Account가 잠김")
                .region("PointAPI")
                .command("Account 개설")
                .aggregate("Account", "잔액", "currency")
                .event("Account debited")
                .note(NoteKind.POLICY, "구매가 확정되면 Account에 적립한다")
                .note(NoteKind.EXTERNAL_SYSTEM, "은행");
    }

    /// 0 actor, 1 command, 2 aggregate, 3 and 4 events; 5 command, 6 aggregate, 7 and 8 events, 9
    /// system.
    private static WallOnPaper withArrows(WallOnPaper wall) {
        return wall.arrow(0, 1)
                .arrow(1, 2)
                .arrow(2, 3)
                .arrow(2, 4)
                .arrow(5, 6)
                .arrow(6, 7)
                .arrow(6, 8)
                .arrow(9, 8);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void drawnContextsPutAccountOnTopWithASensePerContext(WallOnPaper wall) {
        Word account = withArrows(wall).read().words().getFirst();

        assertThat(account.term()).isEqualTo(new Term("account", "Account"));
        assertThat(account.raised()).isTrue();
        assertThat(account.divergence().orElseThrow()).isGreaterThan(0.5);
        assertThat(account.senses())
                .extracting(Sense::regions)
                .containsExactlyInAnyOrder(
                        java.util.List.of("AuthAPI"), java.util.List.of("PointAPI"));
    }

    @ParameterizedTest
    @MethodSource("walls")
    void withoutContextsTheTwoSidesAreFound(WallOnPaper wall) {
        Vocabulary vocabulary = withArrows(wall).readUndrawn();
        Word account = vocabulary.words().getFirst();

        assertThat(account.term().key()).isEqualTo("account");
        assertThat(account.raised()).isTrue();
        assertThat(account.senses()).hasSize(2);
        assertThat(vocabulary.regions()).noneMatch(Region::drawn);
    }

    @ParameterizedTest
    @MethodSource("walls")
    void withoutContextsAndArrowsItIsStillRaised(WallOnPaper wall) {
        Word account = wall.readUndrawn().words().getFirst();

        assertThat(account.term().key()).isEqualTo("account");
        assertThat(account.raised()).isTrue();
    }

    @Test
    void theEvidenceNamesWhatEachSideDoesHasAndStandsWith() {
        Word account = withArrows(english()).read().word("account").orElseThrow();

        Sense auth = account.senses().get(0);
        assertThat(auth.verbs()).containsExactlyInAnyOrder("create", "lock");
        assertThat(auth.attributes()).containsExactlyInAnyOrder("email", "password");
        assertThat(auth.neighbours()).containsExactly("customer");
        Sense point = account.senses().get(1);
        assertThat(point.attributes()).containsExactlyInAnyOrder("balance", "currency");
        assertThat(point.neighbours()).containsExactly("bank");
        assertThat(account.shared()).isEmpty();
    }

    @Test
    void theDivergenceIsTheSumOfItsParts() {
        Pair pair = english().read().word("account").orElseThrow().pairs().getFirst();

        double sum = pair.parts().stream().mapToDouble(Pair.Part::amount).sum();
        assertThat(sum).isCloseTo(pair.divergence(), org.assertj.core.data.Offset.offset(1e-9));
        assertThat(pair.parts().getFirst().channel()).isEqualTo(Channel.ATTRIBUTES);
    }

    @Test
    void koreanAttributesAndEnglishOnesAreComparedByWhatTheyMean() {
        Word account =
                new WallOnPaper()
                        .region("a")
                        .aggregate("Account", "잔액", "통화")
                        .event("Account가 개설됨")
                        .region("b")
                        .aggregate("Account", "balance", "currency")
                        .event("Account opened")
                        .read()
                        .word("account")
                        .orElseThrow();

        assertThat(account.divergence().orElseThrow()).isLessThan(0.2);
        assertThat(account.raised()).isFalse();
    }

    @Test
    void twoFormsThatANotePutsSideBySideAreOneWord() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .region("입출고")
                        .aggregate("팔레트(Skid)", "무게", "높이")
                        .event("팔레트가 적재됨")
                        .region("Scales")
                        .aggregate("Skid", "friction", "brand")
                        .event("Skid tested")
                        .read();

        Word skid = vocabulary.word("skid").orElseThrow();
        assertThat(vocabulary.word("팔레트")).isEmpty();
        assertThat(skid.pairs()).hasSize(1);
        assertThat(skid.raised()).isTrue();
    }

    @Test
    void anEverydayTextOnBothSidesDoesNotHideTwoMeanings() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .region("a")
                        .aggregate("Account", "email", "password", "last login")
                        .event("Account created")
                        .event("Account locked")
                        .region("b")
                        .aggregate("Account", "balance", "currency", "interest")
                        .event("Account created")
                        .event("Account debited")
                        .read();

        assertThat(vocabulary.raised()).extracting(w -> w.term().key()).containsExactly("account");
    }

    @Test
    void textAloneRaisesACardWhereTheWordKeepsOtherCompany() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .region("Box office")
                        .command("Print ticket for seat")
                        .event("Ticket for show scanned")
                        .event("Ticket at gate torn")
                        .command("Reserve ticket in stalls")
                        .region("Support desk")
                        .command("Escalate ticket to engineer")
                        .event("Ticket by bug triaged")
                        .event("Ticket of incident merged")
                        .command("Snooze ticket for shift")
                        .read();

        assertThat(vocabulary.raised())
                .extracting(word -> word.term().key())
                .containsExactly("ticket");
        assertThat(vocabulary.raised().getFirst().pairs().getFirst().parts())
                .extracting(Pair.Part::channel)
                .contains(Channel.NEIGHBOURS);
    }

    @Test
    void textAloneRaisesNoneWhereTheWordKeepsTheSameCompany() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .region("Box office")
                        .command("Print ticket for seat")
                        .event("Ticket for seat scanned")
                        .event("Ticket of show torn")
                        .command("Reserve ticket in stalls")
                        .region("Front of house")
                        .command("Check ticket for seat")
                        .event("Ticket for show stamped")
                        .event("Ticket of show swapped")
                        .command("Upgrade ticket in stalls")
                        .read();

        assertThat(vocabulary.raised()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidPerRegion() {
        Word account =
                new WallOnPaper()
                        .region("a")
                        .aggregate("Account", "email")
                        .meaning("What a customer logs in with")
                        .region("b")
                        .event("Account opened")
                        .read()
                        .word("account")
                        .orElseThrow();

        assertThat(account.missing())
                .containsExactly(
                        new Gap("b", Gap.Kind.DEFINITION), new Gap("b", Gap.Kind.ATTRIBUTES));
    }
}
