package dev.watershed.ui.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Rectangle;

/// A context in its colour, with what can be done to it at the right.
final class ContextRow {

    private static final double MARK = 10;

    private ContextRow() {}

    static Rectangle mark(BoundedContext context, Session session) {
        Rectangle mark = new Rectangle(MARK, MARK);
        mark.setArcWidth(4);
        mark.setArcHeight(4);
        int edge = session.themeProperty().getValue().contextEdge(context.ordinal());
        mark.setFill(Swatch.colour(edge));
        return mark;
    }

    static HBox of(BoundedContext context, Node action, Session session) {
        var name = Labels.of(context.name(), "body");
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(8, mark(context, session), name, action);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
