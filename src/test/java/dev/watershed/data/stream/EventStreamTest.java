package dev.watershed.data.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.data.stream.EventStream.Effect;
import dev.watershed.data.stream.EventStream.Told;
import dev.watershed.data.stream.EventStream.View;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private static final NoteId RESERVATION = new NoteId("re-reservation");
    private static final NoteId WALLET = new NoteId("wa-wallet");
    private static final NoteId MY_TRIPS = new NoteId("re-my-trips");

    private final Document trip = sample("train-trip");

    @Test
    void eventsComeInTheOrderInWhichTheyCanHappen() {
        assertThat(stream(trip, RESERVATION).events())
                .extracting(Told::title)
                .containsExactly("Seat reserved", "Reservation cancelled");
        assertThat(stream(trip, WALLET).events().getFirst().title()).isEqualTo("Fare paid");
    }

    @Test
    void whatTakesBackComesAfterWhatItTakesBack() {
        Document purchase = sample("purchase");

        assertThat(stream(purchase, new NoteId("pa-payment")).events())
                .extracting(Told::title)
                .containsExactly("Card charged", "Card declined", "Card refunded");
    }

    @Test
    void everyEventSaysWhatItDoesToTheState() {
        EventStream wallet = stream(trip, WALLET);

        assertThat(wallet.fields())
                .containsExactly(
                        "wallet no", "balance", "currency", "reservation no", "fare", "reason");
        assertThat(wallet.events().getFirst().effects())
                .containsExactly(
                        Effect.SETS,
                        Effect.UNTOLD,
                        Effect.UNTOLD,
                        Effect.SETS,
                        Effect.SETS,
                        Effect.UNTOLD);
        assertThat(wallet.events().getLast().effects())
                .containsExactly(
                        Effect.KEEPS,
                        Effect.UNTOLD,
                        Effect.UNTOLD,
                        Effect.NAMES,
                        Effect.CHANGES,
                        Effect.KEEPS);
        assertThat(wallet.events()).extracting(Told::known).containsExactly(3, 4, 4);
        assertThat(wallet.unknown()).containsExactly("balance", "currency");
    }

    @Test
    void anotherSpellingOfAFieldIsTheSameField() {
        Document spelt = carrying(trip, "re-reserved", List.of("reservationNumber", "seat_no"));

        assertThat(stream(spelt, RESERVATION).fields())
                .containsExactly("reservation no", "train", "seat", "traveller");
    }

    @Test
    void aQuestionIsAnsweredPartByPart() {
        View before = stream(trip, RESERVATION).views().getFirst();
        assertThat(before.answered()).isTrue();
        assertThat(before.parts().getFirst().by()).contains("Seat reserved");

        Document asking = carrying(trip, MY_TRIPS.value(), List.of("train", "platform"));
        View now = stream(asking, RESERVATION).views().getFirst();

        assertThat(now.answered()).isFalse();
        assertThat(now.missing()).containsExactly("platform");
    }

    @Test
    void whatAProjectionLacksIsAWarningWhereTheAggregateIsKeptAsEvents() {
        Document asking = carrying(trip, MY_TRIPS.value(), List.of("train", "platform"));

        Finding lacks = finding(marked(asking, RESERVATION), "data.event-lacks");

        assertThat(lacks.severity()).isEqualTo(Severity.WARNING);
        assertThat(lacks.message().inEnglish()).contains("My trips").contains("platform");
        assertThat(lacks.evidence().ids()).startsWith(MY_TRIPS.value()).hasSizeGreaterThan(1);
    }

    @Test
    void anEventLikeACommandAndAnUpdateThatHidesWhyAreNamed() {
        Document vague = reworded(trip, "re-reserved", "Reservation updated");
        assertThat(finding(marked(vague, RESERVATION), "data.event-hides-why").evidence().ids())
                .containsExactly("re-reserved");

        Document asking = reworded(trip, "re-reserved", "Reserve the seat");
        assertThat(finding(marked(asking, RESERVATION), "data.event-like-command").severity())
                .isEqualTo(Severity.WARNING);

        Document precise = reworded(trip, "re-reserved", "Seat changed");
        assertThat(rules(marked(precise, RESERVATION))).doesNotContain("data.event-hides-why");

        Document told = carrying(vague, "re-reserved", List.of("seat", "reason"));
        assertThat(rules(marked(told, RESERVATION))).doesNotContain("data.event-hides-why");
    }

    @Test
    void theCheapestSnapshotIsCheaperThanItsNeighboursAndThanNone() {
        for (int events : List.of(2, 10, 100, 1_000, 100_000)) {
            Snapshots snapshots = new Snapshots(events, 50, 5_000, 1_000);
            int every = snapshots.every();
            if (every > 0) {
                assertThat(snapshots.costAt(every))
                        .isLessThanOrEqualTo(snapshots.costAt(every - 1))
                        .isLessThanOrEqualTo(snapshots.costAt(every + 1))
                        .isLessThan(snapshots.costWithout());
            }
        }
        assertThat(new Snapshots(1_000, 50, 5_000, 1_000).every()).isEqualTo(14);
        assertThat(new Snapshots(10, 50, 5_000, 1_000).every()).isZero();
        assertThat(new Snapshots(1_000, 0, 5_000, 1_000).every()).isZero();
    }

    private static Document marked(Document document, NoteId aggregate) {
        Journal journal = Journal.startingWith(document);
        journal.perform(
                new Edit.Shelve<>(Shelves.EVENT_SOURCED, EventSourced.unmeasured(aggregate)),
                "",
                Instant.EPOCH,
                new TransactionId("t"));
        return journal.document();
    }

    private static Document carrying(Document document, String note, List<String> attributes) {
        Note other = document.board().note(new NoteId(note)).orElseThrow().carrying(attributes);
        return document.with(document.board().with(other));
    }

    private static Document reworded(Document document, String note, String text) {
        Note other = document.board().note(new NoteId(note)).orElseThrow().reworded(text);
        return document.with(document.board().with(other));
    }

    private static EventStream stream(Document document, NoteId aggregate) {
        return Study.of(document).data().streams().stream()
                .filter(s -> s.aggregate().equals(aggregate))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(Document document) {
        return Study.of(document).data().findings().stream().map(f -> f.rule().value()).toList();
    }

    private static Finding finding(Document document, String rule) {
        return Study.of(document).data().findings().stream()
                .filter(f -> f.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Document sample(String name) {
        try {
            byte[] file = Files.readAllBytes(Path.of("samples", name + ".storm"));
            return StormReader.read(file).document();
        } catch (IOException | UnreadableFile gone) {
            throw new IllegalStateException(gone);
        }
    }
}
