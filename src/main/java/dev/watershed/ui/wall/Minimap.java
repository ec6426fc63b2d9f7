package dev.watershed.ui.wall;

import dev.watershed.board.Board;
import dev.watershed.canvas.Camera;
import dev.watershed.canvas.WallIndex;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.View;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.ui.session.Session;
import java.util.Objects;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The whole wall in the corner, with a frame round what is in sight. Hidden while everything fits.
/// The picture is painted anew when the wall changed, the frame moves with the camera.
@SuppressWarnings("ReferenceEquality") // another board is another object
final class Minimap extends Pane {

    static final double WIDTH = 144;
    static final double HEIGHT = 72;
    private static final double MARGIN = 4;
    private static final double SHARPNESS = 2;

    /// A hand that types fast does not wait for this picture.
    private static final Duration SOON = Duration.millis(150);

    private final Session session;
    private final PixelPaper paper = new PixelPaper();
    private final ImageView picture = new ImageView();
    private final Region frame = new Region();
    private final PauseTransition soon = new PauseTransition(SOON);
    private @Nullable WallIndex index;
    private @Nullable Board known;
    private @Nullable Theme theme;
    private @Nullable View view;
    private Optional<Bounds> all = Optional.empty();

    Minimap(Session session) {
        this.session = session;
        getStyleClass().addAll("float", "minimap");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        picture.setFitWidth(WIDTH);
        picture.setFitHeight(HEIGHT);
        frame.getStyleClass().add("minimap-frame");
        frame.setManaged(false);
        getChildren().addAll(picture, frame);
        soon.setOnFinished(e -> repaint());
        setOnMousePressed(this::look);
        setOnMouseDragged(this::look);
        setAccessibleText(session.texts().of("minimap.name"));
    }

    /// Follows the wall and the camera.
    ///
    /// @param still false while a gesture is under way: the picture then waits for its end
    void follow(WallIndex index, boolean still) {
        this.index = index;
        Bounds seen = session.cameraProperty().get().visible();
        if (still && known != index.board()) {
            known = index.board();
            all = index.extent();
            soon.playFromStart();
        }
        setVisible(all.filter(wall -> !seen.contains(wall)).isPresent());
        if (isVisible()) {
            frame(seen);
        }
    }

    private void repaint() {
        if (isVisible()) {
            paint();
            frame(session.cameraProperty().get().visible());
        }
    }

    private void frame(Bounds seen) {
        if (view == null || theme != session.themeProperty().getValue()) {
            paint();
        }
        View view = Objects.requireNonNull(this.view);
        double left = Math.clamp(view.x(seen.x()), 0, WIDTH - 8);
        double top = Math.clamp(view.y(seen.y()), 0, HEIGHT - 8);
        double right = Math.clamp(view.x(seen.right()), left + 8, WIDTH);
        double bottom = Math.clamp(view.y(seen.bottom()), top + 8, HEIGHT);
        frame.resizeRelocate(left, top, right - left, bottom - top);
    }

    private void paint() {
        if (index == null || all.isEmpty()) {
            return;
        }
        theme = session.themeProperty().getValue();
        View view = View.fitting(all.get(), WIDTH, HEIGHT, MARGIN, 0.2, 1);
        this.view = view;
        View sharp =
                new View(
                        view.zoom(),
                        view.left(),
                        view.top(),
                        WIDTH * SHARPNESS,
                        HEIGHT * SHARPNESS,
                        SHARPNESS);
        picture.setImage(
                paper.paint(
                        (int) (WIDTH * SHARPNESS),
                        (int) (HEIGHT * SHARPNESS),
                        index.allNotes(),
                        sharp,
                        session.themeProperty().getValue(),
                        Overlay.NONE));
    }

    private void look(MouseEvent e) {
        if (view == null) {
            return;
        }
        Point wall = new Point(view.wallX(e.getX()), view.wallY(e.getY()));
        Camera camera = session.cameraProperty().get();
        session.cameraProperty().set(camera.lookingAt(wall, camera.zoom()));
        e.consume();
    }
}
