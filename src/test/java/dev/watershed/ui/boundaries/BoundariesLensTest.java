package dev.watershed.ui.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.study.Study;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BoundariesLensTest {

    private static final Path NOWHERE = Path.of("target", "nowhere.svg");

    /// The web shop with the proposed contexts drawn.
    private static Document shop() {
        Document document = Samples.read("web-shop");
        for (var context : Study.of(document).contexts()) {
            document = document.with(context);
        }
        return document;
    }

    private static TestWindow window(Document document, Path exports) {
        return TestWindow.showing(document, false, Locale.ENGLISH, exports);
    }

    /// Chooses an aspect on the strip.
    private static void look(TestWindow window, String aspect, String awaited) {
        window.run(() ->
                window.find(".strip").orElseThrow().lookupAll(".segment").stream()
                        .map(ButtonBase.class::cast)
                        .filter(b -> aspect.equals(b.getText()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        window.await(() -> window.find(awaited).isPresent());
    }

    private static void click(TestWindow window, String style, String label) {
        window.await(() -> row(window, style, label) != null);
        window.run(() -> row(window, style, label).getOnMouseClicked().handle(null));
    }

    private static Node row(TestWindow window, String style, String label) {
        return window.find(".inspector").orElseThrow().lookupAll(style).stream()
                .filter(node ->
                        node.lookupAll(".label").stream()
                                .anyMatch(l -> label.equals(((Labeled) l).getText())))
                .findFirst()
                .orElse(null);
    }

    @Test
    void acceptingAllIsOneUndo() {
        TestWindow window = window(Samples.read("web-shop"), NOWHERE);
        window.open("boundaries", "#propose");
        window.press("#propose");
        window.await(() -> window.find("#accept-all").isPresent());

        window.press("#accept-all");

        assertThat(window.session().document().contexts()).hasSizeGreaterThan(1);
        window.run(window.session()::undo);
        assertThat(window.session().document().contexts()).isEmpty();
    }

    @Test
    void arrangingByContextIsOneUndo() {
        Document before = shop();
        TestWindow window = window(before, NOWHERE);
        window.open("boundaries", "#arrange");

        window.press("#arrange");
        window.await(() -> !window.session().document().board().equals(before.board()));

        window.run(window.session()::undo);
        assertThat(window.session().document()).isEqualTo(before);
    }

    @Test
    void aPatternIsKeptWithItsReasonAndTakenBack() {
        TestWindow window = window(shop(), NOWHERE);
        window.open("boundaries", "#arrange");
        look(window, "Context map", "#context-map");
        click(window, ".proposal-row", "Customers");
        window.await(() -> window.find("#pattern-ACL").isPresent() || more(window));
        window.run(() -> ((ButtonBase) window.find("#pattern-ACL").orElseThrow()).fire());
        window.run(() ->
                ((TextArea) window.find("#why-pattern").orElseThrow()).setText("Ours differ"));

        window.press("#keep-pattern");

        var kept = window.session().document().shelf(Shelves.PATTERNS).values();
        assertThat(kept).hasSize(1);
        assertThat(kept.iterator().next().why()).isEqualTo("Ours differ");
        window.run(window.session()::undo);
        assertThat(window.session().document().shelf(Shelves.PATTERNS)).isEmpty();
    }

    /// Unfolds the other patterns.
    private static boolean more(TestWindow window) {
        window.find(".inspector").orElseThrow().lookupAll(".link-text").stream()
                .map(ButtonBase.class::cast)
                .filter(b -> b.getText().contains("more pattern"))
                .findFirst()
                .ifPresent(ButtonBase::fire);
        return window.find("#pattern-ACL").isPresent();
    }

    @Test
    void whatIsWrittenOnACanvasIsKeptOncePerField() {
        TestWindow window = window(shop(), NOWHERE);
        window.open("boundaries", "#arrange");
        look(window, "Canvas", "#canvas-assumptions");

        window.run(() -> window.find("#canvas-assumptions").orElseThrow().requestFocus());
        window.run(() ->
                ((TextArea) window.find("#canvas-assumptions").orElseThrow())
                        .setText("One currency"));
        window.run(() -> window.find("#canvas-metrics").orElseThrow().requestFocus());

        var canvases = window.session().document().shelf(Shelves.CANVASES).values();
        assertThat(canvases).hasSize(1);
        assertThat(canvases.iterator().next().assumptions()).isEqualTo("One currency");
        window.run(window.session()::undo);
        assertThat(window.session().document().shelf(Shelves.CANVASES)).isEmpty();
    }

    @Test
    void writingOnTheCanvasOfAProposalAcceptsItInTheSameUndo() {
        TestWindow window = window(Samples.read("web-shop"), NOWHERE);
        window.open("boundaries", "#propose");
        window.press("#propose");
        window.await(() -> window.find("#accept-all").isPresent());
        look(window, "Canvas", "#canvas-assumptions");

        window.run(() -> window.find("#canvas-assumptions").orElseThrow().requestFocus());
        window.run(() ->
                ((TextArea) window.find("#canvas-assumptions").orElseThrow())
                        .setText("One currency"));
        window.run(() -> window.find("#canvas-metrics").orElseThrow().requestFocus());

        Document written = window.session().document();
        assertThat(written.contexts()).hasSize(1);
        var context = written.contextsInOrder().getFirst();
        assertThat(context.purpose()).startsWith("Looks after ");
        assertThat(context.classification()).isNotEqualTo(Classification.UNDECIDED);
        assertThat(written.shelf(Shelves.CANVASES).get(context.id().value()).assumptions())
                .isEqualTo("One currency");
        window.run(window.session()::undo);
        assertThat(window.session().document().contexts()).isEmpty();
        assertThat(window.session().document().shelf(Shelves.CANVASES)).isEmpty();
    }

    @Test
    void comparingDrawsTheProposedLinesAsOneUndo() {
        Document drawn = halved(Samples.read("web-shop"));
        TestWindow window = window(drawn, NOWHERE);
        window.open("boundaries", "#arrange");
        look(window, "Compare", "#redraw");

        window.press("#redraw");

        assertThat(window.session().document().contexts()).hasSizeGreaterThan(2);
        assertThat(window.session().document().context(new ContextId("left"))).isPresent();
        window.run(window.session()::undo);
        assertThat(window.session().document()).isEqualTo(drawn);
    }

    /// Two contexts, one with every other note.
    private static Document halved(Document document) {
        Set<dev.watershed.board.NoteId> left = new TreeSet<>();
        Set<dev.watershed.board.NoteId> right = new TreeSet<>();
        int i = 0;
        for (var note : Study.of(document).boundaries().proposed().homes().keySet()) {
            (i++ % 2 == 0 ? left : right).add(note);
        }
        Document now = document;
        for (var half : List.of(left, right)) {
            String name = half.equals(left) ? "left" : "right";
            now =
                    now.with(
                            new BoundedContext(
                                    new ContextId(name),
                                    name,
                                    half,
                                    "",
                                    Classification.UNDECIDED,
                                    half.equals(left) ? 0 : 1));
        }
        return now;
    }

    @Test
    void theMapOfTodayStandsBesideTheOneToBe() {
        TestWindow window = window(Samples.read("web-shop"), NOWHERE);
        window.open("boundaries", "#propose");
        look(window, "Context map", "#context-map");
        look(window, "As is", "#today-from-lanes");

        window.press("#today-from-lanes");

        assertThat(window.session().document().today()).hasSizeGreaterThan(1);
        assertThat(window.session().document().contexts()).isEmpty();
        window.run(window.session()::undo);
        assertThat(window.session().document().today()).isEmpty();
    }

    @Test
    void theMapIsExportedAsAPicture(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("map.svg");
        TestWindow window = window(shop(), file);
        window.open("boundaries", "#arrange");
        look(window, "Context map", "#context-map");
        window.await(() -> row(window, ".proposal-row", "Customers") != null);

        window.press("#export-map");
        window.await(() -> Files.exists(file));

        assertThat(Files.readString(file)).contains("<svg").contains("Customers");
    }
}
