package dev.watershed.ui.teams;

import dev.watershed.boundary.ContextId;
import dev.watershed.drawing.Surface;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.drawing.teams.TeamDiagram;
import dev.watershed.drawing.teams.TeamPainter;
import dev.watershed.drawing.teams.TeamPicture.Chip;
import dev.watershed.geometry.Point;
import dev.watershed.team.TeamId;
import dev.watershed.ui.wall.PictureCanvas;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Carries a context from one team to another, or to none, with the mouse. Nothing is asked for
/// before the button is let go.
final class ContextDrag {

    private final PictureCanvas canvas;
    private final Supplier<Optional<TeamDiagram>> diagram;
    private final BiConsumer<ContextId, Optional<TeamId>> drop;
    private Optional<Chip> carried = Optional.empty();
    private Point at = Point.ORIGIN;
    private boolean moved;

    /// @param drop the context, and the team it was let go over
    ContextDrag(
            PictureCanvas canvas,
            Supplier<Optional<TeamDiagram>> diagram,
            BiConsumer<ContextId, Optional<TeamId>> drop) {
        this.canvas = canvas;
        this.diagram = diagram;
        this.drop = drop;
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        canvas.addEventFilter(MouseEvent.MOUSE_MOVED, e -> canvas.setCursor(cursor(e)));
    }

    private Cursor cursor(MouseEvent e) {
        return chip(e).isPresent() ? Cursor.OPEN_HAND : Cursor.DEFAULT;
    }

    private Optional<Chip> chip(MouseEvent e) {
        Point here = canvas.inPicture(e.getX(), e.getY());
        return diagram.get().flatMap(shown -> shown.contextAt(here));
    }

    private void pressed(MouseEvent e) {
        moved = false;
        carried = e.getButton() == MouseButton.PRIMARY ? chip(e) : Optional.empty();
        if (carried.isPresent()) {
            canvas.requestFocus();
            e.consume();
        }
    }

    private void dragged(MouseEvent e) {
        if (carried.isPresent()) {
            at = canvas.inPicture(e.getX(), e.getY());
            moved = moved || !e.isStillSincePress();
            canvas.setCursor(Cursor.CLOSED_HAND);
            canvas.repaint();
            e.consume();
        }
    }

    private void released(MouseEvent e) {
        Optional<Chip> let = carried.filter(chip -> moved);
        Optional<TeamId> over = over();
        carried = Optional.empty();
        if (let.isPresent()) {
            e.consume();
            canvas.setCursor(Cursor.DEFAULT);
            canvas.repaint();
            drop.accept(let.get().context(), over);
        }
    }

    /// The team under what is carried.
    Optional<TeamId> over() {
        return carried.filter(chip -> moved)
                .flatMap(chip -> diagram.get())
                .flatMap(shown -> shown.teamAt(at));
    }

    void paint(Surface on, View view, Theme theme) {
        carried.filter(chip -> moved)
                .ifPresent(chip -> TeamPainter.paintCarried(on, view, theme, chip, at));
    }
}
