package dev.watershed.service.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.document.Walls;
import dev.watershed.finding.Finding;
import dev.watershed.service.Message;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceModel;
import dev.watershed.storage.StormReader;
import dev.watershed.study.Study;
import dev.watershed.workshop.Snapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BrokenPromisesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final Document flights = flights();

    private static Document flights() {
        try {
            return StormReader.read(Files.readAllBytes(Path.of("samples", "flight-booking.storm")))
                    .document();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Message reserved() {
        return Study.of(flights).services().messages().stream()
                .filter(m -> m.title().equals("Seat reserved"))
                .findFirst()
                .orElseThrow();
    }

    private static Document reviewed(Document document) {
        ServiceModel model = Study.of(document).services();
        Document all = document;
        for (Service service : model.services()) {
            Review review = new Review(service.id(), MONDAY, "Kim", Surface.of(model, service));
            all = Walls.after(all, new Edit.Shelve<>(Shelves.REVIEWS, review));
        }
        return all;
    }

    private static Document photographed(Document document) {
        Snapshot snapshot = Snapshot.of("s1", "Design", Optional.empty(), MONDAY, document.board());
        return Walls.after(document, new Edit.Shelve<>(Shelves.SNAPSHOTS, snapshot));
    }

    private Document carrying(Document document, String... attributes) {
        return Walls.after(
                document, new Edit.DescribeNote(reserved().note(), List.of(attributes), ""));
    }

    private static List<Finding> broken(Document document) {
        return Study.of(document).serviceFindings().stream()
                .filter(f -> f.rule().value().equals("service.subscriber-broken"))
                .toList();
    }

    @Test
    void nobodyBreaksWhileTheEventStaysAsItWasReviewed() {
        assertThat(broken(reviewed(flights))).isEmpty();
    }

    @Test
    void aFieldThatIsGoneSinceTheReviewBreaksWhoListens() {
        assertThat(broken(carrying(reviewed(flights), "booking_ref")))
                .singleElement()
                .satisfies(f -> assertThat(f.message().inEnglish()).contains("seatNo", "Flights"));
    }

    @Test
    void whereNobodyReviewedTheLastSnapshotCounts() {
        assertThat(broken(carrying(photographed(flights), "booking_ref"))).hasSize(1);
        assertThat(broken(carrying(flights, "booking_ref"))).isEmpty();
    }

    @Test
    void aReviewCountsMoreThanASnapshotOfTheSameWall() {
        Document fewer = carrying(photographed(flights), "booking_ref");

        assertThat(broken(reviewed(fewer))).isEmpty();
    }

    @Test
    void anEventUnderANewNameStillOwesWhatItCarried() {
        NoteId note = reserved().note();
        Document renamed =
                Walls.after(reviewed(flights), new Edit.RewordNote(note, "Place reserved"));
        assertThat(broken(renamed)).isEmpty();

        assertThat(broken(carrying(renamed, "booking_ref"))).hasSize(1);
        assertThat(changes(reviewed(flights), renamed))
                .contains("The event SeatReserved is called PlaceReserved now")
                .noneMatch(line -> line.contains("is gone") || line.contains("is new"));
    }

    private static List<String> changes(Document before, Document after) {
        ServiceModel model = Study.of(after).services();
        return before.shelf(Shelves.REVIEWS).values().stream()
                .flatMap(review ->
                        SurfaceChanges.between(
                                review.surface(),
                                Surface.of(model, model.service(review.service()).orElseThrow()))
                                .stream())
                .map(change -> change.wording().inEnglish())
                .toList();
    }
}
