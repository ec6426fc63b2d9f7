package dev.watershed.ui.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.handover.HandOver;
import dev.watershed.study.Study;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServicesLensTest {

    private static final Path NOWHERE = Path.of("target", "nowhere.html");

    /// A sample with the proposed contexts drawn, where it has none.
    private static Document sample(String name) {
        Document document = Samples.read(name);
        for (var context : Study.of(document).contexts()) {
            document = document.with(context);
        }
        return document;
    }

    private static TestWindow open(String sample, boolean dark, Locale language) {
        TestWindow window = TestWindow.showing(sample(sample), dark, language, NOWHERE);
        window.open("services", "#step-through");
        return window;
    }

    @Test
    void aStoryIsWrittenInPlaceAndUndoBringsTheDraftBack() {
        TestWindow window = open("web-shop", false, Locale.ENGLISH);
        window.picture("services-en-light");

        window.run(() -> {
            TextField goal = (TextField) window.find("#story-so").orElseThrow();
            goal.setText("count on a delivery day");
            goal.getOnAction().handle(null);
        });

        assertThat(window.session().document().shelf(Shelves.JOB_STORIES).values())
                .singleElement()
                .satisfies(s -> assertThat(s.soThat()).isEqualTo("count on a delivery day"));
        window.run(window.session()::undo);
        assertThat(window.session().document().shelf(Shelves.JOB_STORIES)).isEmpty();
    }

    @Test
    void aFindingRestsForAReason() {
        TestWindow window = open("web-shop", false, Locale.ENGLISH);
        window.await(() -> window.find("#service-panel .waive").isPresent());
        int before = window.all("#service-panel .finding-line").size();
        window.picture("services-findings");

        window.press("#service-panel .waive");
        window.run(() -> {
            TextField why = (TextField) window.find(".waive-reason").orElseThrow();
            why.setText("We meet about it in spring");
            why.getOnAction().handle(null);
        });

        window.await(() -> window.all("#service-panel .finding-line").size() == before - 1);
        assertThat(window.session().document().shelf(Shelves.DECISIONS).values())
                .singleElement()
                .satisfies(d -> assertThat(d.why()).isEqualTo("We meet about it in spring"));
        window.run(window.session()::undo);
        window.await(() -> window.all("#service-panel .finding-line").size() == before);
    }

    @Test
    void whatTheTeamsStartFromIsWrittenIntoAFolder(@TempDir Path folder) throws IOException {
        TestWindow window = TestWindow.showing(sample("web-shop"), false, Locale.KOREAN, folder);
        window.open("services", "#step-through");
        window.press("#view-specifications");
        window.picture("services-hand-over");

        window.press("#hand-over");

        window.await(() -> window.session().toastProperty().get().isPresent());
        assertThat(folder).isDirectoryContaining("glob:**/hand-over");
        for (var file : HandOver.of(window.session().document())) {
            assertThat(folder.resolve("hand-over").resolve(file.name())).hasContent(file.text());
        }
        assertThat(window.session().toastProperty().get().orElseThrow().text())
                .contains("hand-over");
    }

    @Test
    void aJobIsSteppedThroughOnTheWall() {
        TestWindow window = open("web-shop", true, Locale.KOREAN);
        window.picture("services-ko-dark");

        window.press("#step-through");
        window.press("#step-on");

        assertThat(window.session().overlayProperty().get().emphasis().dimmed()).isNotEmpty();
        window.picture("services-step");
        window.press("#step-leave");
        assertThat(window.session().overlayProperty().get().emphasis().dimmed()).isEmpty();
    }
}
