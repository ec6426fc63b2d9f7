package dev.watershed.ui.shell;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.canvas.Selection;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Safety;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Saved or not, what is on the wall, and how close one looks.
final class StatusBar extends HBox {

    private final Session session;
    private final Texts texts;
    private final Button saved;
    private final Label notes = new Label();
    private final Button hotspots;

    StatusBar(Session session, ActionList actions) {
        this.session = session;
        texts = session.texts();
        getStyleClass().add("status-bar");
        saved = flat("fth-check", "status-saved", actions.named("wall.save")::fire);
        Button flags = flat("fth-flag", "status-findings", () -> session.select(Selection.NONE));
        hotspots = flat("fth-alert-circle", "status-hotspots", this::chooseHotspots);
        session.findings()
                .valueProperty()
                .subscribe(all -> count(flags, all.map(List::size).orElse(0)));
        getChildren().addAll(saved, notes, flags, hotspots, Panels.gap(), zoom(actions));
        session.documentProperty().subscribe(document -> count(document.board()));
        session.unsavedProperty().subscribe(this::tellSaved);
        session.fileProperty().subscribe(this::tellSaved);
        session.safety().keptProperty().subscribe(this::tellSaved);
        session.safety().keepingProperty().subscribe(this::tellSaved);
        session.safety().failureProperty().subscribe(this::tellSaved);
        session.safety().readOnlyProperty().subscribe(this::tellSaved);
        tellSaved();
    }

    private static Button flat(String icon, String id, Runnable run) {
        Button button = new Button("", Icons.small(icon));
        button.getStyleClass().setAll("button", "flat-text");
        button.setId(id);
        button.setOnAction(e -> run.run());
        return button;
    }

    private static void shown(Button button, boolean on) {
        button.setVisible(on);
        button.setManaged(on);
    }

    /// Says no more than is so: what shows as saved or kept survives a power cut.
    private void tellSaved() {
        Safety safety = session.safety();
        boolean refused = safety.keepingProperty().get().trouble().isPresent();
        boolean failed = refused || safety.failureProperty().get().isPresent();
        boolean nowhere = session.fileProperty().get().isEmpty();
        boolean unsaved = session.unsavedProperty().get();
        boolean kept = safety.keptProperty().get();
        String key =
                safety.readOnlyProperty().get().isPresent()
                        ? "status.read-only"
                        : refused
                                ? "status.not-kept"
                                : failed
                                        ? "status.save-failed"
                                        : !kept
                                                ? "status.unsaved"
                                                : nowhere
                                                        ? "status.not-in-a-file"
                                                        : unsaved ? "status.kept" : "status.saved";
        saved.setText(texts.of(key));
        var icon = Icons.small(icon(key, failed));
        if (failed) {
            icon.getStyleClass().add("icon-danger");
        }
        saved.setGraphic(icon);
    }

    private static String icon(String key, boolean failed) {
        if (failed) {
            return "fth-alert-circle";
        }
        return switch (key) {
            case "status.saved" -> "fth-check";
            case "status.read-only" -> "fth-lock";
            default -> "fth-circle";
        };
    }

    private void count(Button flags, int findings) {
        flags.setText(texts.of("status.findings", findings));
        shown(flags, findings > 0);
    }

    private void count(Board board) {
        notes.setText(texts.of("status.notes", board.notes().size()));
        long hot = hot(board).size();
        hotspots.setText(texts.of("status.hotspots", hot));
        shown(hotspots, hot > 0);
    }

    private static List<Note> hot(Board board) {
        return board.notes().values().stream().filter(n -> n.kind() == NoteKind.HOTSPOT).toList();
    }

    private void chooseHotspots() {
        List<Note> all = hot(session.document().board());
        session.select(Selection.ofNotes(all.stream().map(Note::id).toList()));
        session.lookAtChosen();
    }

    private HBox zoom(ActionList actions) {
        Label share = Labels.whole("", "figure");
        share.setMinWidth(44);
        share.setAlignment(javafx.geometry.Pos.CENTER);
        session.cameraProperty()
                .subscribe(camera ->
                        share.setText(texts.of("status.zoom", Math.round(camera.zoom() * 100))));
        HBox zoom =
                new HBox(
                        4,
                        small(actions.named("look.wider"), "fth-minus"),
                        share,
                        small(actions.named("look.closer"), "fth-plus"),
                        small(actions.named("look.fit"), "fth-maximize"));
        zoom.setAlignment(javafx.geometry.Pos.CENTER);
        return zoom;
    }

    private Button small(Action action, String icon) {
        Button button = Buttons.smallIcon(icon, texts.of(action.labelKey()), action::fire);
        button.setFocusTraversable(false);
        return button;
    }
}
