package dev.watershed.ui.teams;

import dev.watershed.boundary.ContextId;
import dev.watershed.drawing.Theme;
import dev.watershed.drawing.teams.TeamPainter;
import dev.watershed.geometry.Bounds;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.Topology.Horizon;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Looking;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.teams.TeamStrip.Mode;
import dev.watershed.ui.wall.PictureCanvas;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Does the load fit, and who works with whom: the teams in the shapes of Team Topologies.
public final class TeamsLens implements Lens {

    /// Room for the legend under the picture, in pixels at 100 %.
    private static final double LEGEND = 48;

    /// Nobody chose an alternative: the first that fits is shown.
    private static final int NONE = -1;

    private final Session session;
    private final Texts texts;
    private final TeamEdits edits;
    private final TeamFiles files;
    private final StackPane middle = new StackPane();
    private final PictureCanvas canvas;
    private final ContextDrag drag;
    private final TeamStrip strip;
    private final TeamLegend legend;
    private final TeamPanel panel;
    private final ContextTable table;
    private final ScrollPane tableDesk;
    private final BooleanProperty acceptable = new SimpleBooleanProperty();
    private final BooleanProperty detail = new SimpleBooleanProperty();
    private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.TEAMS);
    private final ObjectProperty<Horizon> horizon = new SimpleObjectProperty<>(Horizon.NEXT);
    private final Looking<TeamBoards> look;
    private Optional<TeamId> chosen = Optional.empty();
    private Optional<ContextId> context = Optional.empty();
    private int alternative = NONE;
    private boolean comparing;
    private boolean proposing;

    /// @param choice asks for a table of teams
    /// @param errands reads it
    public TeamsLens(Session session, FileChoice choice, Errands errands) {
        this.session = session;
        files = new TeamFiles(session, choice, errands);
        texts = session.texts();
        look = new Looking<>(session, study -> TeamBoards.of(study, texts.locale()), this::refresh);
        edits = new TeamEdits(session);
        canvas =
                new PictureCanvas(
                        () -> shown().map(this::picture), () -> session.themeProperty().getValue());
        canvas.setId("teams-picture");
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        canvas.setFocusTraversable(true);
        canvas.setAccessibleText(texts.of("lens.teams"));
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        drag = new ContextDrag(canvas, () -> shown().map(TeamsView::diagram), this::dropped);
        strip =
                new TeamStrip(
                        texts,
                        mode,
                        horizon,
                        this::accept,
                        this::proposeAgain,
                        this::backToAgreed,
                        this::compare);
        legend = new TeamLegend(session);
        panel =
                new TeamPanel(
                        session, edits, this::choose, this::chooseContext, this::showAlternative);
        table = new ContextTable(session, this::chooseContext);
        tableDesk = desk(table);
        session.themeProperty().subscribe(t -> refresh());
        session.documentProperty().subscribe(d -> refresh());
        session.fixes().valueProperty().subscribe(found -> refresh());
        mode.subscribe(m -> refresh());
        horizon.subscribe(h -> refresh());
    }

    private Optional<TeamBoards> boards() {
        return session.document().contexts().isEmpty() ? Optional.empty() : look.seen();
    }

    /// True when a proposal is looked at, for next.
    private boolean proposes() {
        return horizon.get() == Horizon.NEXT && (proposing || session.document().teams().isEmpty());
    }

    private Optional<TeamsView> shown() {
        return boards().flatMap(b ->
                proposes()
                        ? Optional.of(proposal(b))
                        : Optional.ofNullable(b.said().get(horizon.get())).or(() -> accepted(b)));
    }

    private TeamsView proposal(TeamBoards boards) {
        return boards.proposals().get(place(boards));
    }

    private int place(TeamBoards boards) {
        return alternative == NONE
                ? boards.first()
                : Math.min(alternative, boards.proposals().size() - 1);
    }

    /// What was accepted a moment ago is still shown as it was proposed.
    private Optional<TeamsView> accepted(TeamBoards boards) {
        return horizon.get() == Horizon.NEXT ? Optional.of(proposal(boards)) : Optional.empty();
    }

    private PictureCanvas.Picture picture(TeamsView view) {
        Bounds all = view.diagram().extent();
        Bounds withLegend = new Bounds(all.x(), all.y(), all.width(), all.height() + LEGEND);
        return new PictureCanvas.Picture(
                withLegend,
                (on, camera) -> {
                    Theme theme = session.themeProperty().getValue();
                    TeamPainter.paint(
                            on, view.diagram(), camera, theme, drag.over().or(() -> chosen));
                    drag.paint(on, camera, theme);
                });
    }

    private void clicked(MouseEvent e) {
        if (e.isStillSincePress()) {
            shown().ifPresent(view -> {
                var at = canvas.inPicture(e.getX(), e.getY());
                choose(view.diagram().teamAt(at));
            });
        }
    }

    private void dropped(ContextId moved, Optional<TeamId> on) {
        shown().ifPresent(view ->
                new OwnerMenu(edits, texts, view, horizon.get())
                        .dropped(moved, on.flatMap(view.teams()::team)));
    }

    /// The arrows go from team to team.
    private void pressed(KeyEvent e) {
        boolean down = e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.RIGHT;
        boolean up = e.getCode() == KeyCode.UP || e.getCode() == KeyCode.LEFT;
        List<TeamId> teams =
                shown().map(v -> v.teams().teams().stream().map(Proposed::id).toList())
                        .orElse(List.of());
        if ((down || up) && !teams.isEmpty()) {
            int now = chosen.map(teams::indexOf).orElse(down ? NONE : teams.size());
            choose(Optional.of(teams.get(Math.floorMod(now + (down ? 1 : -1), teams.size()))));
            e.consume();
        }
    }

    private void choose(Optional<TeamId> team) {
        chosen = team;
        context = Optional.empty();
        refresh();
    }

    private void chooseContext(Optional<ContextId> one) {
        context = one;
        refresh();
    }

    private void compare() {
        comparing = !comparing;
        chosen = Optional.empty();
        context = Optional.empty();
        refresh();
    }

    private void showAlternative(int place) {
        alternative = place;
        chosen = Optional.empty();
        refresh();
    }

    private void proposeAgain() {
        proposing = true;
        alternative = NONE;
        refresh();
    }

    private void backToAgreed() {
        proposing = false;
        refresh();
    }

    private void accept() {
        boards().filter(b -> proposes())
                .ifPresent(b -> {
                    if (edits.accept(b.alternatives().get(place(b)), b.alternatives())) {
                        alternative = NONE;
                        proposing = false;
                        comparing = false;
                        refresh();
                    }
                });
    }

    private void refresh() {
        if (!look.isOn()) {
            return;
        }
        Optional<TeamsView> view = shown();
        chosen = chosen.filter(id -> view.flatMap(v -> v.teams().team(id)).isPresent());
        middle.getChildren().setAll(middle(view));
        boolean agreedAside =
                horizon.get() == Horizon.NEXT && !session.document().teams().isEmpty();
        int others = boards().map(b -> b.alternatives().size() - 1).orElse(0);
        strip.show(view, proposes() && view.isPresent(), agreedAside, others);
        legend.show(mode.get() == Mode.TEAMS ? view : Optional.empty());
        panel.show(
                new TeamPanel.Choice(
                        view,
                        boards(),
                        horizon.get(),
                        chosen,
                        context,
                        proposes() ? boards().map(this::place).orElse(NONE) : NONE,
                        comparing));
        acceptable.set(view.isPresent() && proposes());
        detail.set(chosen.isPresent() || context.isPresent() || comparing);
        canvas.repaint();
    }

    private Node middle(Optional<TeamsView> view) {
        if (session.document().contexts().isEmpty()) {
            return nothing();
        }
        if (view.isEmpty() && boards().isPresent()) {
            return nobodyYet();
        }
        return switch (mode.get()) {
            case TEAMS -> canvas;
            case CONTEXTS -> {
                view.ifPresent(v -> table.show(v, v.facts(), context));
                yield tableDesk;
            }
            case CHECKS -> checks(view);
        };
    }

    private Node checks(Optional<TeamsView> view) {
        VBox page = new VBox();
        page.getStyleClass().add("check-page");
        page.setMaxWidth(720);
        view.ifPresent(
                v -> page.getChildren().add(TeamPanel.checks(session, v, v.teams().findings())));
        StackPane ground = new StackPane(page);
        ground.setAlignment(Pos.TOP_LEFT);
        return desk(ground);
    }

    private static ScrollPane desk(Region content) {
        content.setMinHeight(Region.USE_PREF_SIZE);
        ScrollPane desk = Panels.scrolling(content);
        desk.setFitToHeight(true);
        desk.getStyleClass().add("decision-desk");
        return desk;
    }

    /// Nobody has said which teams there are now, or shall be later.
    private Node nobodyYet() {
        boolean now = horizon.get() == Horizon.NOW;
        String key = now ? "teams.now" : "teams.later";
        Button start =
                Buttons.push(
                        texts.of(key + "-start"),
                        () ->
                                boards().map(TeamsLens::latest)
                                        .ifPresent(v -> edits.startFrom(horizon.get(), v)));
        start.setId("start-teams");
        Button bring = Buttons.push(texts.of("teams.bring"), files::read);
        return now
                ? Panels.empty(texts.of(key + "-none"), texts.of(key + "-help"), bring, start)
                : Panels.empty(texts.of(key + "-none"), texts.of(key + "-help"), start);
    }

    /// What is agreed on for next, else what is proposed.
    private static TeamProposal latest(TeamBoards boards) {
        TeamsView agreed = boards.said().get(Horizon.NEXT);
        return agreed == null ? boards.proposals().getFirst().teams() : agreed.teams();
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
    public ObservableBooleanValue detail() {
        return detail;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("teams.accept", "fth-check", this::accept).when(acceptable),
                Action.of("teams.import", "fth-upload", files::read));
    }

    @Override
    public void opened() {
        look.begin();
    }

    @Override
    public void closed() {
        look.end();
    }

    @Override
    public boolean left() {
        boolean one = chosen.isPresent() || context.isPresent() || comparing;
        comparing = false;
        choose(Optional.empty());
        return one;
    }
}
