package dev.watershed.ui.boundaries;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextCanvas;
import dev.watershed.boundary.ContextCanvas.Exchange;
import dev.watershed.boundary.ContextCanvas.Field;
import dev.watershed.boundary.ContextDetails.Page;
import dev.watershed.boundary.ContextId;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One canvas as its authors lay it out: name, purpose and class on top, messages left and right of
/// language and decisions, what is assumed and measured below.
final class CanvasPage {

    private final Session session;
    private final Texts texts;
    private final ContextCanvas canvas;
    private final BoundedContext context;
    private final CanvasFields fields;
    private final Acceptance acceptance;

    /// @param accepted called with the context a proposal has become by writing on it
    CanvasPage(
            Session session,
            ContextCanvas canvas,
            Acceptance acceptance,
            Runnable written,
            Consumer<ContextId> accepted) {
        this.session = session;
        this.acceptance = acceptance;
        this.canvas = canvas;
        this.context = canvas.context();
        texts = session.texts();
        fields = new CanvasFields(session, canvas, acceptance, written, accepted);
    }

    Node node() {
        Node top =
                new Columns(
                        new double[] {.40, .35, .25},
                        cell(Field.PURPOSE, name(), fields.purpose()),
                        cell(
                                Field.CLASSIFICATION,
                                fields.classes(),
                                fields.business(),
                                fields.evolution()),
                        cell(Field.ROLES, fields.roles()));
        Node heart =
                new Columns(
                        new double[] {.25, .25, .25, .25},
                        cell(Field.INBOUND, exchanges(canvas.inbound())),
                        cell(Field.LANGUAGE, language()),
                        cell(
                                Field.DECISIONS,
                                notes(canvas.decisions()),
                                fields.page(Page.DECISIONS)),
                        cell(Field.OUTBOUND, exchanges(canvas.outbound())));
        Node foot =
                new Columns(
                        new double[] {.33, .33, .34},
                        cell(Field.ASSUMPTIONS, fields.page(Page.ASSUMPTIONS)),
                        cell(Field.METRICS, fields.page(Page.METRICS)),
                        cell(
                                Field.QUESTIONS,
                                notes(canvas.hotspots()),
                                fields.page(Page.QUESTIONS)));
        VBox page = new VBox(10);
        page.getStyleClass().add("canvas-sheet");
        if (!session.document().contexts().containsKey(context.id())) {
            page.getChildren()
                    .add(
                            Labels.wrapped(
                                    texts.of(
                                            acceptance.offers(context)
                                                    ? "canvas.offered"
                                                    : "canvas.proposed"),
                                    "helper"));
        }
        page.getChildren().addAll(top, heart, foot);
        return page;
    }

    private Node name() {
        return Labels.wrapped(context.name(), "section-title");
    }

    private Node cell(Field field, Node... content) {
        HBox head = new HBox(8, Labels.of(texts.of("canvas." + field.code()), "label-text"));
        head.setAlignment(Pos.CENTER_LEFT);
        boolean waits = canvas.open().contains(field);
        if (waits) {
            head.getChildren().add(Labels.tag(texts.of("canvas.open"), "warning"));
        }
        VBox cell = new VBox(8, head);
        cell.getChildren().addAll(content);
        cell.getStyleClass().addAll("card", "canvas-cell");
        cell.setMaxHeight(Double.MAX_VALUE);
        cell.setMinWidth(0);
        return cell;
    }

    private Node exchanges(List<Exchange> exchanges) {
        VBox all = new VBox(10);
        if (exchanges.isEmpty()) {
            all.getChildren().add(Labels.wrapped(texts.of("canvas.nothing-crosses"), "helper"));
        }
        for (Exchange exchange : exchanges) {
            VBox one =
                    new VBox(
                            4,
                            new HBox(
                                    6,
                                    Labels.of(exchange.name(), "strong"),
                                    Labels.whole(
                                            texts.of(
                                                    "canvas.partner-"
                                                            + exchange.partner()
                                                                    .name()
                                                                    .toLowerCase(
                                                                            java.util.Locale.ROOT)),
                                            "quiet")));
            exchange.messages()
                    .forEach(m ->
                            session.document()
                                    .board()
                                    .note(m.note())
                                    .ifPresent(n ->
                                            one.getChildren()
                                                    .add(
                                                            note(
                                                                    n,
                                                                    texts.of(
                                                                            "canvas.message-"
                                                                                    + m.kind()
                                                                                            .code())))));
            all.getChildren().add(one);
        }
        return all;
    }

    private Node language() {
        VBox all = new VBox(8);
        for (ContextCanvas.OwnWord word : canvas.language()) {
            HBox head = new HBox(6, Labels.of(word.word(), "strong"));
            head.setAlignment(Pos.CENTER_LEFT);
            if (word.contested()) {
                head.getChildren().add(Labels.tag(texts.of("canvas.contested"), "danger"));
            }
            boolean defined = !word.definition().isBlank();
            Node meaning =
                    defined
                            ? Labels.wrapped(word.definition(), "helper")
                            : Buttons.link(
                                    texts.of("canvas.define"),
                                    () -> {
                                        session.lensProperty().set("storm");
                                        session.show(word.notes());
                                    });
            all.getChildren().add(new VBox(2, head, meaning));
        }
        return all;
    }

    private Node notes(List<NoteId> ids) {
        VBox all = new VBox(4);
        for (NoteId id : ids) {
            session.document().board().note(id).ifPresent(n -> all.getChildren().add(note(n, "")));
        }
        return all;
    }

    private Node note(Note note, String detail) {
        NoteKind kind = note.kind();
        var text = Labels.wrapped(note.oneLine(), "body");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row = new HBox(8, Swatch.of(kind, session.themeProperty().getValue()), text);
        if (!detail.isEmpty()) {
            row.getChildren().add(Labels.whole(detail, "quiet"));
        }
        row.getStyleClass().addAll("clickable", "canvas-note");
        row.setOnMouseClicked(e -> {
            session.lensProperty().set("storm");
            session.show(List.of(note.id()));
        });
        return row;
    }
}
