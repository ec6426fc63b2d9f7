package dev.watershed.ui.boundaries;

import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.document.Document;
import dev.watershed.drawing.diagram.Layouts;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.study.Study;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where the lines run and why. Nothing is computed until somebody asks; from then on the proposal
/// follows the wall and the answers. Nothing on the wall changes without a click.
public final class BoundariesLens implements Lens {

    /// The aspects of this lens.
    enum Picture {
        HULLS,
        CONTEXT_MAP,
        CANVAS,
        COMPARE,
        CHART
    }

    private final Session session;
    private final StackPane middle = new StackPane();
    private final ObjectProperty<Optional<BoundaryView>> view =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Picture> picture = new SimpleObjectProperty<>(Picture.HULLS);
    private final Spotlight spotlight = new Spotlight();
    private final BoundaryStrip strip;
    private final HullsView hulls;
    private final ContextMapView map;
    private final CanvasView canvas;
    private final CompareView compare;
    private final ChartView chart;
    private final Node question;
    private final StayFloat hint;
    private final StackPane side = new StackPane();
    private final Working working;
    private @Nullable Answer<Boundaries> answer;
    private boolean open;
    private boolean refreshing;

    /// @param wall the wall's node, which this lens shows beside its other pictures
    /// @param question a quiet line over the wall, for what a change makes worth asking
    /// @param choice asks where an exported map shall go
    /// @param errands writes it
    public BoundariesLens(
            Session session, Node wall, Node question, FileChoice choice, Errands errands) {
        this.question = question;
        this.session = session;
        Acceptance acceptance = new Acceptance(session, view);
        strip = new BoundaryStrip(session.texts(), picture, this::slid);
        ProposalPanel panel =
                new ProposalPanel(session, view, acceptance, spotlight, this::propose);
        working = new Working(session.texts(), this::stop, this::refresh);
        hulls = new HullsView(session, wall, view, panel, acceptance, this::propose, working);
        map =
                new ContextMapView(
                        session, view::get, new MapExport(session, choice, errands), this::refresh);
        canvas = new CanvasView(session, acceptance, this::refresh);
        compare = new CompareView(session, wall, spotlight, this::refresh);
        chart = new ChartView(session);
        hint = new StayFloat(session, this::shownContexts);
        view.subscribe(v -> refresh());
        picture.subscribe(p -> refresh());
        session.documentProperty().subscribe(d -> refresh());
        session.selectionProperty().subscribe(s -> refresh());
        session.findings().valueProperty().subscribe(f -> computed());
        session.fixes().valueProperty().subscribe(f -> computed());
        spotlight.changedProperty().subscribe(now -> overlay());
    }

    private Aspect aspect() {
        return switch (picture.get()) {
            case HULLS -> hulls;
            case CONTEXT_MAP -> map;
            case CANVAS -> canvas;
            case COMPARE -> compare;
            case CHART -> chart;
        };
    }

    private void slid(int stop) {
        if (picture.get() == Picture.COMPARE) {
            compare.slideTo(stop);
        } else {
            view.set(view.get().map(v -> v.at(stop)));
        }
    }

    /// The lines on the wall now: those proposed or, with no proposal asked for, those drawn.
    private List<BoundedContext> shownContexts() {
        return view.get()
                .map(v -> v.coloured(v.division().asContexts()))
                .orElseGet(() -> session.document().contextsInOrder());
    }

    /// Asks for boundaries; from now on they are kept up to date.
    void propose() {
        if (answer == null) {
            Answer<Boundaries> asked = session.ask(Study::boundaries);
            answer = asked;
            asked.valueProperty().subscribe(found -> found.ifPresent(this::arrived));
            asked.staleProperty().subscribe(this::waiting);
        } else if (answer.staleProperty().get()) {
            waiting(true);
            answer.resume();
        } else {
            answer.valueProperty().get().ifPresent(this::arrived);
        }
    }

    private void waiting(boolean stale) {
        if (stale) {
            working.begin(session.document().board().notes().size());
        } else {
            working.end();
            refresh();
        }
    }

    /// Gives up what is being worked out; the last proposal is put away with it, since it is of an
    /// earlier wall.
    private void stop() {
        if (answer != null) {
            answer.rest();
        }
        working.end();
        session.giveUp();
        view.set(Optional.empty());
        refresh();
    }

    private void arrived(Boundaries boundaries) {
        Document now = session.document();
        Optional<BoundaryView> before = view.get();
        BoundaryView after =
                before.map(v -> v.on(now, boundaries))
                        .orElseGet(() -> BoundaryView.proposed(now, boundaries));
        view.set(Optional.of(after));
        before.filter(v -> v.services() == after.services() || v.isProposed())
                .ifPresent(v -> spotlight.mark(v.movesTo(after), v, after));
    }

    /// What came out behind the window waits while somebody writes.
    private void computed() {
        boolean writing =
                side.getScene() != null
                        && side.getScene().getFocusOwner() instanceof TextInputControl;
        if (!writing) {
            refresh();
        }
    }

    /// Shows what is known now, once, even where an aspect says on the way that it has changed.
    private void refresh() {
        if (!open || refreshing) {
            return;
        }
        refreshing = true;
        try {
            Aspect aspect = aspect();
            aspect.refresh();
            show(middle, aspect.middle());
            show(side, aspect.inspector());
            overlay();
            boolean comparing = picture.get() == Picture.COMPARE;
            strip.show(aspect, comparing ? compare.view() : view.get());
            hint.setVisible(picture.get() == Picture.HULLS && !shownContexts().isEmpty());
        } finally {
            refreshing = false;
        }
    }

    /// Leaves what is shown already in its place, so that nothing inside loses the focus.
    private static void show(StackPane pane, Node node) {
        if (!pane.getChildren().equals(List.of(node))) {
            pane.getChildren().setAll(node);
        }
    }

    private void overlay() {
        if (open && picture.get() == Picture.COMPARE) {
            session.overlayProperty().set(compare.overlay());
        } else if (open) {
            Document document = session.document();
            Overlay lines =
                    view.get()
                            .map(BoundaryView::overlay)
                            .orElseGet(
                                    () -> BoundaryView.drawn(document, document.contextsInOrder()));
            session.overlayProperty().set(lines.stressing(spotlight.on(document.board())));
        }
    }

    @Override
    public String id() {
        return "boundaries";
    }

    @Override
    public String icon() {
        return "fth-hexagon";
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
        return List.of(hint, question);
    }

    @Override
    public Node inspector() {
        return side;
    }

    @Override
    public double inspectorWidth() {
        return 376;
    }

    @Override
    public List<Action> actions() {
        return List.of(Action.of("boundaries.propose", "fth-hexagon", this::propose));
    }

    @Override
    public boolean inspectorStays() {
        return true;
    }

    @Override
    public boolean overview() {
        return true;
    }

    @Override
    public void opened() {
        open = true;
        Thread.ofVirtual().name("graphviz").start(Layouts::warmUp);
        refresh();
    }

    @Override
    public void closed() {
        open = false;
        session.overlayProperty().set(Overlay.NONE);
    }

    @Override
    public boolean left() {
        if (picture.get() == Picture.CONTEXT_MAP && map.left()) {
            return true;
        }
        boolean detail = view.get().flatMap(BoundaryView::chosen).isPresent();
        view.set(view.get().map(v -> v.choosing(Optional.empty())));
        return detail;
    }
}
