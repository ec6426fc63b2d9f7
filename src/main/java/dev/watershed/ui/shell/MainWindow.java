package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.exchange.ExportFormat;
import dev.watershed.exchange.Formats;
import dev.watershed.finding.Wording;
import dev.watershed.journal.Journal;
import dev.watershed.storage.Opened;
import dev.watershed.storage.Saved;
import dev.watershed.storage.Stamp;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The one window: the start page, or one open wall.
public final class MainWindow implements ShellActions.Doors, StartPage.Ways {

    private final Surroundings around;
    private final WallKeeper keeper;
    private final WindowFrame window;
    private @Nullable OpenWall wall;
    private @Nullable Session session;
    private Optional<Stamp> stamp = Optional.empty();

    public MainWindow(Stage stage, Surroundings around) {
        this.around = around;
        keeper = new WallKeeper(around, this::tell);
        window =
                new WindowFrame(stage, around.preferences(), this::pressed, this::open, this::quit);
        around.preferences().languageProperty().subscribe((before, now) -> rebuild());
        around.preferences().darkProperty().subscribe((before, now) -> repaintStart());
    }

    /// The session of the open wall, if one is open.
    public Optional<Session> session() {
        return Optional.ofNullable(session);
    }

    /// The lenses of the open wall, in the order of the rail.
    List<String> lensIds() {
        return wall == null ? List.of() : wall.lensIds();
    }

    private void pressed(KeyEvent event) {
        if (window.curtain().isOpen()) {
            return;
        }
        if (wall != null) {
            wall.press(event);
        } else {
            new ActionList(atTheStart()).press(event);
        }
    }

    private List<Action> atTheStart() {
        return List.of(
                Action.of("wall.new", "fth-plus", this::newWall).on("Shortcut+N"),
                Action.of("wall.open", "fth-folder", this::open).on("Shortcut+O"),
                Action.of("wall.import", "fth-download", this::importWall).on("Shortcut+I"),
                Action.of("window.full-screen", "fth-maximize", this::fullScreen).on("F11"),
                Action.of("window.settings", "fth-settings", this::settings).on("Shortcut+Comma"),
                Action.of("window.keys", "fth-help-circle", this::keys).on("Shortcut+SLASH"));
    }

    private Texts texts() {
        return around.preferences().texts();
    }

    private Cards cards() {
        return new Cards(texts(), window.curtain());
    }

    private void tell(Wording trouble) {
        window.notice(texts().of("dialog.close")).say(texts().say(trouble));
    }

    /// Shows the start page.
    public void showStart() {
        session = null;
        wall = null;
        StartPage page = new StartPage(texts(), this);
        window.show(page, texts().of("app.name"));
        around.errands()
                .run(() -> StartWalls.read(around), walls -> paint(page, walls), this::tell);
    }

    private void paint(StartPage page, StartWalls walls) {
        page.show(walls);
        boolean dark = around.preferences().darkProperty().get();
        boolean safe = around.preferences().colourBlindSafeProperty().get();
        around.errands().run(() -> walls.painted(dark, safe), page::show, this::tell);
    }

    private void tell(Exception unforeseen) {
        tell(Wording.literally(String.valueOf(unforeseen.getMessage())));
    }

    private void repaintStart() {
        if (wall == null) {
            showStart();
        }
    }

    private void rebuild() {
        window.curtain().close();
        if (session == null) {
            showStart();
        } else {
            show(session.reopened());
        }
        settings();
    }

    /// Shows a wall that is in no file: an empty one or a copy of a sample.
    public void showWall(Document document) {
        stamp = Optional.empty();
        show(new Session(Journal.startingWith(document), around.desk(), around.preferences()));
        Platform.runLater(() -> session().ifPresent(Session::lookAtStart));
    }

    private void show(Session opened) {
        session = opened;
        OpenWall shown = OpenWall.of(opened, window.curtain(), this);
        wall = shown;
        window.show(shown, title(opened));
        opened.documentProperty().subscribe(d -> window.title(title(opened)));
        opened.unsavedProperty().subscribe(on -> window.title(title(opened)));
    }

    private String title(Session open) {
        String name = open.document().title();
        String shown = name.isBlank() ? texts().of("wall.untitled") : name;
        return texts().of(
                        open.unsavedProperty().get() ? "window.title.unsaved" : "window.title",
                        shown);
    }

    /// Opens a file: a wall, or a file of another tool.
    public void open(Path file) {
        if (!WallKeeper.isWall(file)) {
            keeper.importFrom(file, imported -> preview(imported.document(), imported.notes()));
            return;
        }
        keeper.open(file, opened -> beforeLeaving(() -> opened(file, opened)));
    }

    private void opened(Path file, Opened opened) {
        showWall(opened.document());
        stamp = Optional.of(opened.stamp());
        session().ifPresent(s -> s.saved(opened.document(), file));
        opened.readOnly().ifPresent(this::tell);
        opened.warnings().stream().findFirst().ifPresent(w -> tell(w.message()));
    }

