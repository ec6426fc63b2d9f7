package dev.watershed.ui.shell;

import dev.watershed.storage.RecentWalls;
import dev.watershed.storage.StateFolder;
import dev.watershed.storage.WallFiles;
import dev.watershed.storage.journal.Journals;
import dev.watershed.ui.session.Desk;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.Preferences;
import dev.watershed.ui.session.SettingsFile;
import java.nio.file.Path;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;

/// Starts the window on this machine: its clock, its disk, its dialogs. The first argument, if
/// there is one, is the wall to open.
public final class WatershedWindow extends Application {

    private final Errands errands = new Errands();

    @Override
    public void start(Stage stage) {
        StateFolder state = StateFolder.ofThisUser();
        Desk desk = Desk.ofThisMachine();
        Preferences preferences =
                new Preferences(new SettingsFile(state.settings(), errands), Locale.getDefault());
        Surroundings around =
                new Surroundings(
                        desk,
                        preferences,
                        errands,
                        new WallFiles(state, desk.clock()),
                        new RecentWalls(state),
                        new Journals(state, desk.clock(), desk.ids()),
                        new DesktopFileChoice(stage, preferences::texts));
        MainWindow window = new MainWindow(stage, around);
        window.showStart();
        stage.show();
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(window::open);
    }

    @Override
    public void stop() {
        errands.close();
    }
}
