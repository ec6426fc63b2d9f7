package dev.watershed.ui.shell;

import dev.watershed.canvas.Camera;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.workshop.WorkshopDoors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;

/// Everything the window itself can do with an open wall, whatever the lens.
final class ShellActions {

    /// What the window round the wall offers.
    interface Doors extends WorkshopDoors {
        void newWall();

        void open();

        void save();

        void saveAs();

        void importWall();

        void exportWall();

        void start();

        void settings();

        void keys();

        void palette();

        void find();

        void findNext(int step);

        void renameWall();

        void history();

        void backups();

        Breakouts breakouts();

        void togglePanels();

        void fullScreen();

        void nextRegion();
    }

    private final Session session;
    private final Doors doors;

    ShellActions(Session session, Doors doors) {
        this.session = session;
        this.doors = doors;
    }

    /// What can be done while no wall is open.
    static List<Action> atTheStart(Doors doors) {
        return List.of(
                Action.of("wall.new", "fth-plus", doors::newWall).on("Shortcut+N"),
                Action.of("wall.open", "fth-folder", doors::open).on("Shortcut+O"),
                Action.of("wall.import", "fth-download", doors::importWall).on("Shortcut+I"),
                Action.of("window.full-screen", "fth-maximize", doors::fullScreen).on("F11"),
                Action.of("window.settings", "fth-settings", doors::settings).on("Shortcut+Comma"),
                Action.of("window.keys", "fth-help-circle", doors::keys).on("Shortcut+SLASH"));
    }

    /// @param lenses in the order of the rail
    ActionList with(List<Lens> lenses) {
        List<Action> all = new ArrayList<>();
        all.add(Action.of("wall.new", "fth-plus", doors::newWall).on("Shortcut+N"));
        all.add(Action.of("wall.open", "fth-folder", doors::open).on("Shortcut+O"));
        all.add(Action.of("wall.save", "fth-save", doors::save).on("Shortcut+S"));
        all.add(Action.of("wall.save-as", "fth-copy", doors::saveAs).on("Shortcut+Shift+S"));
        all.add(Action.of("wall.import", "fth-download", doors::importWall).on("Shortcut+I"));
        all.add(Action.of("wall.export", "fth-upload", doors::exportWall).on("Shortcut+E"));
        all.add(Action.of("wall.history", "fth-clock", doors::history).on("Shortcut+H"));
        all.add(Action.of("wall.backups", "fth-archive", doors::backups));
        all.add(Action.of("wall.hand-out", "fth-log-out", () -> doors.breakouts().handOut()));
        all.add(Action.of("wall.take-back", "fth-log-in", () -> doors.breakouts().takeBack()));
        all.add(Action.of("wall.rename", "fth-edit-2", doors::renameWall));
        all.add(Action.of("wall.start", "fth-home", doors::start));
        all.add(
                Action.of("edit.undo", "fth-corner-up-left", session::undo)
                        .on("Shortcut+Z")
                        .when(present(session.undoableProperty())));
        all.add(
                Action.of("edit.redo", "fth-corner-up-right", session::redo)
                        .on("Shortcut+Shift+Z")
                        .when(present(session.redoableProperty())));
        for (int i = 0; i < lenses.size(); i++) {
            all.add(open(lenses.get(i), i + 1));
        }
        all.addAll(looking());
        all.add(Action.of("go.palette", "fth-command", doors::palette).on("Shortcut+K"));
        all.add(Action.of("go.find", "fth-search", doors::find).on("Shortcut+F"));
        all.add(Action.of("go.find-next", "fth-chevron-down", () -> doors.findNext(1)).on("F3"));
        all.add(
                Action.of("go.find-previous", "fth-chevron-up", () -> doors.findNext(-1))
                        .on("Shift+F3"));
        all.add(Action.of("go.region", "fth-corner-right-down", doors::nextRegion).on("F6"));
        all.add(
                Action.of("window.panels", "fth-columns", doors::togglePanels)
                        .on("Shortcut+Back Slash"));
        all.add(Action.of("window.full-screen", "fth-maximize", doors::fullScreen).on("F11"));
        all.add(Action.of("window.settings", "fth-settings", doors::settings).on("Shortcut+Comma"));
        all.add(Action.of("window.keys", "fth-help-circle", doors::keys).on("Shortcut+SLASH"));
        return new ActionList(all);
    }

    private Action open(Lens lens, int place) {
        Action go =
                new Action(
                        "lens." + lens.id(),
                        "lens." + lens.id(),
                        lens.icon(),
                        Optional.empty(),
                        Bindings.createBooleanBinding(() -> true),
                        () -> session.lensProperty().set(lens.id()));
        return go.on("Shortcut+" + place);
    }

    private List<Action> looking() {
        return List.of(
                Action.of("look.closer", "fth-zoom-in", () -> look(Camera::zoomedIn))
                        .on("Shortcut+EQUALS"),
                Action.of("look.wider", "fth-zoom-out", () -> look(Camera::zoomedOut))
                        .on("Shortcut+MINUS"),
                Action.of(
                                "look.full-size",
                                "fth-target",
                                () -> look(c -> c.zoomedTo(1, c.middle())))
                        .on("Shortcut+0"),
                Action.of("look.fit", "fth-maximize-2", session::flyToAll).on("Shortcut+Shift+0"),
                Action.of("look.chosen", "fth-crosshair", session::lookAtChosen)
                        .on("Shortcut+Alt+0"));
    }

    private void look(UnaryOperator<Camera> how) {
        session.fly(how);
    }

    private static BooleanBinding present(ObservableValue<? extends Optional<?>> value) {
        return Bindings.createBooleanBinding(() -> value.getValue().isPresent(), value);
    }
}
