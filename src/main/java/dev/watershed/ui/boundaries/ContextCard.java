package dev.watershed.ui.boundaries;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextFigures;
import dev.watershed.drawing.Colour;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A context the team has drawn: its name, purpose and class, written in place.
final class ContextCard {

    private final Session session;
    private final Acceptance acceptance;
    private final Texts texts;

    ContextCard(Session session, Acceptance acceptance) {
        this.session = session;
        this.acceptance = acceptance;
        texts = session.texts();
    }

    /// @param figures of the drawn contexts, as far as they are known
    Section of(BoundedContext context, int ordinal, List<ContextFigures> figures) {
        Region swatch = new Region();
        swatch.getStyleClass().add("context-swatch");
        swatch.setStyle(
                "-fx-background-color: "
                        + Colour.hex(session.themeProperty().getValue().contextEdge(ordinal)));
        HBox head =
                new HBox(
                        8,
                        swatch,
                        Labels.of(context.name(), "strong"),
                        Panels.gap(),
                        Labels.whole(
                                texts.of("boundaries.members", context.members().size()), "quiet"));
        head.setAlignment(Pos.CENTER_LEFT);
        Section section = new Section().with(head, editing(context));
        FiguresSection.of(texts, context.id(), figures, acceptance::move).forEach(section::with);
        return section;
    }

    /// The fields and buttons alone.
    Node editing(BoundedContext context) {
        TextField name = field(context.name(), "boundaries.name");
        name.setId("context-name");
        whenDone(name, () -> acceptance.rename(context, name.getText()));
        TextField purpose = field(context.purpose(), "boundaries.purpose");
        whenDone(purpose, () -> acceptance.describe(context, purpose.getText()));
        return new VBox(8, name, purpose, classes(context), keep(context), buttons(context));
    }

    /// Whether it stays as it is when the wall is proposed anew.
    private Node keep(BoundedContext context) {
        CheckBox keep = new CheckBox(texts.of("boundaries.keep-as-drawn"));
        keep.setId("keep-as-drawn");
        keep.setSelected(session.document().isPinned(context));
        keep.setTooltip(new Tooltip(texts.of("boundaries.keep-help")));
        keep.setOnAction(e -> acceptance.keep(context, keep.isSelected()));
        return keep;
    }

    private TextField field(String text, String prompt) {
        TextField field = new TextField(text);
        field.setPromptText(texts.of(prompt));
        field.getStyleClass().add("field");
        return field;
    }

    private static void whenDone(TextField field, Runnable done) {
        field.setOnAction(e -> done.run());
        field.focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        done.run();
                    }
                });
    }

    private Node classes(BoundedContext context) {
        ObjectProperty<Classification> chosen =
                new SimpleObjectProperty<>(context.classification());
        chosen.subscribe((before, now) -> {
            if (before != now) {
                acceptance.classify(context, now);
            }
        });
        return Segments.of(
                List.of(Classification.CORE, Classification.SUPPORTING, Classification.GENERIC),
                chosen,
                c -> texts.of("boundaries.class-" + c.code()));
    }

    private Node buttons(BoundedContext context) {
        FlowPane row = new FlowPane(8, 8);
        int chosen = session.selection().notes().size();
        if (chosen > 0 && !context.members().containsAll(session.selection().notes())) {
            row.getChildren()
                    .add(
                            Buttons.small(
                                    texts.of("boundaries.move-here", chosen),
                                    () -> acceptance.moveChosenTo(context)));
        }
        row.getChildren()
                .add(
                        Buttons.smallPlain(
                                texts.of("boundaries.select-notes"),
                                () -> session.show(context.members())));
        row.getChildren()
                .add(
                        Buttons.smallPlain(
                                texts.of("boundaries.erase"), () -> acceptance.erase(context)));
        return row;
    }
}
