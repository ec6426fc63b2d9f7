package dev.watershed.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.decision.DecisionId;
import dev.watershed.document.Accepted;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaysOutTest {

    private static final NoteId RESERVATION = new NoteId("re-reservation");

    private int ids;

    @Test
    void everyWayOutOfTwoWritersLeavesOneWriterAndIsOneUndo() throws Exception {
        Document shared = with("al-set", LinkKind.HANDLED_BY);

        assertThat(settled(shared, "data.two-writers")).hasSize(3);
    }

    @Test
    void everyWayOutOfReadingBehindTheOwnerEndsItAndIsOneUndo() throws Exception {
        Document behind = with("al-set", LinkKind.READS);

        assertThat(settled(behind, "data.behind-owner")).hasSize(3);
    }

    @Test
    void aCopyNamesItsEventsAndWhatTheyLack() throws Exception {
        Document behind = with("al-set", LinkKind.READS);

        WayOut copy = ways(behind, "data.behind-owner").getFirst();

        assertThat(copy.consequence().inEnglish())
                .contains("Seat reserved")
                .contains("Missing: traveller");
    }

    @Test
    void withoutDrawnBoundariesThereIsNothingToChoose() throws Exception {
        Document bare = Study.ignoringContexts(with("al-set", LinkKind.READS)).document();

        for (Finding finding : Study.of(bare).data().findings()) {
            if (finding.rule().value().equals("data.behind-owner")) {
                assertThat(new WaysOut(Study.of(bare), this::id).of(finding)).isEmpty();
            }
        }
    }

    /// Takes every way out on a wall of its own; returns them.
    private List<WayOut> settled(Document document, String rule) {
        Finding finding = finding(document, rule).orElseThrow();
        WaysOut search = new WaysOut(Study.of(document), this::id);
        List<WayOut> ways = search.of(finding);
        for (WayOut way : ways) {
            Journal journal = Journal.startingWith(document);
            Pen pen = new Pen(new DecisionId("d"), "Ada", Instant.EPOCH, Locale.ENGLISH);
            Edit edit = search.decided(finding, ways, way, pen);

            var decision = journal.perform(edit, "Ada", Instant.EPOCH, new TransactionId("t"));

            assertThat(decision).as(way.name().inEnglish()).isInstanceOf(Accepted.class);
            assertThat(finding(journal.document(), rule)).as(way.name().inEnglish()).isEmpty();
            assertThat(journal.document().shelf(Shelves.DECISIONS)).hasSize(1);
            assertThat(way.name().in(Locale.KOREAN)).isNotEqualTo(way.name().inEnglish());
            journal.undo("Ada", Instant.EPOCH, new TransactionId("u"));
            assertThat(journal.document()).isEqualTo(document);
        }
        return ways;
    }

    private List<WayOut> ways(Document document, String rule) {
        return new WaysOut(Study.of(document), this::id).of(finding(document, rule).orElseThrow());
    }

    private static Optional<Finding> finding(Document document, String rule) {
        return Study.of(document).data().findings().stream()
                .filter(f -> f.rule().value().equals(rule))
                .findFirst();
    }

    private String id() {
        return "new-" + ids++;
    }

    /// The train trip with one more arrow to the reservation, from another service.
    private static Document with(String from, LinkKind kind) throws IOException, UnreadableFile {
        byte[] file = Files.readAllBytes(Path.of("samples", "train-trip.storm"));
        Document trip = StormReader.read(file).document();
        Board board = trip.board();
        return trip.with(
                board.with(Link.drawn(new LinkId("planted"), new NoteId(from), RESERVATION, kind)));
    }
}
