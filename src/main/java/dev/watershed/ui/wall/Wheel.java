package dev.watershed.ui.wall;

import dev.watershed.canvas.Camera;
import dev.watershed.geometry.Point;
import dev.watershed.ui.session.Session;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Moves the camera with wheel and touchpad. The wheel pans or zooms by preference; with Ctrl it
/// always zooms, about the pointer. Inertia and empty steps, which some drivers send, never zoom.
final class Wheel {

    /// One notch of 40 pixels is a tenth.
    private static final double ZOOM_PER_PIXEL = Math.log(1.1) / 40;

    private static final double LARGEST_STEP = 240;

    private final Session session;
    private final Runnable moving;

    /// @param moving run before the camera moves
    Wheel(Node on, Session session, Runnable moving) {
        this.session = session;
        this.moving = moving;
        on.setOnScroll(this::scroll);
        on.setOnZoom(this::pinch);
    }

    private void scroll(ScrollEvent e) {
        e.consume();
        double dx = e.getDeltaX();
        double dy = e.getDeltaY();
        if (dx == 0 && dy == 0) {
            return;
        }
        boolean zooms =
                e.isShortcutDown()
                        || (session.preferences().wheelZoomsProperty().get() && !e.isShiftDown());
        if (zooms) {
            if (!e.isInertia() && dy != 0) {
                double step = Math.clamp(dy, -LARGEST_STEP, LARGEST_STEP);
                zoom(Math.exp(step * ZOOM_PER_PIXEL), new Point(e.getX(), e.getY()));
            }
        } else {
            boolean across = e.isShiftDown() && dx == 0;
            look(session.cameraProperty().get().pannedBy(across ? dy : dx, across ? 0 : dy));
        }
    }

    private void pinch(ZoomEvent e) {
        e.consume();
        double factor = e.getZoomFactor();
        if (!e.isInertia() && Double.isFinite(factor) && factor > 0 && factor != 1) {
            zoom(factor, new Point(e.getX(), e.getY()));
        }
    }

    private void zoom(double factor, Point about) {
        look(session.cameraProperty().get().zoomedBy(factor, about));
    }

    private void look(Camera camera) {
        moving.run();
        session.cameraProperty().set(camera);
    }
}
