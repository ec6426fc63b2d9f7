package dev.watershed.ui.wall;

import dev.watershed.board.Note;
import dev.watershed.canvas.Camera;
import dev.watershed.canvas.RoomCamera;
import dev.watershed.canvas.Selection;
import dev.watershed.canvas.WallIndex;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.ui.session.Flight;
import dev.watershed.ui.session.Session;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Pane;

/// The wall as the room sees it: no tools, nothing to click, near enough to read. It follows where
/// the facilitator looks, or the story while it is told.
public final class RoomView extends Pane {

    private final Session session;
    private final Function<Session, Overlay> overlay;
    private final WallIndex index = new WallIndex();
    private final WallCanvas canvas;
    private final ObjectProperty<Camera> camera = new SimpleObjectProperty<>(Camera.START);
    private final Flight flight = new Flight(camera);
    private boolean shown;

    /// @param overlay what lies over the wall now
    public RoomView(Session session, Function<Session, Overlay> overlay) {
        this.session = session;
        this.overlay = overlay;
        canvas = new WallCanvas(this::frame);
        getStyleClass().add("wall-view");
        getChildren().add(canvas);
        setMinSize(0, 0);
        index.follow(session.document().board());
        camera.subscribe(canvas::repaint);
    }

    /// The wall has changed.
    public void follow() {
        index.follow(session.document().board());
        look();
    }

    /// What matters has changed, or the facilitator looks elsewhere.
    public void look() {
        if (getWidth() <= 0) {
            return;
        }
        Optional<Note> told = session.facilitation().shownToTheRoom();
        Camera there = RoomCamera.of(flight.ahead(), session.cameraProperty().get(), index, told);
        if (shown && told.isPresent()) {
            flight.to(there);
        } else {
            camera.set(there);
        }
        shown = true;
        canvas.repaint();
    }

    private WallCanvas.Frame frame() {
        return new WallCanvas.Frame(
                index,
                camera.get(),
                session.themeProperty().getValue(),
                overlay.apply(session),
                Selection.NONE);
    }

    @Override
    protected void layoutChildren() {
        canvas.resizeRelocate(0, 0, getWidth(), getHeight());
        Camera now = camera.get();
        if (now.width() != getWidth() || now.height() != getHeight()) {
            camera.set(now.sized(getWidth(), getHeight()));
            look();
        }
    }
}
