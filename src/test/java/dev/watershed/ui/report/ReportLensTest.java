package dev.watershed.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportLensTest {

    @TempDir private Path folder = Path.of("");

    private TestWindow window(Document document, boolean dark, Locale language) {
        return TestWindow.showing(document, dark, language, folder.resolve("out.html"));
    }

    @Test
    void theChosenSectionsAreSaved() throws IOException {
        TestWindow window = window(Samples.read("web-shop"), false, Locale.ENGLISH);
        window.open("report", ".report-page");
        window.await(() -> painted(window));
        window.picture("report-lens-light");
        window.run(() -> ((CheckBox) window.find("#section-words").orElseThrow()).fire());

        window.press("#save-report");

        window.await(() -> window.session().toastProperty().get().isPresent());
        String page = Files.readString(folder.resolve("out.html"));
        assertThat(page).contains("id=\"teams\"").doesNotContain("id=\"words\"");
        assertThat(window.session().toastProperty().get().orElseThrow().text())
                .contains("out.html");
    }

    @Test
    void thePreviewSpeaksTheLanguageOfTheWindow() {
        TestWindow window = window(Samples.read("accounts"), true, Locale.KOREAN);
        window.open("report", ".report-page");
        window.await(() -> painted(window));
        window.picture("report-lens-korean");

        assertThat(window.text("#save-report")).isEqualTo("보고서 저장…");
    }

    @Test
    void thePagesFollowTheChosenSections() {
        TestWindow window = window(Samples.read("accounts"), false, Locale.ENGLISH);
        window.open("report", ".report-page");
        int all = pages(window);

        window.run(() -> ((CheckBox) window.find("#section-contexts").orElseThrow()).fire());

        window.await(() -> pages(window) < all);
    }

    private static int pages(TestWindow window) {
        return ((ListView<?>) window.find("#report-pages").orElseThrow()).getItems().size();
    }

    private static boolean painted(TestWindow window) {
        return window.find(".report-page .image-view")
                .filter(view -> ((ImageView) view).getImage() != null)
                .isPresent();
    }

    @Test
    void anEmptyWallHasNothingToSave() {
        TestWindow window = window(Document.EMPTY, false, Locale.ENGLISH);
        window.open("report", "#save-report");
        window.picture("report-lens-empty");

        assertThat(window.find("#save-report").orElseThrow().isDisabled()).isTrue();
    }
}
