package dev.watershed.ui.shell;

import dev.watershed.ui.frame.TabKey;
import dev.watershed.ui.session.Preferences;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// The stage and its scene: content, a notice and a curtain over it, theme, icon, size, keys,
/// dropped files.
final class WindowFrame {

    private static final double USUAL_WIDTH = 1440;
    private static final double USUAL_HEIGHT = 900;
    private static final double LEAST_WIDTH = 960;
    private static final double LEAST_HEIGHT = 640;

    /// A notice must not hide the clock of the session.
    private static final double UNDER_THE_STRIP = 108;

    private static final List<Integer> ICONS = List.of(16, 32, 48, 64, 128, 256, 512);

    private final Stage stage;
    private final StackPane content = new StackPane();
    private final Curtain curtain = new Curtain();
    private final VBox notices = new VBox(8);
    private final StackPane root = new StackPane(content, notices);

    WindowFrame(
            Stage stage,
            Preferences preferences,
            Consumer<KeyEvent> pressed,
            Consumer<Path> dropped,
            Runnable quit) {
        notices.setAlignment(Pos.TOP_CENTER);
        notices.setPickOnBounds(false);
        notices.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(notices, Pos.TOP_CENTER);
        StackPane.setMargin(notices, new Insets(UNDER_THE_STRIP, 0, 0, 0));
        this.stage = stage;
        Fonts.load();
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene =
                new Scene(
                        root,
                        Math.min(USUAL_WIDTH, screen.getWidth()),
                        Math.min(USUAL_HEIGHT, screen.getHeight()));
        root.getChildren().add(curtain);
        preferences.systemDarkProperty().set(Themes.systemIsDark());
        preferences.darkProperty().subscribe(dark -> Themes.dress(scene, dark));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed::accept);
        TabKey.leavesTextAreas(scene);
        acceptFiles(scene, dropped);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.getIcons().setAll(icons());
        stage.setOnCloseRequest(e -> {
            e.consume();
            quit.run();
        });
        Platform.getPreferences()
                .colorSchemeProperty()
                .subscribe(scheme -> preferences.systemDarkProperty().set(Themes.systemIsDark()));
    }

    private static List<Image> icons() {
        return ICONS.stream()
                .map(size -> "/dev/watershed/ui/icons/watershed-" + size + ".png")
                .map(WindowFrame.class::getResourceAsStream)
                .filter(java.util.Objects::nonNull)
                .map((InputStream picture) -> new Image(picture))
                .toList();
    }

    private static void acceptFiles(Scene scene, Consumer<Path> dropped) {
        scene.setOnDragOver(e -> {
            if (e.getDragboard().hasFiles()) {
                e.acceptTransferModes(TransferMode.COPY);
                e.consume();
            }
        });
        scene.setOnDragDropped(e -> {
            e.getDragboard().getFiles().stream().findFirst().map(File::toPath).ifPresent(dropped);
            e.setDropCompleted(e.getDragboard().hasFiles());
            e.consume();
        });
    }

    void show(Node page, String title) {
        forgetNotices();
        content.getChildren().setAll(page);
        title(title);
    }

    void title(String title) {
        stage.setTitle(title);
    }

    Curtain curtain() {
        return curtain;
    }

    /// One line for trouble, over whatever is shown; takes the place of the one before, unless that
    /// one is still alarming.
    Notice notice(String closeName) {
        forgetNotices();
        Notice notice = new Notice(closeName);
        notices.getChildren().add(notice);
        return notice;
    }

    /// What was alarming is over.
    void settleNotices() {
        notices.getChildren().clear();
    }

    private void forgetNotices() {
        notices.getChildren()
                .removeIf(one -> !(one instanceof Notice notice) || !notice.isAlarming());
    }

    void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    void close() {
        stage.close();
        Platform.exit();
    }
}
