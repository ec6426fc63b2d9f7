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
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Finding;
import dev.watershed.geometry.Point;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WaysOutTest {

    private static final NoteId RESERVATION = new NoteId("re-reservation");

    private int ids;

    @Test
    void everyWayOutOfTwoWritersLeavesOneWriterAndIsOneUndo() throws Exception {
        Document shared = with("al-set", LinkKind.HANDLED_BY);

        assertThat(settled(shared, "data.two-writers"))
                .extracting(WaysOutTest::key)
                .containsExactly(
                        "two-words", "copy-reads-missing", "owner-writes", "delegate", "join");
    }

    @Test
    void everyWayOutOfReadingBehindTheOwnerEndsItAndIsOneUndo() throws Exception {
        Document behind = with("al-set", LinkKind.READS);

        assertThat(settled(behind, "data.behind-owner"))
                .extracting(WaysOutTest::key)
                .containsExactly("copy-missing", "ask", "delegate", "move");
    }

    @Test
    void aViewBehindTheOwnersBackCanBeFedByEventsInstead() throws Exception {
        Note view =
                Note.written(
                                new NoteId("planted-view"),
                                NoteKind.READ_MODEL,
                                "Trips to watch",
                                new Point(0, 900),
                                Rank.MIDDLE)
                        .carrying(List.of("reservation no", "train"));
        Edit put =
                new Edit.Together(
                        List.of(
                                new Edit.AddNotes(
                                        List.of(view),
                                        List.of(
                                                Link.drawn(
                                                        new LinkId("planted"),
                                                        view.id(),
                                                        RESERVATION,
                                                        LinkKind.VIEW_OF))),
                                new Edit.AssignNotes(
                                        Set.of(view.id()), Optional.of(new ContextId("alert")))));
        Document behind = new Trips().perform(new Trips().trip(), put);

        assertThat(settled(behind, "data.behind-owner"))
                .extracting(WaysOutTest::key)
                .contains("copy", "read-model");
    }

    @Test
    void oneWhoOnlyDelegatesOwnsWhatTwoWrote() throws Exception {
        Document shared = with("al-set", LinkKind.HANDLED_BY);
        WayOut delegate = way(shared, "data.two-writers", "delegate");

        Document now = new Trips().perform(shared, delegate.edit());

        var owner = Study.of(now).data().ownership().holding(RESERVATION).orElseThrow();
        assertThat(owner.writers()).hasSize(1);
        assertThat(now.contextHolding(RESERVATION).orElseThrow().name()).isEqualTo("Reservation 2");
        assertThat(Study.of(now).services().services()).hasSize(4);
    }

    @Test
    void anAttributeOwnedTwiceGetsOneOwnerOrTwoNames() throws Exception {
        Document twice =
                new Trips()
                        .carrying("re-reservation", "reservation no", "departure gate")
                        .carrying("al-alert", "alert no", "departure gate")
                        .trip();

        assertThat(settled(twice, "data.owned-twice"))
                .extracting(WaysOutTest::key)
                .containsExactly("one-owner-missing", "one-owner-missing", "apart");
    }

    @Test
    void aNameThatDriftedGetsOneOwnerTwoWordsOrOneName() throws Exception {
        Document drifted =
                new Trips().carrying("re-reservation", "reservation no", "departs_at").trip();

        assertThat(settled(drifted, "data.name-drift"))
                .extracting(WaysOutTest::key)
                .contains("apart", "one-name");
    }

    @Test
    void aServiceWithoutDataGetsSomeOrJoinsAnother() throws Exception {
        Document bare =
                new Trips()
                        .perform(
                                new Trips().trip(),
                                new Edit.AssignNotes(
                                        Set.of(new NoteId("al-alert")),
                                        Optional.of(new ContextId("reservation"))));

        assertThat(settled(bare, "data.no-data"))
                .extracting(WaysOutTest::key)
                .contains("own-data", "join");
    }

    @Test
    void aNoteLikeATableUnderTwoContextsIsOwnedByOneOrSplit() throws Exception {
        Trips trips = new Trips();
        Note table =
                Note.written(
                        new NoteId("planted"),
                        NoteKind.COMMENT,
                        "T_SEATS table",
                        new Point(0, 900),
                        Rank.MIDDLE);
        Document planted =
                trips.trip()
                        .with(
                                trips.trip()
                                        .board()
                                        .with(table)
                                        .with(link("l1", "re-reserve", "planted"))
                                        .with(link("l2", "al-set", "planted")));

        assertThat(settled(planted, "data.shared-table"))
                .extracting(WaysOutTest::key)
                .containsExactly("table-owner", "table-owner", "table-split");
    }

    private static Link link(String id, String from, String to) {
        return Link.drawn(new LinkId(id), new NoteId(from), new NoteId(to), LinkKind.LEADS_TO);
    }

    @Test
    void whoWaitsForAnotherGetsACopyOrPutsTheRequestInAQueue() throws Exception {
        Document waiting = with("al-set", LinkKind.CALLS);

        assertThat(settled(waiting, "data.waits"))
                .extracting(WaysOutTest::key)
                .containsExactly("copy-missing", "queue");
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

    private List<WayOut> settled(Document document, String rule) throws Exception {
        return new Trips().settled(document, rule);
    }

    private static String key(WayOut way) {
        return way.name().key().substring("study.way.".length());
    }

    private WayOut way(Document document, String rule, String key) {
        return ways(document, rule).stream()
                .filter(w -> key(w).equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<WayOut> ways(Document document, String rule) {
        return new WaysOut(Study.of(document), this::id).of(finding(document, rule).orElseThrow());
    }

    private static Optional<Finding> finding(Document document, String rule) {
        return Trips.finding(document, rule);
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
