package dev.watershed.ui.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.DecisionStatus;
import dev.watershed.decision.Moment;
import dev.watershed.decision.Occasion;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.study.Drafts;
import dev.watershed.study.Pen;
import dev.watershed.study.Study;
import dev.watershed.team.TeamProposal;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;

class DecisionsLensTest {

    private static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");

    /// The web shop with accepted boundaries, accepted teams, a superseded and a waived decision.
    private static Document decided(Locale locale) {
        Document shop = Samples.read("web-shop");
        Boundaries boundaries = Study.of(shop).boundaries();
        List<BoundedContext> contexts = boundaries.proposed().asContexts();
        for (BoundedContext context : contexts) {
            shop = shop.with(context);
        }
        DecisionRecord first =
                new Drafts(shop, pen("d1", locale))
                        .boundaries(contexts, boundaries.proposed(), boundaries)
                        .because("It is how we sit today")
                        .then(
                                DecisionStatus.ACCEPTED,
                                new Moment(Moment.What.ACCEPTED, "Mina", DAY));
        shop = put(shop, first);
        Study study = Study.of(shop);
        shop =
                put(
                        shop,
                        new Drafts(shop, pen("d2", locale))
                                .waiver(
                                        study.findings().getFirst(),
                                        List.of(),
                                        "We say it this way"));
        TeamProposal teams = study.teams();
        shop =
                put(
                        shop,
                        new Drafts(shop, pen("d3", locale)).teams(teams, study.teamAlternatives()));
        return shop;
    }

    private static Pen pen(String id, Locale locale) {
        return new Pen(new DecisionId(id), "Mina", DAY, locale);
    }

    private static Document put(Document document, DecisionRecord record) {
        return document.withShelved(
                document.shelved().put(Shelves.DECISIONS, record.id().value(), record));
    }

    private static TestWindow window(Document document, boolean dark, Locale language, Path out) {
        TestWindow window = TestWindow.showing(document, dark, language, out);
        window.open("decisions", "#decision-list");
        return window;
    }

    private static DecisionLog log(TestWindow window) {
        return DecisionLog.of(window.session().document().shelf(Shelves.DECISIONS).values());
    }

