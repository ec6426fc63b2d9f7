package dev.watershed.ui.shell;

import java.text.Normalizer;
import java.util.List;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import org.testfx.util.WaitForAsyncUtils;

/// Types Korean as an input method does: each syllable grows letter by letter in the text field
/// before it is committed.
final class Hangul {

    private Hangul() {}

    /// Composes the text into whatever has the keyboard in a scene.
    static void compose(TestWindow test, String text) {
        text.codePoints().forEach(c -> syllable(test, Character.toString(c)));
    }

    private static void syllable(TestWindow test, String syllable) {
        String letters = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        for (int i = 1; i <= letters.length() && letters.length() > 1; i++) {
            String grown = Normalizer.normalize(letters.substring(0, i), Normalizer.Form.NFC);
            fire(test, grown, "");
        }
        fire(test, "", syllable);
    }

    private static void fire(TestWindow test, String composed, String committed) {
        Platform.runLater(() -> {
            Node focus = test.stage.getScene().getFocusOwner();
            List<InputMethodTextRun> runs =
                    composed.isEmpty()
                            ? List.of()
                            : List.of(
                                    new InputMethodTextRun(
                                            composed, InputMethodHighlight.UNSELECTED_RAW));
            focus.fireEvent(
                    new InputMethodEvent(
                            InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                            FXCollections.observableArrayList(runs),
                            committed,
                            composed.length()));
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
