package dev.watershed.ui.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.study.Study;
import dev.watershed.team.TeamId;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
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
        int proposed = Study.of(window.session().document()).teams().teams().size();
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
}
