package dev.watershed.ui.projector;

import dev.watershed.ui.session.Preferences;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.workshop.WalkKeys;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Opens and closes the window for the room: full screen on a second screen where there is one. A
/// clicker works in it, F5 or Escape closes it, F11 makes it full screen.
public final class ProjectorWindow {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage owner;
    private final Preferences preferences;
    private final BiConsumer<Scene, Boolean> dresser;
    private @Nullable Stage stage;
    private @Nullable Scene scene;

    /// @param owner the facilitator's window
    /// @param dresser gives a scene the light or the dark theme
    public ProjectorWindow(
            Stage owner, Preferences preferences, BiConsumer<Scene, Boolean> dresser) {
        this.owner = owner;
        this.preferences = preferences;
        this.dresser = dresser;
        preferences.darkProperty().subscribe(dark -> dress());
    }

    /// Opens the window for this wall, or closes it.
    public void toggle(Session session) {
        if (stage != null) {
            close();
        } else {
            open(session);
        }
    }

    /// Shows another wall, or the same one for a window that was built anew.
    public void follow(Session session) {
        if (scene != null) {
            scene.setRoot(new RoomPane(session));
            listen(scene, session);
        }
    }

    public boolean isOpen() {
        return stage != null;
    }

    /// The scene of the open window, for pictures.
    public Optional<Scene> scene() {
        return Optional.ofNullable(scene);
    }

    public void close() {
        Stage shown = stage;
        stage = null;
        scene = null;
        if (shown != null) {
            shown.close();
        }
    }

    private void open(Session session) {
        Stage made = new Stage();
        Region root = new RoomPane(session);
        Scene room = new Scene(root, WIDTH, HEIGHT);
        stage = made;
        scene = room;
        dress();
        listen(room, session);
        made.setScene(room);
        made.setTitle(session.texts().of("projector.title"));
        made.getIcons().setAll(owner.getIcons());
        made.setFullScreenExitHint("");
        made.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        made.setOnCloseRequest(e -> close());
        made.setOnHidden(e -> {
            if (made.equals(stage)) {
                close();
            }
        });
        otherScreen()
                .ifPresent(screen -> {
                    made.setX(screen.getMinX());
                    made.setY(screen.getMinY());
                    made.setWidth(screen.getWidth());
                    made.setHeight(screen.getHeight());
                    made.setFullScreen(true);
                });
        made.show();
    }

    private void listen(Scene room, Session session) {
        room.setOnKeyPressed(e -> pressed(e, session));
    }

    private void pressed(KeyEvent event, Session session) {
        if (WalkKeys.pressed(session.facilitation(), event, null)) {
            event.consume();
            return;
        }
        switch (event.getCode()) {
            case ESCAPE, F5 -> close();
            case F11 -> {
                if (stage != null) {
                    stage.setFullScreen(!stage.isFullScreen());
                }
            }
            default -> {}
        }
    }

    /// A screen the facilitator's window is not on.
    private Optional<Rectangle2D> otherScreen() {
        double x = owner.getX() + owner.getWidth() / 2;
        double y = owner.getY() + owner.getHeight() / 2;
        return Screen.getScreens().stream()
                .map(Screen::getBounds)
                .filter(bounds -> !bounds.contains(x, y))
                .findFirst();
    }

    private void dress() {
        if (scene != null) {
            dresser.accept(scene, preferences.darkProperty().get());
        }
    }
}
