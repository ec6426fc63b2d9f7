package dev.watershed.exchange.madr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.DecisionStatus;
import dev.watershed.decision.Moment;
import dev.watershed.decision.Occasion;
import dev.watershed.decision.Option;
import dev.watershed.decision.Option.Figure;
import dev.watershed.decision.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MadrTest {

    private static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void aRecordComesBackAsItWas() throws MadrProblem {
        DecisionRecord record = delivery();
        String file = MadrWriter.write(record, DecisionLog.of(List.of(record)));
        assertThat(MadrReader.read("0008-x.md", file)).isEqualTo(record);
    }

    @Test
    void theFileHasTheHeadingsOfMadr4() {
        DecisionRecord record = delivery();
        assertThat(MadrWriter.fileName(record))
                .isEqualTo("0008-delivery-address-is-its-own-word.md");
        assertThat(MadrWriter.write(record, DecisionLog.of(List.of(record))))
                .startsWith("---\nstatus: \"accepted\"\ndate: \"2026-03-02\"\n")
                .contains(
                        """

                        # Delivery address is its own word

                        ## Context and Problem Statement

                        Both write it.

                        A buyer may ship elsewhere.

                        ## Considered Options

                        * Two words
                        * A copy

                        ## Decision Outcome

                        Chosen option: "Two words", because parcels go where the buyer said

                        Ordering owns it.

                        ### Consequences

                        * Good, because Check-out keeps working
                        * Bad, because A correction does not travel

                        ## Pros and Cons of the Options

                        ### Two words

                        * Neutral, because Writers: 1
                        """);
    }

    @Test
    void aSupersededRecordNamesWhatTookItsPlace() {
        DecisionRecord old =
                delivery()
                        .then(
                                DecisionStatus.SUPERSEDED,
                                new Moment(Moment.What.SUPERSEDED, "Jun", DAY));
        DecisionRecord young =
                DecisionRecord.draft(
                                new DecisionId("d9"),
                                9,
                                "One word",
                                Occasion.WRITTEN,
                                new Moment(Moment.What.WRITTEN, "Jun", DAY))
                        .superseding(old.id());
        assertThat(MadrWriter.write(old, DecisionLog.of(List.of(old, young))))
                .contains("status: \"superseded by ADR-0009\"");
    }

    @Test
    void aFileFromElsewhereIsReadAsFarAsItsHeadingsGo() throws MadrProblem {
        DecisionRecord record =
                MadrReader.read(
                        "0042-use-events.md",
                        """
                        # Use events between services

                        * Status: accepted

                        ## Context and Problem Statement

                        How do services talk?

                        ## Considered Options

                        - Events
                        - Calls

                        ## Decision Outcome

                        Chosen option: "Events", because nobody waits.

                        ### Positive Consequences

                        ## Links
                        """);
        assertThat(record.number()).isEqualTo(42);
        assertThat(record.title()).isEqualTo("Use events between services");
        assertThat(record.status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(record.options()).extracting(Option::name).containsExactly("Events", "Calls");
        assertThat(record.chosen()).map(Option::name).contains("Events");
        assertThat(record.why()).isEqualTo("nobody waits.");
        assertThat(record.history())
                .singleElement()
                .extracting(Moment::what)
                .isEqualTo(Moment.What.IMPORTED);
    }

    /// Written by hand, from memory, with what the template has beside what a record keeps.
    @Test
    void aFileSomebodyWroteFromMemoryIsReadKindly() throws MadrProblem {
        DecisionRecord record =
                MadrReader.read(
                        "0007-queues.md",
                        """
                        # 7. Use a queue

                        - Status: superseded by [ADR-0009](0009-x.md)

                        ## Context

                        Orders pile up.

                        ## Decision Drivers

                        * nobody waits

                        ## Options

                        1. Queue (hosted)
                        2. Direct calls

                        ## Decision

                        Chosen option: **queue**, because orders pile up at noon.

                        It runs in our own cloud.

                        ## Consequences

                        * Good, because nobody waits
                        * Bad: one thing more to run

                        ## Pros and Cons of the Options

                        ### Direct calls

                        * Bad, because they wait
                        """);
        assertThat(record.title()).isEqualTo("7. Use a queue");
        assertThat(record.number()).isEqualTo(7);
        assertThat(record.status()).isEqualTo(DecisionStatus.SUPERSEDED);
        assertThat(record.options())
                .extracting(Option::name)
                .containsExactly("Queue (hosted)", "Direct calls");
        assertThat(record.chosen()).map(Option::name).contains("Queue (hosted)");
        assertThat(record.why()).isEqualTo("orders pile up at noon.");
        assertThat(record.decision()).isEqualTo("It runs in our own cloud.");
        assertThat(record.good()).containsExactly("nobody waits");
        assertThat(record.bad()).containsExactly("one thing more to run");
        assertThat(record.context())
                .contains("Orders pile up.", "decision drivers:\n* nobody waits")
                .contains("Direct calls:\n* Bad, because they wait");
    }

    @Test
    void aFileOfOursThatSomebodyMendedByHandKeepsItsIdAndTakesTheNewWords() throws MadrProblem {
        DecisionRecord record = delivery();
        String file =
                MadrWriter.write(record, DecisionLog.of(List.of(record)))
                        .replace("parcels go where the buyer said", "the buyer said so")
                        .replace("* Two words\n", "- Two words\n- Three words\n")
                        .replace("\n", "\r\n");

        DecisionRecord mended = MadrReader.read("0008.md", file);

        assertThat(mended.id()).isEqualTo(record.id());
        assertThat(mended.why()).isEqualTo("the buyer said so");
        assertThat(mended.options()).hasSize(3);
        assertThat(mended.history()).isEqualTo(record.history());
        assertThat(mended.about()).isEqualTo(record.about());
    }

    @Test
    void aReasonOfSeveralParagraphsAndNoneComeBack() throws MadrProblem {
        for (String why : List.of("", "One.", "One.\n\nTwo.", "One.\n\nTwo.\n\n3. three")) {
            for (String decision : List.of("", "So.", "So.\n\nAnd so.")) {
                for (int chosen = -1; chosen < 2; chosen++) {
                    DecisionRecord record =
                            delivery().because(why).deciding(decision).choosing(chosen);
                    String file = MadrWriter.write(record, DecisionLog.of(List.of(record)));
                    assertThat(MadrReader.read("0008.md", file)).as(file).isEqualTo(record);
                }
            }
        }
    }

    @Test
    void whatIsNoRecordIsSaidSo() {
        assertThatThrownBy(() -> MadrReader.read("x.md", "## Decision Outcome\n\nYes"))
                .isInstanceOf(MadrProblem.class)
                .hasMessage("madr-no-title");
        assertThatThrownBy(() -> MadrReader.read("x.md", "# Shopping\n\nMilk"))
                .hasMessage("madr-no-decision");
        assertThatThrownBy(() -> MadrReader.read("x.md", "---\na: [\n---\n# T\n"))
                .hasMessage("madr-front-matter");
    }

    @Test
    void textsThatLookLikeMarkupStayTexts() throws MadrProblem {
        Random random = new Random(7);
        String[] pieces = {
            "# head", "* item", "- dash", "1. one", "---", "`code`", "a_b*c", "[x](y)", "<b>",
            "| cell |", "\\back", "plain", "주문", "\"quoted\"", ": colon", "12) x", "=", "~~"
        };
        for (int round = 0; round < 300; round++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String one = pieces[random.nextInt(pieces.length)];
                words.add(one + " " + pieces[random.nextInt(pieces.length)]);
            }
            DecisionRecord record =
                    delivery()
                            .titled(words.get(0))
                            .inContext(words.get(1) + "\n" + words.get(2) + "\n\n" + words.get(3))
                            .because(words.get(4))
                            .weighing(List.of(words.get(5)), List.of());
            String file = MadrWriter.write(record, DecisionLog.of(List.of(record)));
            assertThat(MadrReader.read("0008.md", file)).as("round %d", round).isEqualTo(record);
        }
    }

    private static DecisionRecord delivery() {
        return DecisionRecord.draft(
                        new DecisionId("d8"),
                        8,
                        "Delivery address is its own word",
                        Occasion.DATA,
                        new Moment(Moment.What.DRAFTED, "Mina", DAY))
                .inContext("Both write it.\n\nA buyer may ship elsewhere.")
                .considering(
                        List.of(
                                new Option("Two words", List.of(new Figure("Writers", "1")), true),
                                new Option("A copy", List.of(new Figure("Writers", "1")), false)))
                .deciding("Ordering owns it.")
                .because("parcels go where the buyer said")
                .weighing(
                        List.of("Check-out keeps working"), List.of("A correction does not travel"))
                .about(List.of(Subject.context("orders"), Subject.note("n1")))
                .then(
                        DecisionStatus.ACCEPTED,
                        new Moment(Moment.What.ACCEPTED, "Jun", DAY.plusSeconds(60)));
    }
}
