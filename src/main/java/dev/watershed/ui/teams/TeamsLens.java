package dev.watershed.ui.teams;

import dev.watershed.document.Edit;
import dev.watershed.drawing.teams.TeamPainter;
import dev.watershed.geometry.Bounds;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamProposal.Working;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import dev.watershed.ui.wall.PictureCanvas;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Does the load fit, and who works with whom: the teams in the shapes of Team Topologies.
public final class TeamsLens implements Lens {

    /// Room for the legend under the picture, in pixels at 100 %.
    private static final double LEGEND = 48;

    private final Session session;
    private final Texts texts;
    private final StackPane middle = new StackPane();
    private final PictureCanvas canvas;
    private final TeamStrip strip;
    private final TeamLegend legend;
    private final TeamPanel panel;
    private final BooleanProperty acceptable = new SimpleBooleanProperty();
    private @Nullable Answer<TeamsView.Both> answer;
    private Optional<TeamId> chosen = Optional.empty();
    private boolean proposing;
    private boolean open;

    public TeamsLens(Session session) {
        this.session = session;
        texts = session.texts();
        canvas =
                new PictureCanvas(
                        () -> shown().map(this::picture), () -> session.themeProperty().getValue());
        canvas.setId("teams-picture");
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        strip = new TeamStrip(texts, this::accept, this::proposeAgain, this::backToAgreed);
        legend = new TeamLegend(session);
        panel = new TeamPanel(session, this::choose);
        session.themeProperty().subscribe(t -> refresh());
        session.documentProperty().subscribe(d -> refresh());
    }

    private Optional<TeamsView> shown() {
        if (answer == null || session.document().contexts().isEmpty()) {
            return Optional.empty();
        }
        return answer.valueProperty().get().map(b -> proposing ? b.proposed() : b.current());
    }

    private PictureCanvas.Picture picture(TeamsView view) {
        Bounds all = view.diagram().extent();
        Bounds withLegend = new Bounds(all.x(), all.y(), all.width(), all.height() + LEGEND);
        return new PictureCanvas.Picture(
                withLegend,
                (on, camera) ->
                        TeamPainter.paint(
                                on,
                                view.diagram(),
                                camera,
                                session.themeProperty().getValue(),
                                chosen));
    }

    private void clicked(MouseEvent e) {
        if (e.isStillSincePress()) {
            shown().ifPresent(view -> {
                var at = canvas.inPicture(e.getX(), e.getY());
                choose(view.diagram().teamAt(at));
            });
        }
    }

    private void choose(Optional<TeamId> team) {
        chosen = team;
        refresh();
    }

    private void proposeAgain() {
        proposing = true;
        refresh();
    }

    private void backToAgreed() {
        proposing = false;
        refresh();
    }

    private void accept() {
        shown().filter(view -> !view.agreed()).ifPresent(this::accept);
    }

    private void accept(TeamsView view) {
        Locale locale = texts.locale();
        List<Proposed> teams = view.teams().teams();
        Edit edit =
                new Edit.AcceptTeams(
                        teams.stream().map(team -> team.agreed(locale)).toList(),
                        view.teams().interactions().stream()
                                .map((Working mode) -> mode.agreed(locale))
                                .toList());
        if (session.perform(edit).isEmpty()) {
            proposing = false;
            session.say(Toast.withUndo(texts.of("teams.accepted", teams.size())));
        }
    }

    private void refresh() {
        if (!open) {
            return;
        }
        boolean none = session.document().contexts().isEmpty();
        middle.getChildren().setAll(none ? nothing() : canvas);
        Optional<TeamsView> view = shown();
        chosen = chosen.filter(id -> view.flatMap(v -> v.teams().team(id)).isPresent());
        boolean agreedAside = proposing && !session.document().teams().isEmpty();
        strip.show(view, agreedAside);
        legend.show(view);
        panel.show(view, chosen);
        acceptable.set(view.filter(v -> !v.agreed()).isPresent());
        canvas.repaint();
    }

    private Node nothing() {
        Button go =
                Buttons.primary(
                        texts.of("teams.to-boundaries"),
                        () -> session.lensProperty().set("boundaries"));
        go.setId("to-boundaries");
        return Panels.empty(texts.of("teams.none"), texts.of("teams.none-help"), go);
    }

    @Override
    public String id() {
        return "teams";
    }

    @Override
    public String icon() {
        return "fth-users";
    }

    @Override
    public Optional<Node> strip() {
        return Optional.of(strip);
    }

    @Override
    public Optional<Node> picture() {
        return Optional.of(middle);
    }

    @Override
    public List<Node> floats() {
        return List.of(legend);
    }

    @Override
    public Node inspector() {
        return panel;
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("teams.accept", "fth-check", this::accept).when(acceptable));
    }

    @Override
    public void opened() {
        open = true;
        if (answer == null) {
            Locale locale = texts.locale();
            Answer<TeamsView.Both> asked = session.ask(study -> TeamsView.of(study, locale));
            answer = asked;
            asked.valueProperty().subscribe(found -> refresh());
        }
        refresh();
    }

    @Override
    public void closed() {
        open = false;
    }

    @Override
    public boolean left() {
        boolean detail = chosen.isPresent();
        choose(Optional.empty());
        return detail;
    }
}
