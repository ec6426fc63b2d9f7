package dev.watershed.ui.shell;

import dev.watershed.canvas.Camera;
import dev.watershed.language.Vocabulary;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.FocusOrder;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.wall.WallView;
import dev.watershed.ui.workshop.WalkKeys;
import dev.watershed.ui.workshop.WorkshopActions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One open wall in the window: bar, rail, the lens in the middle, status.
final class OpenWall extends BorderPane {

    private static final double ABOVE_CAPTURE_LINE = 76;

    private final Session session;
    private final Texts texts;
    private final List<Lens> lenses;
    private final WallView wall;
    private final ActionList actions;
    private final FramePane frame;
    private final Curtain curtain;
    private final Answer<Vocabulary> words;
    private Lens shown;

    /// Where one looked from before a lens showed the whole wall; put back on leaving it.
    private Camera lookedFrom = Camera.START;

    private OpenWall(
            Session session,
            WallView wall,
            List<Lens> lenses,
            Curtain curtain,
            ShellActions.Doors doors) {
        this.session = session;
        this.wall = wall;
        this.lenses = List.copyOf(lenses);
        this.curtain = curtain;
        texts = session.texts();
        words = session.ask(study -> study.vocabulary());
        List<Action> all = new ArrayList<>(new ShellActions(session, doors).with(lenses).all());
        all.addAll(wall.actions());
        all.add(linking());
        all.addAll(new WorkshopActions(session, doors).all());
        actions = new ActionList(all);
        frame = new FramePane(session.preferences().memory(), texts.of("frame.list"));
        shown = this.lenses.getFirst();
        setId("open-wall");
        setTop(new TopBar(session, actions));
        setLeft(rail());
        setCenter(withToast());
        setBottom(new StatusBar(session, actions));
        session.selectionProperty().subscribe(this::slide);
        session.facilitation().cardProperty().subscribe(this::slide);
        session.facilitation()
                .walkProperty()
                .map(Optional::isPresent)
                .subscribe(on -> leadKeys(on));
        session.lensProperty().subscribe(this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    static OpenWall of(
            Session session, Surroundings around, Curtain curtain, ShellActions.Doors doors) {
        WallView wall = new WallView(session);
        return new OpenWall(session, wall, Lenses.of(session, wall, around, doors), curtain, doors);
    }

    /// In a narrow window the inspector slides in when there is something to read in it.
    private void slide() {
        frame.somethingChosenProperty()
                .set(
                        !session.selection().isEmpty()
                                || session.facilitation().cardProperty().get().isPresent());
    }

    /// While the story is told, the keys are for telling it.
    private void leadKeys(boolean telling) {
        if (telling) {
            wall.requestFocus();
        }
    }

    private Rail rail() {
        List<Action> open = lenses.stream().map(l -> actions.named("lens." + l.id())).toList();
        return new Rail(session, lenses, open, actions.named("window.settings"));
    }

    private StackPane withToast() {
        ToastBar toast = new ToastBar(session);
        StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
        StackPane.setMargin(toast, new Insets(0, 0, ABOVE_CAPTURE_LINE, 0));
        StackPane layers = new StackPane(frame, toast);
        layers.setMinSize(0, 0);
        return layers;
    }

    /// Gives the keyboard to the line at the bottom, or to the wall while that line is hidden.
    void takeKeys() {
        wall.focusLine();
    }

    private void show(String id) {
        boolean looked = shown.overview();
        shown.closed();
        wall.offerWriting(id.equals("storm"));
        shown = lenses.stream().filter(l -> l.id().equals(id)).findFirst().orElse(shown);
        Node picture = shown.picture().orElse(wall);
        frame.middle().getChildren().setAll(picture);
        frame.middle().getChildren().addAll(shown.floats());
        frame.show(shown);
        shown.opened();
        if (shown.overview()) {
            lookedFrom = looked ? lookedFrom : session.cameraProperty().get();
            frame.applyCss();
            frame.layout();
            session.lookAtAll();
        } else if (looked) {
            Camera now = session.cameraProperty().get();
            session.cameraProperty().set(lookedFrom.sized(now.width(), now.height()));
        }
        takeKeys();
    }

    /// What the pressed keys stand for. Keys that a text field or the wall understands itself are
    /// left to them.
    void press(KeyEvent event) {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        if (WalkKeys.pressed(session.facilitation(), event, focus)) {
            event.consume();
            return;
        }
        if (event.getCode() == KeyCode.SLASH
                && !event.isShortcutDown()
                && !(focus instanceof TextInputControl)) {
            session.lensProperty().set("storm");
            Platform.runLater(this::takeKeys);
            event.consume();
            return;
        }
        boolean writing = focus instanceof TextInputControl field && !field.getText().isEmpty();
        for (Action action : actions.all()) {
            boolean history = action.id().equals("edit.undo") || action.id().equals("edit.redo");
            boolean ours = !action.group().equals("edit") || (history && !writing);
            if (ours && action.accelerator().filter(keys -> keys.match(event)).isPresent()) {
                action.fire();
                event.consume();
                return;
            }
        }
    }

    /// Escape that nothing inside has used: out of the lens's detail, then back to the Storm.
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            if (!shown.left()) {
                session.lensProperty().set("storm");
            }
            event.consume();
        }
    }

