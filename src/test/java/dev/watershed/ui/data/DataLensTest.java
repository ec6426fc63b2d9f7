package dev.watershed.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.data.saga.Saga;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.study.Study;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.control.TextField;
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

    private static List<Saga> kept(TestWindow window) {
        return List.copyOf(window.session().document().shelf(Shelves.SAGAS).values());
    }

    private static void choose(TestWindow window, String id) {
        window.run(() -> ((ToggleButton) window.find(id).orElseThrow()).fire());
    }

    @Test
    void aNewSagaIsWrittenByHandAndEveryChangeIsOneUndo() {
        TestWindow window = TestWindow.showing(shop(), true, Locale.KOREAN, NOWHERE);
        window.open("data", "#view-sagas");
        choose(window, "#view-sagas");
        window.press("#new-saga");
        window.await(() -> window.find("#saga-add-step").isPresent() && kept(window).size() == 1);
        window.await(() ->
                window.text("#saga-add-step").length() > 0
                        && window.find("#saga-step-card-0").isEmpty());

        window.press("#saga-add-step");
        window.await(() -> window.find("#saga-compensation-0").isPresent());
        window.run(() -> {
            TextField field = (TextField) window.find("#saga-compensation-0").orElseThrow();
            field.setText("Call it off");
            field.fireEvent(new ActionEvent());
        });

        assertThat(kept(window).getFirst().steps().getFirst().compensation().orElseThrow().name())
                .isEqualTo("Call it off");
        window.run(window.session()::undo);
        assertThat(kept(window).getFirst().steps().getFirst().compensation()).isEmpty();
        window.run(window.session()::undo);
        assertThat(kept(window).getFirst().steps()).isEmpty();
        window.run(window.session()::undo);
        assertThat(kept(window)).isEmpty();
    }

    @Test
    void aFoundSagaIsKeptOnceItIsChanged() {
        TestWindow window = TestWindow.showing(shop(), true, Locale.KOREAN, NOWHERE);
        window.open("data", "#view-sagas");
        choose(window, "#view-sagas");
        choose(window, "#view-hand");
        window.await(() -> window.find("#saga-down-0").isPresent());
        assertThat(kept(window)).isEmpty();
        window.picture("data-hand-ko-dark");

        window.press("#saga-down-0");

        assertThat(kept(window)).hasSize(1);
        window.press("#saga-remove-1");
        window.await(() -> window.find("#saga-forget").isPresent());
        window.press("#saga-forget");
        assertThat(kept(window)).isEmpty();
    }

    @Test
    void aRunIsSteppedThroughOnTheWall() {
        TestWindow window = TestWindow.showing(shop(), false, Locale.ENGLISH, NOWHERE);
        window.open("data", "#saga-walk");
        window.press("#saga-walk");
        String first = window.text("#walk-told");
        var ringed = window.session().overlayProperty().get().emphasis().current();

        window.press("#walk-on");

        assertThat(window.text("#walk-told")).isNotEqualTo(first);
        assertThat(ringed).isPresent();
        assertThat(window.session().overlayProperty().get().emphasis().current())
                .isPresent()
                .isNotEqualTo(ringed);
        window.picture("data-walk-en-light");
        window.press("#walk-leave");
        assertThat(window.session().overlayProperty().get()).isEqualTo(Overlay.NONE);
        assertThat(window.find("#saga-walk")).isPresent();
    }

    @Test
    void ownershipIsShownAsArrowsOnTheWall() {
        TestWindow window = TestWindow.showing(shop(), true, Locale.KOREAN, NOWHERE);
        window.open("data", "#saga-walk");

        window.press("#data-on-wall");

        assertThat(window.session().overlayProperty().get().arrows()).isNotEmpty();
        window.picture("data-arrows-ko-dark");
        window.press("#data-on-wall");
        assertThat(window.session().overlayProperty().get().arrows()).isEmpty();
    }
}
