package dev.watershed.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static WallOnPaper shop() {
        return new WallOnPaper()
                .region("sales")
                .aggregate("Order", "customer", "items", "total")
                .command("Place order")
                .event("Order placed")
                .event("Order confirmed")
                .region("shipping")
                .aggregate("Order", "customer", "items", "total")
                .command("Ship order")
                .event("Order placed")
                .event("Order shipped");
    }

    private static WallOnPaper divergent() {
        return new WallOnPaper()
                .region("auth")
                .aggregate("Account", "email", "password")
                .event("Account created")
                .region("point")
                .aggregate("Account", "balance", "currency")
                .event("Account debited");
    }

    @Test
    void anEmptyWallHasNoWords() {
        assertThat(new WallOnPaper().read().words()).isEmpty();
    }

    @Test
    void aWallWhereNothingDivergesRaisesNothing() {
        assertThat(shop().read().raised()).isEmpty();
        assertThat(shop().readUndrawn().raised()).isEmpty();
    }

    @Test
    void oneRegionNeverDivergesHoweverManyKindsOfNoteSayTheWord() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .region("auth")
                        .aggregate("Policy", "rules")
                        .note(NoteKind.POLICY, "Whenever an account is locked, we tell security")
                        .event("Policy changed")
                        .note(NoteKind.ACTOR, "Policy")
                        .read();

        assertThat(vocabulary.word("policy").orElseThrow().standing())
                .isEqualTo(Standing.ONE_REGION);
        assertThat(vocabulary.raised()).isEmpty();
    }

    @Test
    void wordsOfTheNotationAreWordsToo() {
        Word policy =
                new WallOnPaper()
                        .region("insurance")
                        .aggregate("Policy", "insured", "premium", "maturity")
                        .event("Policy renewed")
                        .region("dispatch")
                        .aggregate("Policy", "vehicle type", "distance", "rule")
                        .command("Change policy priority")
                        .read()
                        .word("policy")
                        .orElseThrow();

        assertThat(policy.raised()).isTrue();
    }

    @Test
    void oneUseOnASideIsTooLittle() {
        Word account =
                new WallOnPaper()
                        .region("auth")
                        .event("Account created")
                        .event("Account locked")
                        .region("point")
                        .event("Account debited")
                        .read()
                        .word("account")
                        .orElseThrow();

        assertThat(account.standing()).isEqualTo(Standing.TOO_LITTLE);
        assertThat(account.divergence()).isEmpty();
        assertThat(account.verdictCode()).isEqualTo("too-little");
        assertThat(account.raised()).isFalse();
    }

    @Test
    void aNoteThatSaysAWordTwiceIsOneUse() {
        Word account =
                new WallOnPaper()
                        .event("Account merged into account", "account id")
                        .read()
                        .word("account")
                        .orElseThrow();

        assertThat(account.uses()).hasSize(1);
        assertThat(account.uses().getFirst().start()).isZero();
        assertThat(account.uses().getFirst().end()).isEqualTo("Account".length());
    }

    @Test
    void aUseInAnAttributeSaysWhere() {
        Use use =
                new WallOnPaper()
                        .aggregate("Order", "number", "billing address: Place")
                        .read()
                        .word("place")
                        .orElseThrow()
                        .uses()
                        .getFirst();

        assertThat(use.inText()).isFalse();
        assertThat(use.attribute()).isEqualTo(1);
        assertThat("billing address: Place".substring(use.start(), use.end())).isEqualTo("Place");
    }

    @Test
    void aVerdictClosesTheCard() {
        Word open = divergent().read().word("account").orElseThrow();
        Word closed =
                divergent().read(decided(Verdict.TWO_MEANINGS, open)).word("account").orElseThrow();

        assertThat(open.raised()).isTrue();
        assertThat(closed.raised()).isFalse();
        assertThat(closed.standing()).isEqualTo(Standing.DECIDED);
        assertThat(closed.verdictCode()).isEqualTo("two-meanings");
        assertThat(closed.divergence()).isEqualTo(open.divergence());
    }

    @Test
    void sameIsAskedAgainWhenTheEvidenceChanges() {
        Word open = divergent().read().word("account").orElseThrow();
        WordDecision same = decided(Verdict.SAME, open);

        assertThat(divergent().read(same).word("account").orElseThrow().raised()).isFalse();
        assertThat(
                        divergent()
                                .aggregate("Account", "interest", "branch")
                                .read(same)
                                .word("account")
                                .orElseThrow()
                                .raised())
                .isTrue();
    }

    private static WordDecision decided(Verdict verdict, Word word) {
        return new WordDecision("account", verdict, "Mina", Instant.EPOCH, "", word.evidence());
    }

    @Test
    void manyRegionsOfOneWordGiveOneCardWithASensePerMeaning() {
        WallOnPaper wall = new WallOnPaper();
        for (String region : List.of("a", "b", "c")) {
            wall.region(region).aggregate("Account", "email", "password").event("Account created");
        }
        for (String region : List.of("d", "e")) {
            wall.region(region)
                    .aggregate("Account", "balance", "currency")
                    .event("Account debited");
        }
        Vocabulary vocabulary = wall.read();

        assertThat(vocabulary.raised()).extracting(w -> w.term().key()).containsExactly("account");
        assertThat(vocabulary.word("account").orElseThrow().senses())
                .extracting(Sense::regions)
                .containsExactly(List.of("a", "b", "c"), List.of("d", "e"));
    }

    @Test
    void pivotalEventsAndLanesAreRegionsWhereNoContextIsDrawn() {
        Board board = divergent().board;
        Board pivoted =
                board.with(new Pivot(new PivotId("p"), 190, "Account created", Optional.empty()));
        Board laned =
                board.with(new Lane(new LaneId("l1"), "Customer", -50, 40))
                        .with(new Lane(new LaneId("l2"), "Bank", 0, 200));

        assertThat(Vocabulary.read(pivoted, Flow.of(pivoted), List.of(), List.of()).raised())
                .extracting(w -> w.term().key())
                .containsExactly("account");
        assertThat(Vocabulary.read(laned, Flow.of(laned), List.of(), List.of()).words())
                .isNotEmpty();
    }

    @Test
    void twoThingsOfOneNameSideBySideAreToldApartWhereNoContextIsDrawn() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .event("Account created")
                        .event("Account debited")
                        .aggregate("Account", "email", "password")
                        .aggregate("Account", "balance", "currency")
                        .arrow(0, 1)
                        .arrow(2, 3)
                        .arrow(1, 2)
                        .readUndrawn();

        assertThat(vocabulary.raised()).extracting(w -> w.term().key()).containsExactly("account");
    }

    @Test
    void thousandsOfThingsOfOneNameAreReadWhereNoContextIsDrawn() {
        WallOnPaper wall = new WallOnPaper();
        for (int i = 0; i < 3_000; i++) {
            wall.aggregate("Account", "field " + i % 7);
        }

        assertThat(wall.readUndrawn().words().getFirst().uses()).hasSize(3_000);
    }

    @Test
    void aThirdLanguagePassesThroughUnharmed() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .region("a")
                        .event("注文が確定した")
                        .event("Заказ оплачен")
                        .event("Bestellung aufgegeben für Müller")
                        .event("تم إنشاء الطلب 🎉")
                        .event("")
                        .read();

        assertThat(vocabulary.words())
                .extracting(w -> w.term().shown())
                .contains("注文が確定した", "Заказ");
    }

    @Test
    void tenThousandNotesOfOneWordAreRead() {
        WallOnPaper wall = new WallOnPaper();
        for (int i = 0; i < 10_000; i++) {
            wall.region("r" + i % 10).event("Account opened");
        }
        Word account = wall.read().words().getFirst();

        assertThat(account.uses()).hasSize(10_000);
        assertThat(account.divergence().orElseThrow()).isLessThan(0.3);
    }

    @Test
    void theOrderInWhichNotesWereAddedChangesNothing() {
        Board board = divergent().region("auth").event("Account locked").board;
        Vocabulary straight =
                Vocabulary.read(board, Flow.of(board), divergent().drawn(), List.of());
        for (int seed = 0; seed < 5; seed++) {
            List<Note> notes = new ArrayList<>(board.notes().values());
            Collections.shuffle(notes, new Random(seed));
            Board shuffled = Board.EMPTY;
            for (Note note : notes) {
                shuffled = shuffled.with(note);
            }
            assertThat(Vocabulary.read(shuffled, Flow.of(shuffled), divergent().drawn(), List.of()))
                    .isEqualTo(straight);
        }
    }
}
