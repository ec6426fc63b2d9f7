package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Evolution;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.service.Operation;
import dev.watershed.service.review.Review;
import dev.watershed.service.review.Surface;
import dev.watershed.storage.StormReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceFixesTest {

    private static Document flights() throws Exception {
        byte[] bytes = Files.readAllBytes(Path.of("samples", "flight-booking.storm"));
        return StormReader.read(bytes).document();
    }

    private static Document after(Document document, Edit edit) {
        Accepted accepted = (Accepted) Decider.decide(document, edit);
        return Evolution.evolve(document, accepted.changes());
    }

    private static Finding finding(Document document, String rule) {
        return Study.of(document).serviceFindings().stream()
                .filter(f -> f.rule().value().equals("service." + rule))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(Document document) {
        return Study.of(document).serviceFindings().stream().map(f -> f.rule().value()).toList();
    }

    private static Document fixed(Document document, String rule) {
        Finding finding = finding(document, rule);
        Fix fix = Study.of(document).fixes().get(finding).getFirst();
        return after(document, fix.edit());
    }

    @Test
    void twoInOneIsSplitByOneClick() throws Exception {
        Document split = fixed(flights(), "two-in-one");

        assertThat(rules(split)).doesNotContain("service.two-in-one");
        assertThat(Study.of(split).services().operations())
                .extracting(Operation::name)
                .contains("changeReservation", "cancelReservation");
    }

    @Test
    void aDriftingNameIsSpelledAlikeByOneClick() throws Exception {
        assertThat(rules(fixed(flights(), "name-drift"))).doesNotContain("service.name-drift");
    }

    @Test
    void aLostFieldComesBackByOneClickOrIsAgreedOnAnew() throws Exception {
        Document document = flights();
        var model = Study.of(document).services();
        var message =
                model.messages().stream()
                        .filter(m -> m.title().equals("Seat reserved"))
                        .findFirst()
                        .orElseThrow();
        var service = model.service(message.publisher().orElseThrow()).orElseThrow();
        Review review = new Review(service.id(), Instant.EPOCH, "Kim", Surface.of(model, service));
        Document agreed = after(document, new Edit.Shelve<>(Shelves.REVIEWS, review));
        assertThat(rules(agreed)).doesNotContain("service.subscriber-broken");
        Document lost =
                after(agreed, new Edit.DescribeNote(message.note(), List.of("booking_ref"), ""));
        assertThat(rules(lost)).contains("service.subscriber-broken");

        for (Fix fix : Study.of(lost).fixes().get(finding(lost, "subscriber-broken"))) {
            assertThat(rules(after(lost, fix.edit())))
                    .as(fix.label().inEnglish())
                    .doesNotContain("service.subscriber-broken");
        }
    }
}
