package dev.watershed.ui;

import dev.watershed.document.Document;
import dev.watershed.storage.RecentWalls;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.WallFiles;
import dev.watershed.storage.journal.Journals;
import dev.watershed.ui.session.Brightness;
import dev.watershed.ui.session.Desk;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Memory;
import dev.watershed.ui.session.Preferences;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.shell.MainWindow;
import dev.watershed.ui.shell.Surroundings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window with one wall open, on the screen that needs no display, 1440 × 900.
public final class TestWindow {

    private static final Path PICTURES = Path.of("target", "pictures");

    private final Stage stage;
    private final MainWindow window;

    private TestWindow(Stage stage, MainWindow window) {
        this.stage = stage;
        this.window = window;
    }

    /// @param exports where whoever is asked for a file to export to says it shall go
    public static TestWindow showing(
            Document document, boolean dark, Locale language, Path exports) {
        try {
            FxToolkit.registerPrimaryStage();
            alone();
            Surroundings around = around(dark, language, exports);
            return on(() -> {
                Stage stage = new Stage();
                MainWindow window = new MainWindow(stage, around);
                stage.setX(0);
                stage.setY(0);
                stage.setWidth(1440);
                stage.setHeight(900);
                window.showWall(document);
                stage.show();
                return new TestWindow(stage, window);
            });
        } catch (TimeoutException slow) {
            throw new IllegalStateException(slow);
        }
    }

    /// Hides every window an earlier test has left, so that what is looked up is found in one
    /// place.
    public static void alone() throws TimeoutException {
        FxToolkit.setupFixture(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static Surroundings around(boolean dark, Locale language, Path exports) {
        Preferences preferences = new Preferences(Memory.ofThisRun(), language);
        preferences.brightnessProperty().set(dark ? Brightness.DARK : Brightness.LIGHT);
        AtomicInteger ids = new AtomicInteger();
        Desk desk = new Desk(InstantSource.system(), () -> "id" + ids.incrementAndGet(), "tester");
        try {
            StateFolder state = new StateFolder(Files.createTempDirectory("watershed-test"));
            return new Surroundings(
                    desk,
                    preferences,
                    new Errands(),
                    new WallFiles(state, desk.clock()),
                    new RecentWalls(state),
                    new Journals(state, desk.clock(), desk.ids()),
                    new Exporting(exports));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Picks the same file whenever one is to be exported, and none otherwise.
    private record Exporting(Path to) implements FileChoice {

        @Override
        public Optional<Path> toOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toImport(List<String> extensions) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toExport(String suggestedName, String extension) {
            return Optional.of(to);
        }

        @Override
        public Optional<Path> toExportFolder() {
            return Optional.of(to).filter(Files::isDirectory);
        }
    }

    public Session session() {
        return window.session().orElseThrow();
    }

    /// Opens a lens and waits until what it shows is there.
    public void open(String lens, String awaited) {
        run(() -> session().lensProperty().set(lens));
        await(() -> find(awaited).isPresent());
    }

    /// Does something on the JavaFX thread and waits for it.
    public static <T> T on(Callable<T> what) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, what);
    }

    public void run(Runnable what) {
        on(() -> {
            what.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    public void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    60, TimeUnit.SECONDS, () -> on(condition::getAsBoolean).booleanValue());
        } catch (TimeoutException never) {
            throw new AssertionError("it never came", never);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A node by a style sheet selector, if it is shown.
    public Optional<Node> find(String selector) {
        return Optional.ofNullable(stage.getScene().lookup(selector));
    }

    /// Every node a style sheet selector finds.
    public List<Node> all(String selector) {
        return on(() -> List.copyOf(stage.getScene().getRoot().lookupAll(selector)));
    }

    /// Makes the window another size, in logical pixels.
    public void resized(double width, double height) {
        run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    public void press(String selector) {
        run(() -> find(selector).map(ButtonBase.class::cast).orElseThrow().fire());
    }

    public String text(String selector) {
        return on(() -> find(selector).map(Labeled.class::cast).orElseThrow().getText());
    }

    /// What one sees, also written to a file for a person to look at.
    public BufferedImage picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage shot =
                on(() -> {
                    Scene scene = stage.getScene();
                    return scene.snapshot(
                            new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
                });
        int width = (int) shot.getWidth();
        int height = (int) shot.getHeight();
        int[] pixels = new int[width * height];
        shot.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(PICTURES);
            ImageIO.write(image, "png", PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }
}
