package dev.watershed.ui.boundaries;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextCanvas;
import dev.watershed.boundary.ContextCanvas.Field;
import dev.watershed.boundary.ContextId;
import dev.watershed.drawing.Colour;
import dev.watershed.study.Study;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The Bounded Context Canvas of one context at a time: filled in as far as the wall goes, the rest
/// open to be written.
final class CanvasView implements Aspect {

    private final Session session;
    private final Texts texts;
    private final Acceptance acceptance;
    private final Runnable changed;
    private final StackPane middle = new StackPane();
    private final StackPane side = new StackPane();
    private Optional<ContextId> chosen = Optional.empty();
    private @Nullable Answer<List<ContextCanvas>> answer;

    /// @param changed called when the strip has to show something else
    CanvasView(Session session, Acceptance acceptance, Runnable changed) {
        this.session = session;
        this.acceptance = acceptance;
        this.changed = changed;
        texts = session.texts();
        middle.getStyleClass().add("canvas-desk");
        middle.setMinSize(0, 0);
        middle.setId("context-canvas");
    }

    @Override
    public Node middle() {
        return middle;
    }

    @Override
    public Node inspector() {
        return side;
    }

    @Override
    public List<Node> controls() {
        int all = Field.values().length;
        Optional<Node> figure =
                shown().map(c ->
                        Labels.of(
                                texts.of("boundaries.canvas-filled", all - c.open().size(), all),
                                "body",
                                "muted"));
        return figure.map(f -> List.of(Panels.gap(), f)).orElse(List.of(Panels.gap()));
    }

    private List<ContextCanvas> canvases() {
        return answer == null ? List.of() : answer.valueProperty().get().orElse(List.of());
    }

    private Optional<ContextCanvas> shown() {
        List<ContextCanvas> all = canvases();
        return all.stream()
                .filter(c -> chosen.equals(Optional.of(c.context().id())))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    /// Shows another context.
    void show(ContextId context) {
        chosen = Optional.of(context);
        changed.run();
    }

    @Override
    public void refresh() {
        if (answer == null) {
            Answer<List<ContextCanvas>> asked = session.ask(Study::canvases);
            answer = asked;
            asked.valueProperty().subscribe(c -> changed.run());
        }
        if (isWriting()) {
            return;
        }
        Optional<ContextCanvas> canvas = shown();
        middle.getChildren()
                .setAll(
                        canvas.<Node>map(this::page)
                                .orElseGet(() ->
                                        Panels.empty(
                                                texts.of("boundaries.no-map"),
                                                texts.of("boundaries.no-map-help"))));
        side.getChildren().setAll(list(canvas));
    }

    /// What somebody is writing is not taken away from under the pen.
    private boolean isWriting() {
        Node focus = middle.getScene() == null ? null : middle.getScene().getFocusOwner();
        for (Node n = focus; focus instanceof TextInputControl && n != null; n = n.getParent()) {
            if (n.equals(middle)) {
                return true;
            }
        }
        return false;
    }

    private Node page(ContextCanvas canvas) {
        return Panels.scrolling(
                new CanvasPage(session, canvas, acceptance, changed, this::show).node());
    }

    private Node list(Optional<ContextCanvas> shown) {
        VBox content = new VBox();
        for (ContextCanvas canvas : canvases()) {
            boolean here = shown.filter(canvas::equals).isPresent();
            content.getChildren().add(row(canvas, here));
        }
        shown.ifPresent(c -> content.getChildren().add(open(c)));
        return Panels.panel(Panels.header(texts.of("boundaries.contexts")), content);
    }

    private Node row(ContextCanvas canvas, boolean here) {
        BoundedContext context = canvas.context();
        Region swatch = new Region();
        swatch.getStyleClass().add("context-swatch");
        int edge = session.themeProperty().getValue().contextEdge(context.ordinal());
        swatch.setStyle("-fx-background-color: " + Colour.hex(edge));
        Label name = Labels.of(context.name(), here ? "heading" : "strong");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.SOMETIMES);
        HBox row =
                new HBox(
                        8,
                        swatch,
                        name,
                        Panels.gap(),
                        Labels.whole(
                                texts.of("boundaries.fields-open", canvas.open().size()), "quiet"));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("proposal-row", here ? "chosen" : "plain");
        row.setOnMouseClicked(e -> show(context.id()));
        return row;
    }

    private Section open(ContextCanvas canvas) {
        Section section =
                Section.titled(texts.of("boundaries.open-questions"))
                        .counting(canvas.open().size(), canvas.open().isEmpty() ? "" : "warning");
        canvas.open()
                .forEach(field ->
                        section.with(
                                Labels.wrapped(texts.of("canvas.ask-" + field.code()), "body")));
        return section;
    }
}
