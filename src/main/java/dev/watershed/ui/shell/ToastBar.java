package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/// Shows one toast at a time for six seconds, longer while the pointer is on it.
final class ToastBar extends HBox {

    private final Session session;
    private final PauseTransition leaving = new PauseTransition(Duration.seconds(6));

    ToastBar(Session session) {
        this.session = session;
        getStyleClass().add("toast");
        setMaxWidth(Region.USE_PREF_SIZE);
        setVisible(false);
        leaving.setOnFinished(e -> session.toastProperty().set(Optional.empty()));
        setOnMouseEntered(e -> leaving.stop());
        setOnMouseExited(e -> leaving.playFromStart());
        session.toastProperty().subscribe(this::show);
    }

    private void show(Optional<Toast> toast) {
        leaving.stop();
        setVisible(toast.isPresent());
        toast.ifPresent(this::show);
    }

    private void show(Toast toast) {
        Label line = new Label(toast.text());
        getChildren().setAll(line);
        if (toast.undoable()) {
            getChildren()
                    .add(
                            Buttons.link(
                                    session.texts().of("toast.undo"),
                                    () -> {
                                        session.toastProperty().set(Optional.empty());
                                        session.undo();
                                    }));
        }
        leaving.playFromStart();
    }
}
