package dev.watershed.ui.wall;

import dev.watershed.canvas.Capture;
import dev.watershed.canvas.Editor;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.session.Session;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A strip over the capture line that says what pasted lines would become: so many notes, in one
/// undo. Nothing hangs before somebody says so.
final class PastePreview extends HBox {

    private final Session session;
    private final Editor editor;
    private final Runnable closed;
    private final Label says = new Label();
    private final Button put;
    private List<Capture.Line> lines = List.of();

    /// @param closed run when the strip is gone
    PastePreview(Session session, Editor editor, Runnable closed) {
        this.session = session;
        this.editor = editor;
        this.closed = closed;
        getStyleClass().addAll("float", "paste-preview");
        says.setTextOverrun(OverrunStyle.ELLIPSIS);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        put = Buttons.small(session.texts().of("paste.put"), this::put);
        put.setId("paste-put");
        put.setDefaultButton(false);
        Button leave = Buttons.smallPlain(session.texts().of("paste.leave"), this::close);
        getChildren().addAll(says, put, leave);
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    void show(List<Capture.Line> pasted) {
        lines = List.copyOf(pasted);
        says.setText(session.texts().of("paste.says", lines.size(), lines.getFirst().text()));
        setVisible(true);
        put.requestFocus();
    }

    private void pressed(KeyEvent e) {
        if (e.getCode() == KeyCode.ENTER) {
            put();
            e.consume();
        } else if (e.getCode() == KeyCode.ESCAPE) {
            close();
            e.consume();
        }
    }

    private void put() {
        editor.capture(lines);
        close();
    }

    private void close() {
        lines = List.of();
        setVisible(false);
        closed.run();
    }
}
