package dev.watershed.ui.bench.durability;

import dev.watershed.storage.RecentWalls;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.WallFiles;
import dev.watershed.storage.journal.Journals;
import dev.watershed.storage.journal.Keeping;
import dev.watershed.storage.journal.KeptWall;
import dev.watershed.ui.session.Desk;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Memory;
import dev.watershed.ui.session.Preferences;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.shell.MainWindow;
import dev.watershed.ui.shell.Surroundings;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program that is killed, or whose disk is full: edits a wall by the [Script] for as long as
/// it lives and says on standard output what it was told is kept, a line each: `kept 12`, `saved
/// 10`, `trouble …`.
public final class EditingProgram {

    private static final int EDITS_PER_PULSE = 2;
    private static final int SAVE_EVERY = 40;

    private EditingProgram() {}

    /// The whole window, on the screen that needs no display.
    public static void window(Path state, Path file, PrintStream out) throws InterruptedException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            MainWindow window = new MainWindow(stage, around(new StateFolder(state)));
            stage.show();
            window.open(file);
            new Editing(window, out).start();
        });
        Thread.currentThread().join();
    }

    /// A window that keeps its state in a folder of its own.
    public static MainWindow window(Stage stage, Path state) {
        return new MainWindow(stage, around(new StateFolder(state)));
    }

    private static Surroundings around(StateFolder state) {
        Desk desk = Desk.ofThisMachine();
        InstantSource clock = desk.clock();
        return new Surroundings(
                desk,
                new Preferences(Memory.ofThisRun(), Locale.ENGLISH),
                new Errands(),
                new WallFiles(state, clock),
                new RecentWalls(state),
                new Journals(state, clock, desk.ids()),
                (FileChoice)
                        Proxy.newProxyInstance(
                                FileChoice.class.getClassLoader(),
                                new Class<?>[] {FileChoice.class},
                                (proxy, method, arguments) -> Optional.empty()));
    }

    /// Edits in every pulse and saves now and then.
    private static final class Editing extends AnimationTimer {
        private final MainWindow window;
        private final PrintStream out;
        private int toldKept = -1;
        private boolean listening;
        private boolean saving;

        Editing(MainWindow window, PrintStream out) {
            this.window = window;
            this.out = out;
        }

        @Override
        public void handle(long now) {
            window.session().ifPresent(this::edit);
        }

        private void edit(Session session) {
            if (!listening) {
                listening = true;
                session.safety().keepingProperty().subscribe(this::tell);
                session.unsavedProperty()
                        .subscribe(unsaved -> {
                            if (!unsaved) {
                                out.println("saved " + session.journal().size());
                            }
                        });
            }
            saving = saving && session.unsavedProperty().get();
            for (int i = 0; i < EDITS_PER_PULSE && !saving; i++) {
                int position = session.journal().size();
                boolean undo = position % 13 == 12 && session.journal().canUndo().isPresent();
                if (undo) {
                    session.undo();
                } else {
                    session.perform(Script.edit(position, session.document()));
                }
                if (session.journal().size() == position) {
                    session.perform(new dev.watershed.document.Edit.RenameWall("Step " + position));
                }
                if (session.journal().size() % SAVE_EVERY == 0) {
                    saving = true;
                    window.save();
                }
            }
        }

        private void tell(Keeping keeping) {
            if (keeping.kept() > toldKept) {
                toldKept = keeping.kept();
                out.println("kept " + toldKept);
                out.flush();
            }
            keeping.trouble().ifPresent(why -> out.println("trouble " + why.inEnglish()));
        }
    }

    /// The journal alone, without a window.
    public static void journal(Path state, int most, PrintStream out) {
        Desk desk = Desk.ofThisMachine();
        Journals journals = new Journals(new StateFolder(state), desk.clock(), () -> "wall");
        KeptWall wall = journals.begin(dev.watershed.document.Document.EMPTY, false);
        wall.listen(keeping -> {
            out.println("kept " + keeping.kept());
            keeping.trouble().ifPresent(why -> out.println("trouble " + why.inEnglish()));
            out.flush();
        });
        while (wall.journal().size() < most) {
            Script.step(wall.journal(), desk.clock().instant());
            while (wall.keeping().kept() < wall.journal().size() - 20
                    && wall.keeping().trouble().isEmpty()) {
                LockSupport.parkNanos(200_000);
            }
        }
        while (wall.keeping().kept() < most) {
            LockSupport.parkNanos(20_000_000);
        }
        wall.close();
    }
}
