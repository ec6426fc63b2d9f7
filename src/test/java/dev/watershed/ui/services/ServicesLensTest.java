package dev.watershed.ui.services;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.handover.HandOver;
import dev.watershed.service.JobStory;
import dev.watershed.service.Persona;
import dev.watershed.study.Study;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
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

    private static MenuItem item(MenuButton menu, String text) {
        return menu.getItems().stream()
                .flatMap(i -> i instanceof Menu all ? all.getItems().stream() : Stream.of(i))
                .filter(i -> i.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static void pick(TestWindow window, String menu, String text) {
        window.run(() -> item((MenuButton) window.find(menu).orElseThrow(), text).fire());
    }

    private static Collection<JobStory> stories(TestWindow window) {
        return window.session().document().shelf(Shelves.JOB_STORIES).values();
    }

    @Test
    void whoseJobItIsAndWhatServesItAreChosenInPlace() {
        TestWindow window = open("web-shop", false, Locale.ENGLISH);

        pick(window, "#job-actor", "Clerk");
        window.await(() -> window.text("#job-actor").equals("Clerk"));
        int before = stories(window).iterator().next().serves().size();
        pick(window, "#job-serves", "Count stock");

        assertThat(stories(window))
                .singleElement()
                .satisfies(s -> {
                    assertThat(s.actor()).isEqualTo("Clerk");
                    assertThat(s.serves()).hasSize(before + 1);
                });
        window.await(() -> window.text("#job-serves").contains("Count stock"));
        window.run(window.session()::undo);
        window.run(window.session()::undo);
        assertThat(stories(window)).isEmpty();
    }

    @Test
    void aDraftIsDroppedAndBroughtBack() {
        TestWindow window = open("web-shop", false, Locale.ENGLISH);
        int before = window.all("#jobs .job-row.clickable").size();

        window.press("#drop-job");

        window.await(() -> window.all("#jobs .job-row.clickable").size() == before - 1);
        assertThat(stories(window)).singleElement().matches(JobStory::dropped);
        window.press("#jobs .link-text");
        window.await(() -> window.all("#jobs .job-row.clickable").size() == before);
        assertThat(stories(window)).isEmpty();
    }

    @Test
    void aJobOfOnesOwnIsBegunAndStaysChosen() {
        TestWindow window = open("web-shop", false, Locale.ENGLISH);

        window.press("#add-job");

        window.await(
                () -> ((TextField) window.find("#story-want").orElseThrow()).getText().isEmpty());
        assertThat(window.text("#job-serves")).isEqualTo("Reached by nothing yet");
        window.run(() -> {
            TextField want = (TextField) window.find("#story-want").orElseThrow();
            want.setText("know what I owe");
            want.getOnAction().handle(null);
        });
        assertThat(stories(window))
                .singleElement()
                .satisfies(s -> assertThat(s.want()).isEqualTo("know what I owe"));
    }

    @Test
    void tooManyActorsAreSettledWhereTheActorsAre() {
        TestWindow window = open("web-shop", false, Locale.ENGLISH);
        window.press("#view-actors");
        window.await(() -> window.find("#actors-page .fix").isPresent());
        window.picture("services-actors");

        window.press("#actors-page .fix");

        window.await(() -> window.find("#actors-page .fix").isEmpty());
        assertThat(window.session().document().shelf(Shelves.PERSONAS).values())
                .hasSize(3)
                .noneMatch(Persona::key);
    }

    @Test
    void aGoalThatNamesASolutionIsShownBesideItsStory() {
        TestWindow window = open("web-shop", true, Locale.KOREAN);
        window.run(() -> {
            TextField goal = (TextField) window.find("#story-so").orElseThrow();
            goal.setText("버튼을 누르기");
            goal.getOnAction().handle(null);
        });

        window.await(() -> window.find(".drawer .finding-line").isPresent());
        window.picture("services-story-finding");
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
