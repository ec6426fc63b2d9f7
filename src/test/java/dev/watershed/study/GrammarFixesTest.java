package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.document.Refusal;
import dev.watershed.finding.Finding;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarFixesTest {

    private static Note note(NoteKind kind, String text, double x, double y) {
        return Note.written(new NoteId(text), kind, text, new Point(x, y), Rank.MIDDLE);
    }

    private static Document wall(Note... notes) {
        Board board = Board.EMPTY;
        for (Note note : notes) {
            board = board.with(note);
        }
        return Document.EMPTY.with(board);
    }

    private static List<String> offered(Document wall, String rule) {
        List<String> labels = new ArrayList<>();
        Study.of(wall)
                .fixes()
                .forEach((finding, fixes) -> {
                    if (finding.rule().value().equals(rule)) {
                        fixes.forEach(fix -> labels.add(fix.label().in(Locale.ENGLISH)));
                    }
                });
        return labels;
    }

    @Test
    void anEventWithoutACauseIsLinkedToTheCommandThatAsksForIt() {
        Document wall =
                wall(
                        note(NoteKind.COMMAND, "Cancel order", 100, 0),
                        note(NoteKind.COMMAND, "Place order", 0, 300),
                        note(NoteKind.EVENT, "Order placed", 300, 0));

        assertThat(offered(wall, "grammar.event-without-cause"))
                .containsExactly("Link it from “Place order”");
    }

    @Test
    void aCommandNobodyDecidesOnIsLinkedToTheNearestActor() {
        Document wall =
                wall(
                        note(NoteKind.ACTOR, "Buyer", 0, 0),
                        note(NoteKind.ACTOR, "Clerk", 0, 300),
                        note(NoteKind.COMMAND, "Place order", 120, 0));

        assertThat(offered(wall, "grammar.command-without-issuer"))
                .containsExactly("Link it from “Buyer”");
    }

    @Test
    void aPolicyThatOnlySpeaksOfACommandDoesNotDecideOnIt() {
        Document wall =
                wall(
                        note(NoteKind.POLICY, "로그인이 5번 실패하면 계정을 잠근다", 0, 90),
                        note(NoteKind.ACTOR, "고객", 0, 0),
                        note(NoteKind.COMMAND, "로그인", 200, 60));

        assertThat(offered(wall, "grammar.command-without-issuer"))
                .containsExactly("Link it from “고객”");
    }

    @Test
    void aCommandWithoutResultIsLinkedOrGetsTheEventItAsksFor() {
        assertThat(offered(wall(note(NoteKind.COMMAND, "Place order", 0, 0)), RESULT))
                .containsExactly("Put up “Order placed”");
        assertThat(
                        offered(
                                wall(
                                        note(NoteKind.COMMAND, "Place order", 0, 0),
                                        note(NoteKind.EVENT, "Order placed", 200, 90)),
                                RESULT))
                .containsExactly("Link it to “Order placed”");
    }

    private static final String RESULT = "grammar.command-without-result";

    @Test
    void aPolicyIsLinkedToTheEventItSpeaksOf() {
        Document wall =
                wall(
                        note(NoteKind.EVENT, "Cart emptied", 200, 0),
                        note(NoteKind.EVENT, "Payment captured", 0, 200),
                        note(NoteKind.POLICY, "Whenever payment is captured, we ship", 400, 0));

        assertThat(offered(wall, "grammar.policy-without-trigger"))
                .containsExactly("Link it from “Payment captured”");
    }

    @Test
    void aReadModelNobodyLooksAtIsLinkedToWhoStandsNextToIt() {
        Document wall =
                wall(
                        note(NoteKind.READ_MODEL, "Open orders", 0, 0),
                        note(NoteKind.COMMAND, "Ship parcel", 3000, 0),
                        note(NoteKind.ACTOR, "Clerk", 100, 10));

        assertThat(offered(wall, "grammar.read-model-unobserved"))
                .containsExactly("Link it to “Clerk”");
    }

    @Test
    void betweenAnEventAndACommandAPolicyIsPut() {
        Document drawn =
                wall(
                        note(NoteKind.EVENT, "Order placed", 0, 0),
                        note(NoteKind.COMMAND, "Reserve stock", 300, 0));
        Document wall =
                drawn.with(
                        drawn.board()
                                .with(
                                        Link.drawn(
                                                new LinkId("l"),
                                                new NoteId("Order placed"),
                                                new NoteId("Reserve stock"),
                                                LinkKind.LEADS_TO)));

        assertThat(offered(wall, "grammar.event-to-command"))
                .containsExactly("Put “Whenever order placed, we reserve stock” between them");
    }

    @Test
    void whereNothingIsNearNothingIsOffered() {
        Document wall =
                wall(
                        note(NoteKind.READ_MODEL, "Open orders", 0, 0),
                        note(NoteKind.COMMAND, "Ship parcel", 3000, 0),
                        note(NoteKind.ACTOR, "Clerk", 2000, 0));

        assertThat(Study.of(wall).findings()).anyMatch(f -> f.rule().value().equals(VIEW));
        assertThat(offered(wall, VIEW)).isEmpty();
    }

    private static final String VIEW = "grammar.read-model-unobserved";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsOfferedSettlesWhatItIsOfferedFor(long seed) {
        Document wall = random(new Random(seed));
        int tried = 0;
        for (Map.Entry<Finding, List<Fix>> offer : Study.of(wall).fixes().entrySet()) {
            if (offer.getKey().rule().value().startsWith("grammar.")) {
                for (Fix fix : offer.getValue()) {
                    Document after = done(wall, fix.edit());
                    assertThat(Study.of(after).findings())
                            .as(offer.getKey() + " " + fix)
                            .noneMatch(f ->
                                    f.rule().equals(offer.getKey().rule())
                                            && f.evidence().equals(offer.getKey().evidence()));
                    tried++;
                }
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    private static Document done(Document wall, Edit edit) {
        return switch (Decider.decide(wall, edit)) {
            case Accepted accepted -> Evolution.evolve(wall, accepted.changes());
            case Refusal refusal -> throw new AssertionError(refusal.reason());
        };
    }

    private static Document random(Random random) {
        String[] things = {"order", "payment", "parcel", "stock"};
        Board board = Board.EMPTY;
        for (int i = 0; i < 40; i++) {
            String thing = things[random.nextInt(things.length)];
            NoteKind kind =
                    List.of(
                                    NoteKind.EVENT,
                                    NoteKind.COMMAND,
                                    NoteKind.ACTOR,
                                    NoteKind.POLICY,
                                    NoteKind.READ_MODEL,
                                    NoteKind.AGGREGATE)
                            .get(i % 6);
            String text =
                    switch (kind) {
                        case EVENT -> thing + " sent";
                        case COMMAND -> "Send " + thing;
                        case POLICY -> "Whenever " + thing + " sent, we wait";
                        default -> thing;
                    };
            NoteId id = new NoteId("n" + i);
            Point at = new Point(random.nextInt(9) * 160, random.nextInt(6) * 120);
            board = board.with(Note.written(id, kind, text, at, Rank.MIDDLE));
        }
        return Document.EMPTY.with(board);
    }
}
