package dev.watershed.ui.wall;

import dev.watershed.canvas.Capture;
import dev.watershed.canvas.Editor;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Session;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// A strip over the capture line that shows what pasted lines would become: every note with its
/// kind, lane and actor, all of them in one undo. Delete leaves a line out; nothing hangs before
/// somebody says so.
final class PastePreview extends VBox {

    private static final double ROW = 28;
    private static final int ROWS_IN_SIGHT = 8;
    private static final double HEAD = 40;

    private final Session session;
    private final Editor editor;
    private final Runnable closed;
    private final Label says = Labels.of("", "strong");
    private final Label more = Labels.of("", "muted");
    private final ListView<Capture.Line> list = new ListView<>();

    /// @param closed run when the strip is gone
    PastePreview(Session session, Editor editor, Runnable closed) {
        this.session = session;
        this.editor = editor;
        this.closed = closed;
        getStyleClass().addAll("float", "paste-preview");
        list.getStyleClass().add("paste-lines");
        list.setId("paste-lines");
        list.setFixedCellSize(ROW);
        list.setCellFactory(ignored -> new PastedLine(session));
        list.setAccessibleText(session.texts().of("paste.lines"));
        Button put = Buttons.small(session.texts().of("paste.put"), this::put);
        put.setId("paste-put");
        put.setDefaultButton(false);
        Button leave = Buttons.smallPlain(session.texts().of("paste.leave"), this::close);
        says.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(8, says, more, Panels.gap(), put, leave);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("paste-head");
        getChildren().addAll(head, list);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(List<Capture.Line> pasted) {
        list.getItems().setAll(pasted);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        tell();
        setVisible(true);
        list.requestFocus();
    }

    private void tell() {
        List<Capture.Line> lines = list.getItems();
        long actors = lines.stream().filter(line -> !line.actor().isEmpty()).count();
        says.setText(session.texts().of("paste.says", lines.size() + actors));
        int lanes = Capture.newLanes(lines, session.document().board()).size();
        more.setText(lanes == 0 ? "" : session.texts().of("paste.lanes", lanes));
        double high = Math.min(ROWS_IN_SIGHT, lines.size()) * ROW + 4;
        list.setMinHeight(high);
        list.setPrefHeight(high);
        list.setMaxHeight(high);
    }

    /// The height it wants over the capture line.
    double wanted() {
        return HEAD + list.getPrefHeight() + 8;
    }

    private void pressed(KeyEvent e) {
        switch (e.getCode()) {
            case ENTER -> put();
            case ESCAPE -> close();
            case DELETE, BACK_SPACE -> leaveOut();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void leaveOut() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            list.getItems().remove(at);
            list.getSelectionModel().select(Math.min(at, list.getItems().size() - 1));
        }
        if (list.getItems().isEmpty()) {
            close();
        } else {
            tell();
            requestLayout();
            getParent().requestLayout();
        }
    }

    /// What the wall refuses stays here, with the reason said.
    private void put() {
        if (editor.capture(List.copyOf(list.getItems()))) {
            close();
        }
    }

    private void close() {
        list.getItems().clear();
        setVisible(false);
        closed.run();
    }
}
