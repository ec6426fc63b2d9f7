package dev.watershed.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.study.Study;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;

class DataLensTest {

    private static final Path NOWHERE = Path.of("target", "nowhere.html");

    private static Document shop() {
        Document document = Samples.read("web-shop");
        for (var context : Study.of(document).contexts()) {
            document = document.with(context);
        }
        return document;
    }

    @Test
    void takingTheBetterOrderKeepsTheSagaAndIsOneUndo() {
        TestWindow window = TestWindow.showing(shop(), false, Locale.ENGLISH, NOWHERE);
        window.open("data", "#take-order");

        window.press("#take-order");

        assertThat(window.session().document().shelf(Shelves.SAGAS)).hasSize(1);
        window.run(window.session()::undo);
        assertThat(window.session().document().shelf(Shelves.SAGAS)).isEmpty();
    }

    @Test
    void aRunIsSteppedThroughSentenceBySentence() {
        TestWindow window = TestWindow.showing(shop(), false, Locale.KOREAN, NOWHERE);
        window.open("data", "#saga-step");

        window.press("#saga-step");

        window.await(() -> window.find("#saga-story").isPresent());
        window.press("#saga-as-meant");
        assertThat(window.find("#saga-story")).isEmpty();
    }

    @Test
    void aSagaIsAlsoDrawnAsASequence() {
        TestWindow window = TestWindow.showing(shop(), false, Locale.ENGLISH, NOWHERE);
        window.open("data", "#view-sequence");

        window.run(() -> ((ToggleButton) window.find("#view-sequence").orElseThrow()).fire());

        window.await(() -> window.find("#saga-sequence").isPresent());
        window.press("#saga-step");
        assertThat(window.find("#saga-story")).isPresent();
        window.picture("data-sequence-en-light");
    }
}