    @Test
    void aDraftIsAcceptedOnceItHasAWhyAndUndoOpensItAgain() {
        TestWindow window = window(decided(Locale.ENGLISH), false, Locale.ENGLISH, Path.of("x"));
        window.picture("decisions-light");
        assertThat(window.find("#accept-decision").orElseThrow().isDisabled()).isTrue();

        window.run(() -> why(window).setText("Each team can carry what it has"));
        window.press("#accept-decision");

        DecisionRecord record = log(window).record(new DecisionId("d3")).orElseThrow();
        assertThat(record.status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(record.why()).isEqualTo("Each team can carry what it has");
        assertThat(record.history()).last().extracting(Moment::author).isEqualTo("tester");
        window.picture("decisions-accepted");
        window.run(window.session()::undo);
        assertThat(log(window).waiting()).hasSize(1);
    }

    @Test
    void theRoomRaisesHandsAndTheCountStaysWithTheAlternatives() {
        TestWindow window = window(decided(Locale.ENGLISH), false, Locale.ENGLISH, Path.of("x"));
        DecisionId id = new DecisionId("d3");
        window.press("#ask-room");
        assertThat(window.session().facilitation().askedProperty().get())
                .hasValueSatisfying(asked -> assertThat(asked.ways()).hasSizeGreaterThan(1));
        Button more =
                window.find("#room-count").orElseThrow().lookupAll(".icon-button").stream()
                        .filter(node -> node.getAccessibleText().startsWith("A hand more"))
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow();
        window.run(more::fire);
        window.run(more::fire);
        window.picture("decisions-room");

        window.press("#keep-count");

        DecisionRecord record = log(window).record(id).orElseThrow();
        assertThat(record.options().getFirst().figure("Hands")).hasValue("2");
        assertThat(record.history()).last().extracting(Moment::what).isEqualTo(Moment.What.ASKED);
        assertThat(window.session().facilitation().askedProperty().get()).isEmpty();
        window.picture("decisions-room-counted");

        window.press(".choose-option");
        assertThat(log(window).record(id).orElseThrow().options().get(1).chosen()).isTrue();
        window.run(window.session()::undo);
        window.run(window.session()::undo);
        assertThat(log(window).record(id).orElseThrow().options().getFirst().figure("Hands"))
                .isEmpty();
    }

    @Test
    void aRecordThatTakesAnothersPlaceEndsItWhenAccepted() {
        Document document = decided(Locale.ENGLISH);
        document = document.withShelved(document.shelved().without(Shelves.DECISIONS, "d3"));
        TestWindow window = window(document, true, Locale.ENGLISH, Path.of("x"));
        window.run(() -> {
            javafx.scene.control.ListView<?> rows =
                    (javafx.scene.control.ListView<?>) window.find("#decisions").orElseThrow();
            rows.getSelectionModel().select(1);
        });
        window.press("#supersede-decision");
        window.run(() -> why(window).setText("The release train is gone"));
        window.press("#accept-decision");

        assertThat(log(window).record(new DecisionId("d1")).orElseThrow().status())
                .isEqualTo(DecisionStatus.SUPERSEDED);
        window.picture("decisions-dark");
    }

    @Test
    void whatARecordIsAboutStaysInReachInANarrowWindow() {
        TestWindow window = window(decided(Locale.ENGLISH), false, Locale.ENGLISH, Path.of("x"));
        window.resized(960, 640);
        window.await(() -> window.find("#decision-about").orElseThrow().isVisible());

        window.picture("decisions-narrow");
        Bounds about = inWindow(window, "#decision-about");
        Bounds page = inWindow(window, "#decision-why");
        assertThat(about.getMaxX()).isLessThanOrEqualTo(960);
        assertThat(page.getMaxX()).isLessThanOrEqualTo(about.getMinX());
    }

    private static Bounds inWindow(TestWindow window, String selector) {
        return TestWindow.on(() -> {
            Node node = window.find(selector).orElseThrow();
            return node.localToScene(node.getLayoutBounds());
        });
    }

    @Test
    void theLensSpeaksKorean() {
        TestWindow window = window(decided(Locale.KOREAN), false, Locale.KOREAN, Path.of("x"));
        window.picture("decisions-korean");
        assertThat(window.text("#accept-decision")).isEqualTo("결정 받아들이기");
    }

    @Test
    void recordsAreExportedAsAFolder() throws IOException {
        Path folder = Files.createTempDirectory("watershed-madr");
        TestWindow window = window(decided(Locale.ENGLISH), false, Locale.ENGLISH, folder);
        window.run(() -> action(window));
        window.await(() -> window.session().toastProperty().get().isPresent());
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3).allMatch(file -> file.toString().endsWith(".md"));
        }
    }

    private static void action(TestWindow window) {
        window.find(".list-foot .button")
                .map(javafx.scene.control.Button.class::cast)
                .orElseThrow()
                .fire();
    }

    @Test
    void withoutDecisionsTheLensSaysWhereTheyComeFrom() {
        TestWindow window = window(Document.EMPTY, false, Locale.ENGLISH, Path.of("x"));
        window.picture("decisions-empty");
        assertThat(window.find("#accept-decision")).isEmpty();
    }

    @Test
    void aFindingIsWaivedWithAReasonFromTheWall() {
        Document document = Samples.read("web-shop");
        TestWindow window = TestWindow.showing(document, false, Locale.ENGLISH, Path.of("x"));
        window.await(() -> window.find(".waive").isPresent());
        window.press(".waive");
        window.run(() ->
                ((javafx.scene.control.TextField) window.find(".waive-reason").orElseThrow())
                        .setText("It is how people say it"));
        window.picture("finding-waive");
        window.press(".waive-now");
        assertThat(log(window).records())
                .singleElement()
                .satisfies(r -> assertThat(r.occasion()).isEqualTo(Occasion.WAIVER));
    }

    private static TextArea why(TestWindow window) {
        return (TextArea) window.find("#decision-why").orElseThrow();
    }
}
