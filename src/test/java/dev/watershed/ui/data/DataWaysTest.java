package dev.watershed.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import dev.watershed.data.DataCopy;
import dev.watershed.data.stream.EventSourced;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one changes in the Data lens: ways out, ages, streams, outages.
class DataWaysTest {

    @TempDir private Path folder;

    /// The train trip where Alert also uses the reservation.
    private static Document trip(LinkKind use) {
        Document trip = Samples.read("train-trip");
        Link planted =
                Link.drawn(
                        new LinkId("planted"),
                        new NoteId("al-set"),
                        new NoteId("re-reservation"),
                        use);
        return trip.with(trip.board().with(planted));
    }

    private TestWindow window(Document document) {
        return TestWindow.showing(document, false, Locale.ENGLISH, folder.resolve("contract.md"));
    }

    private static void click(TestWindow window, Node node) {
        window.run(() ->
                node.fireEvent(
                        new MouseEvent(
                                MouseEvent.MOUSE_CLICKED,
                                0,
                                0,
                                0,
                                0,
                                MouseButton.PRIMARY,
                                1,
                                false,
                                false,
                                false,
                                false,
                                true,
                                false,
                                false,
                                true,
                                false,
                                true,
                                null)));
    }

    /// Chooses a piece of data by its row in the matrix.
    private static void choose(TestWindow window, String name) {
        Node row =
                window.all("#data-matrix .data-row").stream()
                        .filter(r ->
                                r.lookupAll(".label").stream()
                                        .anyMatch(l -> ((Labeled) l).getText().equals(name)))
                        .findFirst()
                        .orElseThrow();
        click(window, row);
    }

    private static void enter(TestWindow window, String field, String text) {
        window.run(() -> {
            TextField box = (TextField) window.find(field).orElseThrow();
            box.setText(text);
            box.fireEvent(new ActionEvent());
        });
    }

    private static void view(TestWindow window, String name) {
        window.run(() -> ((ToggleButton) window.find("#view-" + name).orElseThrow()).fire());
    }

    @Test
    void aCopyIsChosenWithItsAgeAndIsOneUndo() {
        TestWindow window = window(trip(LinkKind.READS));
        window.open("data", "#data-matrix .data-row");
        Document before = window.session().document();
        choose(window, "Reservation");
        click(window, window.all(".way-out").getFirst());
        enter(window, "#copy-age", "5");

        window.press("#apply-way");

        List<DataCopy> copies =
                List.copyOf(window.session().document().shelf(Shelves.COPIES).values());
        assertThat(copies).extracting(DataCopy::staleSeconds).containsExactly(300);
        assertThat(window.session().document().shelf(Shelves.DECISIONS)).hasSize(1);
        window.run(window.session()::undo);
        assertThat(window.session().document()).isEqualTo(before);
    }

    @Test
    void anAggregateIsKeptAsEventsAndItsSnapshotsAreReckoned() {
        TestWindow window = window(Samples.read("train-trip"));
        window.open("data", "#view-streams");
        view(window, "streams");
        window.press("#mark-re-reservation");
        window.await(() -> window.find("#snapshot-replay").isPresent());

        enter(window, "#snapshot-replay", "200");

        EventSourced kept =
                window.session().document().shelf(Shelves.EVENT_SOURCED).get("re-reservation");
        assertThat(kept.replayMicros()).isEqualTo(200);
        assertThat(kept.snapshots().every()).isEqualTo(7);
        window.run(window.session()::undo);
        assertThat(window.session().document().shelf(Shelves.EVENT_SOURCED).get("re-reservation"))
                .isEqualTo(EventSourced.unmeasured(new NoteId("re-reservation")));
    }

    @Test
    void theContractOfTheEventStoreIsExportedFromTheLens() throws Exception {
        TestWindow window = window(Samples.read("train-trip"));
        window.open("data", "#view-streams");
        view(window, "streams");
        window.await(() -> window.find("#port-export").isPresent());

        window.press("#port-export");

        Path contract = folder.resolve("contract.md");
        window.await(() -> Files.exists(contract));
        assertThat(Files.readString(contract)).contains("getNAfterX", "snapshotAtOrBefore");
    }

    @Test
    void aTieThatAnOutageCutsIsLoosenedByAClick() {
        TestWindow window = window(trip(LinkKind.CALLS));
        window.open("data", "#view-outages");
        view(window, "outages");
        window.await(() -> window.find(".loosen").isPresent());

        window.press(".loosen");
        click(window, window.all(".way-out").getLast());
        window.press("#apply-way");

        window.await(() -> window.find(".loosen").isEmpty());
        assertThat(window.session().document().board().links())
                .doesNotContainKey(new LinkId("planted"));
    }

    @Test
    void aSagaIsWrittenOnAnEmptyWall() {
        TestWindow window = window(Document.EMPTY);
        window.open("data", "#first-saga");

        window.press("#first-saga");
        window.await(() -> window.find("#saga-findings .data-row").isPresent());
        window.press("#saga-add-step");

        window.await(() -> window.find("#saga-service-0").isPresent());
        assertThat(window.session().document().shelf(Shelves.SAGAS).values())
                .singleElement()
                .satisfies(saga -> assertThat(saga.steps()).hasSize(1));
    }
}
