package dev.watershed.ui.shell;

import dev.watershed.board.Note;
import dev.watershed.canvas.Selection;
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
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;

/// Paints the pictures of the README: the start page and every lens on the web shop sample, light
/// and dark, in English and Korean, without a display.
public final class Pictures {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final long SETTLING_MILLIS = 1800;
    private static final String SAMPLE = "web-shop";

    private final Path folder;
    private final Errands errands = new Errands();

    private Pictures(Path folder) {
        this.folder = folder;
    }

    /// Writes them all as PNG files into a folder.
    public static void paint(Path folder) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.setImplicitExit(false);
        Files.createDirectories(folder);
        Pictures pictures = new Pictures(folder);
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            for (Brightness brightness : new Brightness[] {Brightness.LIGHT, Brightness.DARK}) {
                pictures.paint(language, brightness);
            }
        }
        pictures.errands.close();
        Platform.exit();
    }

    private void paint(Locale language, Brightness brightness) throws Exception {
        Preferences preferences = new Preferences(Memory.ofThisRun(), language);
        String kind = language.getLanguage() + "-" + brightness.code();
        Stage stage = onWindowThread(() -> new Stage());
        MainWindow window =
                onWindowThread(() -> {
                    preferences.brightnessProperty().set(brightness);
                    MainWindow made = new MainWindow(stage, around(preferences));
                    made.showStart();
                    stage.setWidth(WIDTH);
                    stage.setHeight(HEIGHT);
                    stage.show();
                    return made;
                });
        settle();
        settle();
        keep(stage, "start-" + kind);
        onWindowThread(() -> shown(window));
        Session session = window.session().orElseThrow();
        settle();
        for (String lens : onWindowThread(window::lensIds)) {
            onWindowThread(() -> open(session, lens));
            settle();
            onWindowThread(() -> proposed(window, lens));
            settle();
            keep(stage, lens + "-" + kind);
            onWindowThread(() -> accepted(stage));
        }
        onWindowThread(() -> palette(window, session, stage));
        keep(stage, "palette-" + kind);
        onWindowThread(() -> {
            stage.hide();
            return kind;
        });
    }

    /// Accepts what the Boundaries lens proposes, so that the lenses after it have contexts to
    /// show.
    private static boolean accepted(Stage stage) {
        if (stage.getScene().lookup("#accept-all") instanceof Button accept) {
            accept.fire();
            return true;
        }
        return false;
    }

    private static MainWindow shown(MainWindow window) {
        window.showWall(Samples.read(SAMPLE));
        return window;
    }

    private static String open(Session session, String lens) {
        session.select(Selection.NONE);
        if (lens.equals("storm")) {
            session.document().board().notesInTimeline().stream()
                    .filter(note -> note.oneLine().equals("Order placed"))
                    .map(Note::id)
                    .findFirst()
                    .ifPresent(note -> session.select(Selection.of(note)));
        }
        session.lensProperty().set(lens);
        return lens;
    }

    /// Boundaries are only worked out when somebody asks.
    private static String proposed(MainWindow window, String lens) {
        if (lens.equals("boundaries")) {
            window.doFirst();
        }
        return lens;
    }

    private static Session palette(MainWindow window, Session session, Stage stage) {
        session.lensProperty().set("storm");
        window.palette();
        ((TextField) stage.getScene().lookup("#palette-field")).setText("pay");
        return session;
    }

    /// State that ends with this run, and nobody who picks a file.
    private Surroundings around(Preferences preferences) {
        try {
            StateFolder state = new StateFolder(Files.createTempDirectory("watershed-pictures"));
            Desk desk = Desk.ofThisMachine();
            return new Surroundings(
                    desk,
                    preferences,
                    errands,
                    new WallFiles(state, desk.clock()),
                    new RecentWalls(state),
                    new Journals(state, desk.clock(), desk.ids()),
                    nobody());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static FileChoice nobody() {
        return (FileChoice)
                Proxy.newProxyInstance(
                        FileChoice.class.getClassLoader(),
                        new Class<?>[] {FileChoice.class},
                        (proxy, method, arguments) -> java.util.Optional.empty());
    }

    private void keep(Stage stage, String name) throws Exception {
        settle();
        WritableImage image =
                onWindowThread(() -> {
                    Scene scene = stage.getScene();
                    return scene.snapshot(
                            new WritableImage((int) scene.getWidth(), (int) scene.getHeight()));
                });
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
    }

    private static void settle() throws InterruptedException {
        Thread.sleep(SETTLING_MILLIS);
    }

    private static <T> T onWindowThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
