package dev.watershed.ui.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.study.Study;
import dev.watershed.team.TeamAlternative;
import dev.watershed.team.TeamId;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;

class TeamsLensTest {

    private static final Path NOWHERE = Path.of("target", "nowhere.html");

    /// The web shop with the proposed contexts drawn.
    private static Document shop() {
        Document document = Samples.read("web-shop");
        for (var context : Study.of(document).contexts()) {
            document = document.with(context);
        }
        return document;
    }

    private static TestWindow window(Document document, boolean dark, Locale language) {
        return TestWindow.showing(document, dark, language, NOWHERE);
    }

    @Test
    void acceptingMakesTheTeamsAndUndoTakesThemBack() {
        TestWindow window = window(shop(), false, Locale.ENGLISH);
        window.open("teams", "#accept-teams");
        int proposed =
                TeamAlternative.lightest(Study.of(window.session().document()).teamAlternatives())
                        .proposal()
                        .teams()
                        .size();
        window.picture("teams-lens-light");

        window.press("#accept-teams");

        assertThat(window.session().document().teams()).hasSize(proposed);
        window.await(() -> window.find("#propose-teams").isPresent());
        window.picture("teams-lens-accepted");
        window.run(window.session()::undo);
        assertThat(window.session().document().teams()).isEmpty();
        window.await(() -> window.find("#accept-teams").isPresent());
    }

    @Test
    void aChosenTeamShowsHowItsLoadAddsUp() {
        TestWindow window = window(shop(), true, Locale.ENGLISH);
        window.open("teams", ".team-row");

        window.run(() -> ((Button) row(window, "Orders team")).fire());

        assertThat(window.text("#team-load")).matches("\\d+\\.\\d");
        window.picture("teams-lens-dark");
    }

    private static Node row(TestWindow window, String name) {
        Node panel = window.find("#teams-panel").orElseThrow();
        return panel.lookupAll(".team-row").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void teamsAreNamedInTheLanguageOfTheWindow() {
        TestWindow window = window(Samples.read("accounts"), false, Locale.KOREAN);
        window.open("teams", "#accept-teams");
        window.run(() -> ((Button) window.find(".team-row").orElseThrow()).fire());
        window.picture("teams-lens-korean");

        window.press("#accept-teams");

        assertThat(window.session().document().teams().get(new TeamId("team-auth")).name())
                .contains("팀");
    }

    @Test
    void withoutContextsTheLensLeadsToTheBoundaries() {
        TestWindow window = window(Document.EMPTY, false, Locale.ENGLISH);
        window.open("teams", "#to-boundaries");
        window.picture("teams-lens-empty");

        window.press("#to-boundaries");

        assertThat(window.session().lensProperty().get()).isEqualTo("boundaries");
    }

    @Test
    void acceptingDraftsADecisionInTheSameUndo() {
        TestWindow window = window(shop(), false, Locale.ENGLISH);
        window.open("teams", "#accept-teams");
        window.press("#accept-teams");

        assertThat(window.session().document().shelf(Shelves.DECISIONS)).hasSize(1);
        window.run(window.session()::undo);
        assertThat(window.session().document().shelf(Shelves.DECISIONS)).isEmpty();
    }

    @Test
    void anAlternativeShowsWhatItTradesAndCanBeAccepted() {
        TestWindow window = window(shop(), false, Locale.ENGLISH);
        window.open("teams", "#team-alternatives");
        int contexts = window.session().document().contexts().size();
        window.press("#team-alternatives");
        window.picture("teams-alternatives");
        window.press(".alternative-show");
        window.picture("teams-alternative-shown");

        window.press("#accept-teams");

        assertThat(window.session().document().contexts()).hasSize(contexts);
        assertThat(window.session().document().teams()).hasSize(contexts);
        window.await(() -> window.find("#propose-teams").isPresent());
        window.picture("teams-alternative-accepted");
    }

    @Test
    void whatFitsIsShownFirstAndTheContextsCanStayAsTheyAre() {
        TestWindow window = window(shop(), false, Locale.KOREAN);
        window.open("teams", "#fit-choice");
        window.picture("teams-fit-korean");
        window.press("#fit-choice");
        assertThat(window.all(".team-row")).hasSize(5);
        window.picture("teams-fit-kept-korean");
        window.press("#fit-choice");
        assertThat(window.all(".team-row")).hasSizeGreaterThan(5);
    }

    @Test
    void contextsAreListedWithWhatTheirOwnerHasToKnow() {
        TestWindow window = window(shop(), false, Locale.ENGLISH);
        window.open("teams", "#accept-teams");
        window.run(() -> segment(window, "By context").fire());
        window.await(() -> window.find("#context-table").isPresent());
        window.run(() -> cell(window, 1));
        window.picture("teams-contexts");
        window.resized(960, 640);
        window.picture("teams-contexts-narrow");
    }

    @Test
    void aLockedTeamStaysAndTodaysTeamsTellTheMoves() {
        TestWindow window = window(shop(), true, Locale.ENGLISH);
        window.open("teams", "#accept-teams");
        window.run(() -> ((Button) row(window, "Orders team")).fire());
        window.press("#lock-team");
        assertThat(window.session().document().shelf(Shelves.TEAM_LOCKS)).hasSize(1);

        window.run(() -> segment(window, "Now").fire());
        window.await(() -> window.find("#start-teams").isPresent());
        window.picture("teams-now-empty");
        window.press("#start-teams");
        window.await(() -> window.find(".team-row").isPresent());
        assertThat(window.session().document().shelf(Shelves.TOPOLOGIES)).containsKey("now");
        window.run(() -> segment(window, "Checks").fire());
        window.picture("teams-checks-dark");
    }

    @Test
    void theNarrowWindowKeepsEverythingInReach() {
        TestWindow window = window(shop(), false, Locale.KOREAN);
        window.open("teams", "#accept-teams");
        window.resized(960, 640);
        window.picture("teams-narrow-korean");
        assertThat(window.find("#accept-teams")).isPresent();
    }

    private static ToggleButton segment(TestWindow window, String name) {
        return window.find(".segments").orElseThrow().getParent().lookupAll(".segment").stream()
                .map(ToggleButton.class::cast)
                .filter(button -> name.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static void cell(TestWindow window, int row) {
        Node table = window.find("#context-table").orElseThrow();
        Node cell =
                table.lookupAll(".option-cell.clickable").stream()
                        .filter(node -> Integer.valueOf(row).equals(GridPane.getRowIndex(node)))
                        .findFirst()
                        .orElseThrow();
        cell.getOnMouseClicked().handle(null);
    }
}