    private void preview(Document document, List<Wording> lost) {
        Runnable show =
                () ->
                        beforeLeaving(() -> {
                            showWall(document);
                            session().ifPresent(Session::neverSaved);
                        });
        if (lost.isEmpty()) {
            show.run();
        } else {
            cards().imported(document.board().notes().size(), lost, show);
        }
    }

    private void beforeLeaving(Runnable then) {
        if (session == null || !session.unsavedProperty().get()) {
            then.run();
            return;
        }
        String name = session.document().title();
        cards().beforeLeaving(
                        name.isBlank() ? texts().of("wall.untitled") : name,
                        () -> saveThen(then),
                        then);
    }

    private void quit() {
        beforeLeaving(window::close);
    }

    @Override
    public void newWall() {
        beforeLeaving(() -> showWall(Document.EMPTY));
    }

    @Override
    public void open() {
        around.choice().toOpen().ifPresent(this::open);
    }

    @Override
    public void openRecent(StartWalls.Recent recent) {
        open(recent.wall().file());
    }

    @Override
    public void openSample(Samples.Sample sample) {
        showWall(sample.document());
    }

    @Override
    public void importWall() {
        List<String> endings =
                Formats.readable().stream()
                        .flatMap(f -> f.extensions().stream())
                        .distinct()
                        .toList();
        around.choice()
                .toImport(endings)
                .ifPresent(file ->
                        keeper.importFrom(file, found -> preview(found.document(), found.notes())));
    }

    @Override
    public void save() {
        saveThen(() -> {});
    }

    private void saveThen(Runnable then) {
        if (session != null && session.fileProperty().get().isPresent()) {
            write(session, session.fileProperty().get().get(), stamp, then);
        } else {
            saveAsThen(then);
        }
    }

    @Override
    public void saveAs() {
        saveAsThen(() -> {});
    }

    private void saveAsThen(Runnable then) {
        if (session != null) {
            Session open = session;
            around.choice()
                    .toSave(fileName(open.document()))
                    .ifPresent(file -> write(open, withEnding(file), Optional.empty(), then));
        }
    }

    private static Path withEnding(Path file) {
        return WallKeeper.isWall(file) ? file : file.resolveSibling(file.getFileName() + ".storm");
    }

    private String fileName(Document document) {
        String name = document.title().isBlank() ? texts().of("wall.untitled") : document.title();
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    }

    private void write(Session open, Path file, Optional<Stamp> expected, Runnable then) {
        Document document = open.document();
        keeper.save(file, document, expected, saved -> written(open, document, file, saved, then));
    }

    private void written(Session open, Document document, Path file, Saved saved, Runnable then) {
        switch (saved) {
            case Saved.Done done -> {
                stamp = Optional.of(done.stamp());
                open.saved(document, file);
                done.warning().ifPresent(this::tell);
                then.run();
            }
            case Saved.ChangedElsewhere elsewhere ->
                    cards().changedElsewhere(
                                    elsewhere.reason(),
                                    () -> saveAsThen(then),
                                    () -> write(open, file, Optional.empty(), then));
            case Saved.Failed failed -> tell(failed.reason());
        }
    }

    @Override
    public void exportWall() {
        session().ifPresent(open -> cards().export(format -> export(open, format)));
    }

    private void export(Session open, Optional<ExportFormat> format) {
        if (format.isEmpty()) {
            saveAs();
            return;
        }
        ExportFormat as = format.get();
        Optional<Path> to =
                as.manyFiles()
                        ? around.choice().toExportFolder()
                        : around.choice()
                                .toExport(fileName(open.document()), as.extensions().getFirst());
        to.ifPresent(path ->
                keeper.export(
                        open.document(),
                        as,
                        path,
                        done -> open.say(Toast.saying(texts().of("export.done", done)))));
    }

    @Override
    public void start() {
        beforeLeaving(this::showStart);
    }

    @Override
    public void settings() {
        var card = SettingsCard.of(around.preferences(), window.curtain()::close);
        window.curtain().showDialog(card, card);
    }

    @Override
    public void keys() {
        cards().keys(wall == null ? new ActionList(atTheStart()) : wall.actions());
    }

    @Override
    public void otherLanguage() {
        Locale other = texts().korean() ? Locale.ENGLISH : Locale.KOREAN;
        around.preferences().languageProperty().set(other);
        window.curtain().close();
    }

    @Override
    public void palette() {
        if (wall != null) {
            wall.openPalette();
        }
    }

    @Override
    public void find() {
        if (wall != null) {
            wall.openFind();
        }
    }

    @Override
    public void renameWall() {
        session()
                .ifPresent(open ->
                        cards().rename(
                                        open.document().title(),
                                        name -> open.perform(new Edit.RenameWall(name))));
    }

    @Override
    public void togglePanels() {
        if (wall != null) {
            wall.togglePanels();
        }
    }

    @Override
    public void fullScreen() {
        window.toggleFullScreen();
    }

    @Override
    public void nextRegion() {
        if (wall != null) {
            wall.focusNextRegion();
        }
    }
}
