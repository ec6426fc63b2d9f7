package dev.watershed.ui.wall;

import dev.watershed.document.Document;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.wall.WallPainter;
import dev.watershed.drawing.wall.WallPart;
import dev.watershed.journal.Journal;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.session.Brightness;
import dev.watershed.ui.session.Desk;
import dev.watershed.ui.session.Memory;
import dev.watershed.ui.session.Preferences;
import dev.watershed.ui.session.Session;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A wall in a window of its own, on the screen that needs no display.
final class WallWindow {

    private static final Path PICTURES = Path.of("target", "pictures");

    final Session session;
    final WallView view;
    private final Stage stage;

    private WallWindow(Session session, WallView view, Stage stage) {
        this.session = session;
        this.view = view;
        this.stage = stage;
    }

    static WallWindow showing(Document document, double width, double height) {
        return showing(document, width, height, false, Locale.ENGLISH);
    }

    static WallWindow showing(
            Document document, double width, double height, boolean dark, Locale language) {
        try {
            FxToolkit.registerPrimaryStage();
            TestWindow.alone();
            return on(() -> {
                Stage stage = new Stage();
                loadFonts();
                AtomicInteger ids = new AtomicInteger();
                Desk desk =
                        new Desk(
                                InstantSource.system(),
                                () -> "id" + ids.incrementAndGet(),
                                "tester");
                Preferences preferences = new Preferences(Memory.ofThisRun(), language);
                preferences.brightnessProperty().set(dark ? Brightness.DARK : Brightness.LIGHT);
                Session session = new Session(Journal.startingWith(document), desk, preferences);
                WallView view = new WallView(session);
                Scene scene = new Scene(view, width, height);
                dress(scene, dark);
                stage.setScene(scene);
                stage.setX(0);
                stage.setY(0);
                stage.show();
                view.focusLine();
                return new WallWindow(session, view, stage);
            });
        } catch (java.util.concurrent.TimeoutException slow) {
            throw new IllegalStateException(slow);
        }
    }

    private static void loadFonts() {
        for (Weight weight : Weight.values()) {
            FxFonts.name(weight);
        }
    }

    private static void dress(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet(
                dark
                        ? new atlantafx.base.theme.PrimerDark().getUserAgentStylesheet()
                        : new atlantafx.base.theme.PrimerLight().getUserAgentStylesheet());
        for (String sheet :
                new String[] {dark ? "theme-dark.css" : "theme-light.css", "window.css"}) {
            scene.getStylesheets()
                    .add(
                            WallWindow.class
                                    .getResource("/dev/watershed/ui/" + sheet)
                                    .toExternalForm());
        }
    }

    /// Does something on the JavaFX thread and waits for it.
    static <T> T on(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, what);
    }

    void run(Runnable what) {
        on(() -> {
            what.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    Stage stage() {
        return stage;
    }

    /// A wall painted for a finer screen: as many pixels as that screen would show.
    BufferedImage painted(
            String name, WallCanvas.Frame frame, double wide, double high, double scale) {
        WritableImage shot =
                on(() -> {
                    Canvas canvas = new Canvas(wide, high);
                    View view = new View(1, 0, 0, wide, high, scale);
                    FxSurface to = new FxSurface(canvas.getGraphicsContext2D(), 1, new FxFonts());
                    new WallPainter()
                            .paint(
                                    to,
                                    WallPart.whole(frame.index().board()),
                                    view,
                                    frame.theme(),
                                    frame.overlay());
                    return canvas.snapshot(null, null);
                });
        return written(name, shot);
    }

    /// What one sees, also written to a file for a person to look at.
    BufferedImage picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return written(name, on(() -> stage.getScene().snapshot(null)));
    }

    private static BufferedImage written(String name, WritableImage shot) {
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = shot.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }
}
