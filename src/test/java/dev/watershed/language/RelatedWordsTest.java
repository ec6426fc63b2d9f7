package dev.watershed.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteKind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RelatedWordsTest {

    private static Synonym synonym(Vocabulary vocabulary, String one, String other) {
        return vocabulary.synonyms().stream()
                .filter(s ->
                        s.words().stream().map(Term::key).toList().containsAll(List.of(one, other)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + one + " and " + other));
    }

    @Test
    void anAttributeOfTheOtherTypeMakesASynonym() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .aggregate("Order", "client: Customer")
                        .event("Customer registered")
                        .read();

        assertThat(synonym(vocabulary, "client", "customer").because().getFirst().inEnglish())
                .isEqualTo("An attribute named client has the type customer.");
    }

    @Test
    void aNameInBracketsMakesASynonym() {
        Synonym found =
                synonym(
                        new WallOnPaper().event("고객(Member)이 가입됨").event("Member joined").read(),
                        "member",
                        "고객");

        assertThat(found.score()).isGreaterThan(0.8);
        assertThat(found.words()).extracting(Term::shown).containsExactlyInAnyOrder("Member", "고객");
        assertThat(found.because().getFirst().in(Locale.KOREAN)).contains("고객(Member)");
        assertThat(found.notes()).isNotEmpty();
    }

    @Test
    void theLexiconJoinsKoreanAndEnglish() {
        Vocabulary vocabulary = new WallOnPaper().event("주문이 접수됨").event("Order placed").read();

        assertThat(synonym(vocabulary, "order", "주문").because().getFirst().in(Locale.KOREAN))
                .isEqualTo("주문은 영어로 order예요.");
    }

    @Test
    void anEventThatLeadsToACommandWithTheSamePayloadMakesASynonym() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .event("Patron registered", "name", "email")
                        .command("Create subscriber", "name", "email")
                        .arrow(0, 1)
                        .read();

        assertThat(synonym(vocabulary, "patron", "subscriber").score()).isGreaterThan(0.5);
    }

    @Test
    void anIdWithoutAThingBelongsToTheArrowWithoutAnId() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .aggregate("Room", "number of beds")
                        .aggregate("Stay", "room id", "lodger id", "nights")
                        .aggregate("Guest", "name", "passport")
                        .arrow(1, 0)
                        .arrow(1, 2)
                        .read();

        assertThat(synonym(vocabulary, "guest", "lodger").because().getFirst().inEnglish())
                .startsWith("“lodger id” stands beside an arrow to guest");
    }

    @Test
    void thePersonMadeWhenAnotherRegistersIsLikelyTheSameOne() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .event("User registered")
                        .note(NoteKind.POLICY, "Whenever a user is registered, create a payer")
                        .command("Create payer")
                        .arrow(0, 1)
                        .arrow(1, 2)
                        .read();

        assertThat(synonym(vocabulary, "payer", "user").score()).isGreaterThanOrEqualTo(0.5);
    }

    @Test
    void aRoleWithoutANoteIsPlayedByThePersonOfThatPartOfTheWall() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .region("forum")
                        .aggregate("Member", "name", "email")
                        .aggregate("Comment", "author id", "reply")
                        .region("elsewhere")
                        .aggregate("Ledger", "sum", "due date")
                        .read();

        assertThat(synonym(vocabulary, "author", "member").because().getFirst().inEnglish())
                .startsWith("No note is called author");
    }

    @Test
    void whoServesIsNoOtherNameForWhoIsServed() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .region("desk")
                        .note(NoteKind.ACTOR, "Clerk")
                        .event("Clerk greeted")
                        .region("shop")
                        .note(NoteKind.ACTOR, "Buyer")
                        .event("Buyer greeted")
                        .read();

        assertThat(vocabulary.synonyms()).isEmpty();
    }

    @Test
    void aViewThatNamesAThingOtherwiseIsAHint() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .aggregate("Orderable", "product code", "net content")
                        .note(NoteKind.READ_MODEL, "Approved products")
                        .arrow(1, 0)
                        .read();

        assertThat(synonym(vocabulary, "orderable", "product").score()).isGreaterThan(0.3);
    }

    @Test
    void anotherWordOfTheLanguageIsNoSlipOfThePen() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .event("Reason given")
                        .event("Reason noted")
                        .event("Reason dropped")
                        .event("Season opened")
                        .read();

        assertThat(vocabulary.synonyms()).isEmpty();
    }

    @Test
    void aSlipOfThePenIsFound() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .event("Invoice sent")
                        .event("Invoice paid")
                        .event("Invoice closed")
                        .event("Invocie opened")
                        .read();

        assertThat(vocabulary.synonyms()).isNotEmpty();
    }

    @Test
    void wordsThatAreMerelyUsedAlikeAreNoSynonyms() {
        Vocabulary vocabulary =
                new WallOnPaper().event("Order cancelled").event("Booking cancelled").read();

        assertThat(vocabulary.synonyms()).isEmpty();
    }

    @Test
    void anOrderLineIsPartOfAnOrderAndAPurchaseOrderAKindOfOne() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .aggregate("Order", "total")
                        .aggregate("Order line", "quantity")
                        .aggregate("Purchase order", "supplier")
                        .event("Line added")
                        .event("Purchase made")
                        .read();

        assertThat(vocabulary.families())
                .extracting(
                        f -> f.head().key() + " " + f.relation().code() + " " + f.member().key())
                .contains("order part-of order line", "order kind-of purchase order");
    }

    @Test
    void twoNamesForOneThingInOneRegionAreDrift() {
        Vocabulary vocabulary =
                new WallOnPaper()
                        .region("buying")
                        .aggregate("Purchase order", "supplier", "due date", "total")
                        .event("Purchase order sent")
                        .event("Purchase order approved")
                        .aggregate("Order", "supplier", "due date", "total")
                        .event("Order sent")
                        .event("Order approved")
                        .read();

        assertThat(vocabulary.families())
                .extracting(Family::relation)
                .containsExactly(Family.Relation.DRIFT);
    }
}
