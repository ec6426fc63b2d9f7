package dev.watershed.ui.shell;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Wording;
import dev.watershed.storage.journal.KeptWall;
import dev.watershed.storage.journal.Recoverable;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.history.HistoryPage;
import dev.watershed.ui.projector.ProjectorWindow;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
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
    private final Saving saving;
    private final WindowFrame window;
    private final ProjectorWindow projector;
    private final Breakouts breakouts;
    private @Nullable OpenWall wall;
    private @Nullable Session session;
    private @Nullable KeptSession kept;
    private @Nullable HistoryPage history;
    private @Nullable StartReading start;

    public MainWindow(Stage stage, Surroundings around) {
        this.around = around;
        keeper = new WallKeeper(around, this::tell);
        window =
                new WindowFrame(stage, around.preferences(), this::pressed, this::open, this::quit);
        saving = new Saving(around, keeper, this::cards, window, this::open);
        breakouts = new Breakouts(around, keeper, window.curtain(), this::session, saving::isOpen);
        projector = new ProjectorWindow(stage, around.preferences(), Themes::dress);
        stage.focusedProperty()
                .subscribe((before, on) -> {
                    if (on) {
                        saving.lookElsewhere();
                    }
                });
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

    private Optional<OpenWall> wall() {
        return Optional.ofNullable(wall);
    }

    /// Does what the open lens itself offers first, such as proposing boundaries.
    void doFirst() {
        if (wall != null) {
            wall.shownLens().actions().stream().findFirst().ifPresent(Action::fire);
        }
    }

    private void pressed(KeyEvent event) {
        if (window.curtain().isOpen() || history != null) {
            return;
        }
        if (wall != null) {
            wall.press(event);
        } else {
            new ActionList(atTheStart()).press(event);
        }
    }

    private List<Action> atTheStart() {
        return ShellActions.atTheStart(this);
    }

    private Texts texts() {
        return around.preferences().texts();
    }

    private Cards cards() {
        return new Cards(texts(), window.curtain());
    }

    private void tell(Wording trouble) {
        notice().say(texts().say(trouble));
        if (start != null && session == null) {
            start.goOn();
        }
    }

    private Notice notice() {
        return window.notice(texts().of("dialog.close"));
    }

    /// Shows the start page.
    public void showStart() {
        letGo();
        session = null;
        wall = null;
        StartPage page = new StartPage(texts(), this);
        window.show(page, texts().of("app.name"));
        StartReading filling = new StartReading(around, page, this::tell);
        start = filling;
        filling.begin();
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
            Session again = session.reopened();
            if (kept != null) {
                kept.follow(again);
            }
            show(again);
        }
        settings();
    }

    /// Shows a wall that is in no file: an empty one or a copy of a sample.
    public void showWall(Document document) {
        showWall(around.journals().begin(document, false));
    }

    private void showWall(KeptWall wall) {
        letGo();
        Session opened = new Session(wall.journal(), around.desk(), around.preferences());
        KeptSession keeping = new KeptSession(wall, opened);
        kept = keeping;
        saving.begin(keeping);
        opened.fileProperty().set(wall.file());
        opened.savedAs(wall.opening().inFile());
        show(opened);
        Platform.runLater(() -> session().ifPresent(Session::lookAtStart));
        OpeningNotice.tell(
                wall, texts(), this::notice, file -> keeper.openBeside(file, this::showWall));
    }

    private void show(Session opened) {
        session = opened;
        projector.follow(opened);
        OpenWall shown = OpenWall.of(opened, around, window.curtain(), this);
        wall = shown;
        window.show(shown, WindowTitle.of(opened));
        shown.takeKeys();
        opened.documentProperty().subscribe(d -> window.title(WindowTitle.of(opened)));
        opened.unsavedProperty().subscribe(on -> window.title(WindowTitle.of(opened)));
    }

    /// Opens a file: a wall, or a file of another tool.
    public void open(Path file) {
        if (!WallKeeper.isWall(file)) {
            keeper.importFrom(file, imported -> preview(imported.document(), imported.notes()));
            return;
        }
        if (saving.isOpen(file)) {
            saving.lookElsewhere();
            return;
        }
        beforeLeaving(() -> {
            letGo();
            keeper.open(file, this::showWall);
        });
    }

    private void preview(Document document, List<Wording> lost) {
        Runnable show = () -> openCopy(document);
        if (lost.isEmpty()) {
            show.run();
        } else {
            cards().imported(document.board().notes().size(), lost, show);
        }
    }

    private void beforeLeaving(Runnable then) {
        Session open = session;
        if (open == null || !open.unsavedProperty().get()) {
            then.run();
            return;
        }
        String name = open.document().title();
        cards().beforeLeaving(
                        name.isBlank() ? texts().of("wall.untitled") : name,
                        () -> saving.save(open, then),
                        then);
    }

    private void quit() {
        beforeLeaving(() -> {
            letGo();
            window.close();
        });
    }

    private void letGo() {
        history = null;
        if (start != null) {
            start.stepAside();
        }
        projector.close();
        if (kept != null) {
            kept.end(around.errands());
            kept = null;
            saving.end();
        }
    }

    @Override
    public void recover(Recoverable left) {
        keeper.recover(left, this::showWall);
    }

    @Override
    public void throwAway(Recoverable kept) {
        keeper.throwAway(kept, this::showStart);
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
        around.choice()
                .toImport(WallKeeper.endings())
                .ifPresent(file ->
                        keeper.importFrom(file, found -> preview(found.document(), found.notes())));
    }

    @Override
    public void save() {
        session().ifPresent(open -> saving.save(open, () -> {}));
    }

    @Override
    public void saveAs() {
        session().ifPresent(open -> saving.saveAs(open, () -> {}));
    }

    @Override
    public void exportWall() {
        session().ifPresent(open -> cards().export(format -> saving.export(open, format)));
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
        wall().ifPresent(OpenWall::openPalette);
    }

    @Override
    public void find() {
        wall().ifPresent(OpenWall::openFind);
    }

    @Override
    public void findNext(int step) {
        wall().ifPresent(shown -> shown.findNext(step));
    }

    @Override
    public void plan() {
        session().ifPresent(open -> cards().plan(open));
    }

    @Override
    public void projector() {
        session().ifPresent(open -> projector.toggle(open));
    }

    @Override
    public void openCopy(Document document) {
        leaveHistory();
        beforeLeaving(() -> showWall(around.journals().begin(document, true)));
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
    public void history() {
        if (session != null && wall != null) {
            HistoryPage page = new HistoryPage(session, this::leaveHistory, this::openCopy);
            history = page;
            window.show(page, WindowTitle.of(session));
            page.takeKeys();
        }
    }

    @Override
    public void backups() {
        session().ifPresent(open -> keeper.backups(open.fileProperty().get(), this::show));
    }

    private void show(List<Path> backups) {
        cards().backups(backups, chosen -> keeper.openBackup(chosen, this::openCopy));
    }

    private void leaveHistory() {
        if (history != null && session != null && wall != null) {
            history.leave();
            history = null;
            window.show(wall, WindowTitle.of(session));
            wall.takeKeys();
        }
    }

    @Override
    public Breakouts breakouts() {
        return breakouts;
    }

    @Override
    public void togglePanels() {
        wall().ifPresent(OpenWall::togglePanels);
    }

    @Override
    public void fullScreen() {
        window.toggleFullScreen();
    }

    @Override
    public void nextRegion() {
        wall().ifPresent(OpenWall::focusNextRegion);
    }
}
