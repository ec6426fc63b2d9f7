package dev.watershed.ui.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.drawing.teams.TeamDiagram;
import dev.watershed.drawing.teams.TeamReader;
import dev.watershed.geometry.Point;
import dev.watershed.study.Study;
import dev.watershed.study.Topologies;
import dev.watershed.team.Interaction;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import dev.watershed.team.Topology;
import dev.watershed.team.Topology.Horizon;
import dev.watershed.ui.TestWindow;
import dev.watershed.ui.shell.Samples;
import dev.watershed.ui.wall.PictureCanvas;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;

/// Teams are changed by hand at any time of theirs, each step one undo.
class ReteamingByHandTest {

    private static final TeamId ORDERS = new TeamId("team-orders");
    private static final TeamId DEPOT = new TeamId("team-depot");

    /// The web shop with two teams of today; the context at the end has no owner.
    private static Document shop(Horizon horizon) {
        Document document = Samples.read("web-shop");
        for (BoundedContext context : Study.of(document).contexts()) {
            document = document.with(context);
        }
        List<ContextId> ids = document.contextsInOrder().stream().map(BoundedContext::id).toList();
        Topology topology =
                new Topology(
                        horizon,
                        List.of(
                                team(ORDERS, "Orders team", ids.subList(0, 2)),
                                team(DEPOT, "Depot", ids.subList(2, 4))),
                        List.of(new Interaction(ORDERS, DEPOT, InteractionMode.COLLABORATION, "")));
        return document.withShelved(
                document.shelved().put(Shelves.TOPOLOGIES, horizon.code(), topology));
    }

    private static Team team(TeamId id, String name, List<ContextId> owned) {
        return new Team(id, name, TeamType.STREAM_ALIGNED, owned, 6);
    }

    private static TestWindow now(Locale language, boolean dark) {
        TestWindow window =
                TestWindow.showing(
                        shop(Horizon.NOW), dark, language, Path.of("target", "nowhere.html"));
        window.open("teams", ".team-row");
        window.run(() -> segment(window, 0).fire());
        window.await(() -> window.all(".team-row").size() == 2);
        return window;
    }

    private static ToggleButton segment(TestWindow window, int nth) {
        return (ToggleButton)
                window.all(".segments").get(1).lookupAll(".segment").stream()
                        .skip(nth)
                        .findFirst()
                        .orElseThrow();
    }

    private static Topology topology(TestWindow window) {
        return Topologies.of(window.session().document(), Horizon.NOW);
    }

    private static void choose(TestWindow window, String name) {
        window.run(() -> row(window, name).fire());
        window.await(() -> window.find(".team-menu").isPresent());
    }

