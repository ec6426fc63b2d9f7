package dev.watershed.ui.wall;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.geometry.Bounds;
import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/// Somebody's hands on a wall in a window: what they do, and what hangs there afterwards.
final class WallHands {

    final FxRobot robot = new FxRobot();
    final WallWindow window;

    WallHands(WallWindow window) {
        this.window = window;
    }

    Board board() {
        return WallWindow.on(() -> window.session.document().board());
    }

    List<String> texts() {
        return board().notesInTimeline().stream().map(Note::text).toList();
    }

    Bounds place(String text) {
        return board().note(WebShop.find(board(), text)).orElseThrow().bounds();
    }

    FxRobot at(double x, double y) {
        var corner = WallWindow.on(() -> window.view.localToScreen(x, y));
        return robot.moveTo(corner.getX(), corner.getY(), Motion.DIRECT);
    }

    void drag(double x, double y, double toX, double toY) {
        at(x, y).press(MouseButton.PRIMARY);
        at((x + toX) / 2, (y + toY) / 2);
        at(toX, toY).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void write(String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void clipboard(String text) {
        window.run(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /// The last short message.
    String said() {
        return WallWindow.on(() -> window.session.toastProperty().get().orElseThrow().text());
    }

    void letGo() {
        robot.release(new KeyCode[0]);
        robot.release(new MouseButton[0]);
    }
}
