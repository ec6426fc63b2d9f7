package dev.watershed.ui.shell;

import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

import java.util.ArrayList;
import java.util.List;

/// One open wall in the window: bar, rail, the lens in the middle, status.
final class OpenWall extends BorderPane {

    private static final double ABOVE_CAPTURE_LINE = 76;

    private final Session session;
    private final Texts texts;
    private final List<Lens> lenses;
    private final Node wall;
    private final ActionList actions;
    private final FramePane frame;
    private final Curtain curtain;
    private Lens shown;

    /// @param wall what stands in the middle of every lens that brings no picture
    OpenWall(
            Session session,
            List<Lens> lenses,
            Node wall,
            List<Action> wallActions,
            Curtain curtain,
            ShellActions.Doors doors) {
        this.session = session;
        this.lenses = List.copyOf(lenses);
        this.wall = wall;
        this.curtain = curtain;
        texts = session.texts();
        ActionList shell = new ShellActions(session, doors).with(lenses);
        List<Action> all = new ArrayList<>(shell.all());
        all.addAll(wallActions);
        actions = new ActionList(all);
        frame = new FramePane(session.preferences().memory(), texts.of("frame.list"));
        shown = this.lenses.getFirst();
        setTop(new TopBar(session, actions));
        setLeft(rail());
        setCenter(withToast());
        setBottom(new StatusBar(session, actions));
        session.selectionProperty()
                .subscribe(s -> frame.somethingChosenProperty().set(!s.isEmpty()));
        session.lensProperty().subscribe(this::show);
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

    private void show(String id) {
        shown.closed();
        shown = lenses.stream().filter(l -> l.id().equals(id)).findFirst().orElse(shown);
        Node picture = shown.picture().orElse(wall);
        frame.middle().getChildren().setAll(picture);
        frame.middle().getChildren().addAll(shown.floats());
        frame.show(shown);
        shown.opened();
    }

    ActionList actions() {
        return actions;
    }

    Lens shownLens() {
        return shown;
    }

    void togglePanels() {
        frame.panelsHiddenProperty().set(!frame.panelsHiddenProperty().get());
    }

    void openPalette() {
        PaletteSource source = new PaletteSource(session, this::palettesActions);
        showPalette(
                new Palette(texts, texts.of("top.find-or-do"), source::matching, curtain::close));
    }

    void openFind() {
        PaletteSource source = new PaletteSource(session, List::of);
        showPalette(
                new Palette(texts, texts.of("palette.find"), source::onTheWall, curtain::close));
    }

    private void showPalette(Palette palette) {
        curtain.showFromTop(palette, Palette.TOP, palette.field());
    }

    private List<Action> palettesActions() {
        List<Action> all = new ArrayList<>(shown.actions());
        all.addAll(actions.all());
        return all;
    }
}