    private static Button row(TestWindow window, String name) {
        return window.all(".team-row").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static MenuItem item(List<MenuItem> all, String... path) {
        List<MenuItem> items = all;
        MenuItem found = null;
        for (String name : path) {
            found = items.stream().filter(i -> name.equals(i.getText())).findFirst().orElseThrow();
            items = found instanceof Menu menuOfItems ? menuOfItems.getItems() : List.of();
        }
        return Objects.requireNonNull(found);
    }

    private static void pick(TestWindow window, String button, String... path) {
        window.await(() -> window.find(button).isPresent());
        Node menu = window.find(button).orElseThrow();
        List<MenuItem> items =
                menu instanceof MenuButton drop
                        ? drop.getItems()
                        : ((Button) menu).getContextMenu().getItems();
        window.run(() -> item(items, path).fire());
    }

    @Test
    void aContextIsSwitchedByMenuAndOneUndoBringsItBack() {
        TestWindow window = now(Locale.ENGLISH, false);
        Topology before = topology(window);
        ContextId first = before.teams().getFirst().contexts().getFirst();
        choose(window, "Orders team");
        window.picture("teams-now-card");

        pick(window, ".move-context", "Depot");

        assertThat(owner(topology(window), first)).isEqualTo(DEPOT);
        window.picture("teams-now-switched");
        window.run(window.session()::undo);
        assertThat(topology(window)).isEqualTo(before);
    }

    private static TeamId owner(Topology topology, ContextId context) {
        return topology.teams().stream()
                .filter(team -> team.contexts().contains(context))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void typeModeAndEndAreChangedInTheCard() {
        TestWindow window = now(Locale.ENGLISH, false);
        choose(window, "Orders team");

        pick(window, ".team-menu", "Team type", "platform");
        assertThat(topology(window).teams().getFirst().type()).isEqualTo(TeamType.PLATFORM);

        window.await(() -> window.find(".work-until").isPresent());
        window.run(() -> {
            TextField until = (TextField) window.find(".work-until").orElseThrow();
            until.setText("31 March");
            until.getOnAction().handle(null);
        });
        assertThat(topology(window).interactions().getFirst().until()).isEqualTo("31 March");

        pick(window, ".work-mode", "as a service");
        assertThat(topology(window).interactions().getFirst().mode())
                .isEqualTo(InteractionMode.X_AS_A_SERVICE);

        pick(window, ".work-mode", "Stop working together");
        assertThat(topology(window).interactions()).isEmpty();
        window.await(() -> window.find("#work-with").isPresent());
        pick(window, "#work-with", "Depot");
        assertThat(topology(window).interactions()).hasSize(1);
        for (int i = 0; i < 5; i++) {
            window.run(window.session()::undo);
        }
        assertThat(topology(window)).isEqualTo(Topologies.of(shop(Horizon.NOW), Horizon.NOW));
    }

    @Test
    void teamsMergeSplitStartAndStop() {
        TestWindow window = now(Locale.ENGLISH, true);
        window.press("#start-team");
        assertThat(topology(window).teams()).hasSize(3);
        window.run(window.session()::undo);
        choose(window, "Orders team");
        pick(window, ".team-menu", "Merge into", "Depot");
        assertThat(topology(window).teams()).hasSize(1);
        assertThat(topology(window).people()).isEqualTo(12);
        window.await(() -> window.all(".team-row").size() == 1);
        window.picture("teams-now-merged-dark");
        choose(window, "Depot");
        pick(window, ".team-menu", "Split in two");
        assertThat(topology(window).teams()).hasSize(2);
    }

    @Test
    void aContextIsCarriedToAnotherTeamWithTheMouse() {
        TestWindow window = now(Locale.KOREAN, false);
        Topology before = topology(window);
        ContextId first = before.teams().getFirst().contexts().getFirst();
        PictureCanvas canvas = (PictureCanvas) window.find("#teams-picture").orElseThrow();
        TeamDiagram diagram = diagram(window, before);
        Point from = diagram.middleOf(first).orElseThrow();
        ContextId there = before.teams().getLast().contexts().getFirst();
        Point to = diagram.middleOf(there).orElseThrow();

        window.run(() -> mouse(canvas, MouseEvent.MOUSE_PRESSED, from, true));
        window.run(() -> mouse(canvas, MouseEvent.MOUSE_DRAGGED, to, false));
        assertThat(topology(window)).isEqualTo(before);
        window.picture("teams-dragging-korean");
        window.run(() -> mouse(canvas, MouseEvent.MOUSE_RELEASED, to, false));

        assertThat(owner(topology(window), first)).isEqualTo(DEPOT);
        window.run(window.session()::undo);
        assertThat(topology(window)).isEqualTo(before);
    }

    private static TeamDiagram diagram(TestWindow window, Topology topology) {
        Study study = Study.of(window.session().document());
        TeamReader reader =
                new TeamReader(study.document().board(), study.contexts(), Locale.KOREAN);
        return TeamDiagram.of(reader.read(study.weighed(topology)));
    }

    private static void mouse(
            PictureCanvas canvas, EventType<MouseEvent> what, Point at, boolean still) {
        double x = canvas.units(1);
        Point origin = canvas.inPicture(0, 0);
        var place = canvas.localToScene((at.x() - origin.x()) / x, (at.y() - origin.y()) / x);
        double px = place.getX();
        double py = place.getY();
        canvas.fireEvent(
                new MouseEvent(
                        what,
                        px,
                        py,
                        px,
                        py,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        still,
                        null));
    }

    @Test
    void theArrowKeysGoFromTeamToTeam() {
        TestWindow window = now(Locale.ENGLISH, false);
        Node canvas = window.find("#teams-picture").orElseThrow();
        window.run(() -> canvas.fireEvent(key(KeyCode.DOWN)));
        assertThat(window.find(".team-menu")).isPresent();
        String first = window.text("#team-load");
        window.run(() -> canvas.fireEvent(key(KeyCode.DOWN)));
        assertThat(window.text("#team-load")).isNotEqualTo(first);
    }

    private static KeyEvent key(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    @Test
    void weightsAreChangedBesideTheSum() {
        TestWindow window = now(Locale.ENGLISH, false);
        choose(window, "Orders team");
        String before = window.text("#team-load");
        window.press("#change-weights");
        window.picture("teams-weights");
        Button heavier =
                window.find("#teams-panel").orElseThrow().lookupAll(".icon-button").stream()
                        .filter(node -> "Events weighs more".equals(node.getAccessibleText()))
                        .map(Button.class::cast)
                        .findFirst()
                        .orElseThrow();
        window.run(heavier::fire);

        assertThat(window.session().document().shelf(Shelves.LOAD_WEIGHTS)).hasSize(1);
        window.await(() ->
                window.find("#team-load")
                        .map(Labeled.class::cast)
                        .filter(load -> !load.getText().equals(before))
                        .isPresent());
        window.run(window.session()::undo);
        assertThat(window.session().document().shelf(Shelves.LOAD_WEIGHTS)).isEmpty();
    }
}