    /// Takes the keyboard to the next region: wall, what floats over it, strip, list, inspector,
    /// rail, top bar.
    void focusNextRegion() {
        List<Node> regions = new ArrayList<>(List.of(wall));
        wall.openStrip().ifPresent(regions::add);
        shown.strip().ifPresent(regions::add);
        shown.listPanel().ifPresent(regions::add);
        regions.addAll(List.of(shown.inspector(), lookup(".rail-button"), lookup(".wall-name")));
        regions.removeIf(region -> !region.equals(wall) && FocusOrder.first(region).isEmpty());
        Node focus = getScene().getFocusOwner();
        int now = -1;
        for (int i = 0; i < regions.size(); i++) {
            if (isInside(focus, regions.get(i))) {
                now = i;
            }
        }
        Node next = regions.get(Math.floorMod(now + 1, regions.size()));
        if (next.equals(wall)) {
            wall.focusLine();
        } else {
            FocusOrder.first(next).ifPresent(Node::requestFocus);
        }
    }

    private static boolean isInside(@Nullable Node node, Node region) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up.equals(region)) {
                return true;
            }
        }
        return false;
    }

    ActionList actions() {
        return actions;
    }

    Lens shownLens() {
        return shown;
    }

    List<String> lensIds() {
        return lenses.stream().map(Lens::id).toList();
    }

    void togglePanels() {
        frame.panelsHiddenProperty().set(!frame.panelsHiddenProperty().get());
    }

    void openPalette() {
        PaletteSource source =
                new PaletteSource(session, this::palettesActions, words.valueProperty()::get);
        showPalette(
                new Palette(texts, texts.of("top.find-or-do"), source::matching, curtain::close));
    }

    void openFind() {
        session.lensProperty().set("storm");
        wall.find();
    }

    void findNext(int step) {
        session.lensProperty().set("storm");
        wall.findNext(step);
    }

    private void showPalette(Palette palette) {
        curtain.showFromTop(palette, Palette.TOP, palette.field());
    }

    /// With several notes chosen they are joined; with one, the other end is asked for.
    private Action linking() {
        BooleanBinding chosen =
                Bindings.createBooleanBinding(
                        () -> !session.selection().notes().isEmpty(), session.selectionProperty());
        return Action.of("tools.link", "fth-arrow-up-right", this::link)
                .on("Shortcut+Shift+L")
                .when(chosen);
    }

    private void link() {
        if (session.selection().notes().size() > 1) {
            wall.link();
            return;
        }
        PaletteSource notes = new PaletteSource(session, List::of, Optional::empty);
        showPalette(
                new Palette(
                        texts,
                        texts.of("link.to"),
                        typed -> notes.otherEnds(typed, wall::linkTo),
                        curtain::close));
    }

    private List<Action> palettesActions() {
        List<Action> all = new ArrayList<>(shown.actions());
        List<String> first = all.stream().map(Action::id).toList();
        actions.all().stream().filter(a -> !first.contains(a.id())).forEach(all::add);
        return all;
    }
}
