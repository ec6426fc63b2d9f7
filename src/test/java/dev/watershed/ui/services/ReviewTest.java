package dev.watershed.ui.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.service.review.Comment;
import dev.watershed.study.Study;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private static final Path NOWHERE = Path.of("target", "nowhere.html");

    private static TestWindow open(boolean dark, Locale language) {
        Document document = Samples.read("web-shop");
        for (var context : Study.of(document).contexts()) {
            document = document.with(context);
        }
        TestWindow window = TestWindow.showing(document, dark, language, NOWHERE);
        window.open("services", "#step-through");
        window.press("#view-specifications");
        return window;
    }

    private static void look(TestWindow window, int place) {
        window.run(() ->
                ((ComboBox<?>) window.find("#specification-scope").orElseThrow())
                        .getSelectionModel()
                        .select(place));
    }

    @Test
    void theSpecificationsOfAServiceAreReadAsTheyWouldBeHandedOver() {
        TestWindow window = open(false, Locale.ENGLISH);

        look(window, 2);

        TextArea text = (TextArea) window.find(".specification-text").orElseThrow();
        assertThat(text.getText()).startsWith("openapi: 3.1.0").contains("Payments");
        assertThat(text.isEditable()).isFalse();
        window.picture("specifications-en-light");
    }

    @Test
    void aReviewRemembersWhatWasPromisedAndTellsWhatBroke() {
        TestWindow window = open(true, Locale.ENGLISH);
        look(window, 5);
        window.press("#reviewed");
        assertThat(window.session().document().shelf(Shelves.REVIEWS)).hasSize(1);

        var board = window.session().document().board();
        var placed =
                board.notes().values().stream()
                        .filter(n -> n.text().equals("Order placed"))
                        .findFirst()
                        .orElseThrow();
        window.run(() ->
                window.session()
                        .perform(
                                new Edit.DescribeNote(
                                        placed.id(), List.of("order no"), placed.definition())));
        window.await(() -> said(window).contains("OrderPlaced no longer carries total"));

        assertThat(said(window)).contains("breaking");
        window.picture("review-en-dark");
    }

    @Test
    void aCommentIsWrittenAndSettledWithAnOutcome() {
        TestWindow window = open(false, Locale.KOREAN);
        look(window, 1);

        window.run(
                () -> ((TextArea) window.find("#comment-text").orElseThrow()).setText("주소가 빠졌어요"));
        window.press("#comment-add");
        window.await(() -> window.find("#settle-agreed").isPresent());
        window.picture("review-ko-light");
        window.press("#settle-agreed");

        assertThat(window.session().document().shelf(Shelves.REVIEW_COMMENTS).values())
                .singleElement()
                .satisfies(comment -> {
                    assertThat(comment.text()).isEqualTo("주소가 빠졌어요");
                    assertThat(comment.status()).isEqualTo(Comment.Status.AGREED);
                });
    }

    private static List<String> said(TestWindow window) {
        return window.all("#review-panel .label").stream()
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
