package dev.watershed.ui.wall;

import dev.watershed.canvas.Editor;
import dev.watershed.canvas.Input;
import dev.watershed.canvas.Modifiers;
import dev.watershed.canvas.Panning;
import dev.watershed.canvas.Target;
import dev.watershed.canvas.Tool;
import dev.watershed.geometry.Point;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Tells the editor what the mouse does, and shows by the cursor what it could do.
final class Pointer {

    private final Node on;
    private final Editor editor;
    private final Hover hover;
    private final Runnable pressed;
    private final Runnable after;
    private boolean space;

    /// @param pressed run before every press: closes a text field
    /// @param after run after every input
    Pointer(Node on, Editor editor, Hover hover, Runnable pressed, Runnable after) {
        this.on = on;
        this.editor = editor;
        this.hover = hover;
        this.pressed = pressed;
        this.after = after;
        on.setOnMousePressed(this::press);
        on.setOnMouseDragged(this::drag);
        on.setOnMouseReleased(this::release);
        on.setOnMouseMoved(this::move);
        on.setOnMouseExited(e -> hover.left());
    }

    /// The space bar went down or up: with it a drag pushes the wall.
    void space(boolean held) {
        space = held;
        if (!(editor.state() instanceof Panning)) {
            on.setCursor(held ? Cursor.OPEN_HAND : Cursor.DEFAULT);
        }
    }

    boolean space() {
        return space;
    }

    private void press(MouseEvent e) {
        pressed.run();
        int clicks = e.getClickCount();
        editor.on(new Input.Press(at(e), button(e.getButton()), held(e), clicks));
        if (editor.state() instanceof Panning) {
            on.setCursor(Cursor.CLOSED_HAND);
        }
        finish(e);
    }

    private void drag(MouseEvent e) {
        hover.left();
        editor.on(new Input.Drag(at(e), held(e)));
        finish(e);
    }

    private void release(MouseEvent e) {
        editor.on(new Input.Release(at(e), held(e)));
        on.setCursor(cursor(at(e)));
        finish(e);
    }

    private void finish(MouseEvent e) {
        after.run();
        e.consume();
    }

    private void move(MouseEvent e) {
        Target target = editor.under(at(e));
        hover.over(target);
        on.setCursor(cursor(at(e)));
    }

    private Cursor cursor(Point at) {
        if (space) {
            return Cursor.OPEN_HAND;
        }
        if (!(editor.tool() instanceof Tool.Select)) {
            return Cursor.CROSSHAIR;
        }
        return switch (editor.under(at)) {
            case Target.OnHandle handle -> Cursor.CROSSHAIR;
            case Target.OnCorner corner -> Cursor.SE_RESIZE;
            case Target.OnLaneEdge edge -> Cursor.V_RESIZE;
            case Target.OnPivot pivot -> Cursor.H_RESIZE;
            case Target.OnLink link -> Cursor.HAND;
            case Target.OnLaneName name -> Cursor.HAND;
            case Target.OnNote note -> Cursor.DEFAULT;
            case Target.OnWall wall -> Cursor.DEFAULT;
        };
    }

    private static Point at(MouseEvent e) {
        return new Point(e.getX(), e.getY());
    }

    private Modifiers held(MouseEvent e) {
        return new Modifiers(e.isShiftDown(), e.isShortcutDown(), e.isAltDown(), space);
    }

    private static Input.Button button(MouseButton button) {
        return switch (button) {
            case MIDDLE -> Input.Button.MIDDLE;
            case SECONDARY -> Input.Button.SECONDARY;
            case PRIMARY, NONE, BACK, FORWARD -> Input.Button.PRIMARY;
        };
    }
}
