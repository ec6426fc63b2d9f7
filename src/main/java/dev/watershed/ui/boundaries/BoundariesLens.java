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
import dev.watershed.ui.session.Session;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Where the lines run and why. Nothing is computed until somebody asks; from then on the proposal
/// follows the wall and the answers. Nothing on the wall changes without a click.
public final class BoundariesLens implements Lens {

    /// The two pictures of this lens.
    enum Picture {
        HULLS,
        CONTEXT_MAP
    }

    private final Session session;
    private final Node wall;
    private final StackPane middle = new StackPane();
    private final ObjectProperty<Optional<BoundaryView>> view =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Picture> picture = new SimpleObjectProperty<>(Picture.HULLS);
    private final Spotlight spotlight = new Spotlight();
    private final BoundaryStrip strip;
    private final ProposalPanel panel;
    private final ContextMapView map;
    private final StayFloat hint;
    private final StackPane side = new StackPane();
    private @Nullable Answer<Boundaries> answer;
    private boolean open;

    /// @param wall the wall's node, which this lens shows beside its other picture
    public BoundariesLens(Session session, Node wall) {
        this.session = session;
        this.wall = wall;
        Acceptance acceptance = new Acceptance(session, view);
        strip = new BoundaryStrip(session, view, picture, acceptance, this::propose);
        panel = new ProposalPanel(session, view, acceptance, spotlight, this::propose);
        map = new ContextMapView(session);
        hint = new StayFloat(session, this::shownContexts);
        view.subscribe(v -> refresh());
        picture.subscribe(p -> refresh());
        session.documentProperty().subscribe(d -> refresh());
        session.selectionProperty().subscribe(s -> refresh());
        spotlight.changedProperty().subscribe(now -> overlay());
    }

    /// The lines on the wall now: those proposed or, with no proposal asked for, those drawn.
    private List<BoundedContext> shownContexts() {
        return view.get()
                .map(v -> v.division().asContexts())
                .orElseGet(() -> session.document().contextsInOrder());
    }

    /// Asks for boundaries; from now on they are kept up to date.
    void propose() {
        if (answer == null) {
            Answer<Boundaries> asked = session.ask(Study::boundaries);
            answer = asked;
            asked.valueProperty().subscribe(found -> found.ifPresent(this::arrived));
        } else {
            answer.valueProperty().get().ifPresent(this::arrived);
        }
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

    private void refresh() {
        if (!open) {
            return;
        }
        boolean hulls = picture.get() == Picture.HULLS;
        middle.getChildren().setAll(hulls ? wall : map);
        side.getChildren().setAll(hulls ? panel : map.inspector());
        overlay();
        strip.refresh();
        hint.setVisible(hulls && !shownContexts().isEmpty());
        if (hulls) {
            panel.refresh();
        } else {
            map.refresh();
        }
    }

    private void overlay() {
        if (open) {
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
        return List.of(hint);
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
        boolean detail = view.get().flatMap(BoundaryView::chosen).isPresent();
        view.set(view.get().map(v -> v.choosing(Optional.empty())));
        return detail;
    }
}
