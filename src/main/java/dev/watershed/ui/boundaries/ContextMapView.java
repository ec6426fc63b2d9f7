package dev.watershed.ui.boundaries;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.boundary.ContextPattern;
import dev.watershed.boundary.MapScope;
import dev.watershed.drawing.diagram.ContextMapPainter;
import dev.watershed.drawing.diagram.ContextMapReader;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import dev.watershed.study.Study;
import dev.watershed.ui.boundaries.DrawnMap.Asked;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Behind;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.wall.PictureCanvas;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The context map: who depends on whose words, as it is to be or as it is today, all of it or the
/// part that answers one question. Laid out behind the window; choosing a line shows what crosses
/// it.
final class ContextMapView implements Aspect {

    private static final double REACH = 8;
    private static final double LEGEND = 44;
    private static final double NARROW = 700;

    /// The two maps of one wall.
    private enum Time {
        TO_BE,
        AS_IS
    }

    private final Session session;
    private final Texts texts;
    private final Supplier<Optional<BoundaryView>> view;
    private final MapExport export;
    private final Today today;
    private final StackPane middle = new StackPane();
    private final StackPane side = new StackPane();
    private final PictureCanvas canvas;
    private final MapLegend legend;
    private final Behind<Asked, DrawnMap> drawn = new Behind<>(DrawnMap::of);
    private final ObjectProperty<Time> time = new SimpleObjectProperty<>(Time.TO_BE);
    private final Runnable changed;
    private MapScope scope = new MapScope.Whole();
    private Optional<String> chosen = Optional.empty();
    private @Nullable Answer<Study> study;

    /// @param view the proposal on the wall, if one was asked for
    /// @param changed called when the strip has to show something else
    ContextMapView(
            Session session,
            Supplier<Optional<BoundaryView>> view,
            MapExport export,
            Runnable changed) {
        this.session = session;
        this.view = view;
        this.export = export;
        this.changed = changed;
        texts = session.texts();
        today = new Today(session);
        legend = new MapLegend(texts);
        canvas =
                new PictureCanvas(
                        () -> drawn.map(this::picture), () -> session.themeProperty().getValue());
        canvas.setId("context-map");
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> choose(e.getX(), e.getY()));
        middle.setMinSize(0, 0);
        session.themeProperty().subscribe(t -> canvas.repaint());
        drawn.resultProperty().subscribe(d -> arrived());
        time.subscribe(t -> {
            scope = new MapScope.Whole();
            chosen = Optional.empty();
            changed.run();
        });
    }

    @Override
    public Node middle() {
        return middle;
    }

    @Override
    public Node inspector() {
        return side;
    }

    @Override
    public List<Node> controls() {
        Node times =
                Segments.of(
                        List.of(Time.values()),
                        time,
                        t -> texts.of("boundaries.map-" + t.name().toLowerCase(Locale.ROOT)));
        Button out = Buttons.push(texts.of("boundaries.export"), () -> drawn.map(export::ask));
        out.setId("export-map");
        Node scopes =
                new ScopeMenu(texts, scope, this::scoped)
                        .of(
                                drawn.map(DrawnMap::contexts).orElse(List.of()),
                                drawn.map(DrawnMap::processes).orElse(List.of()));
        return List.of(scopes, Panels.gap(), times, out);
    }

    private void scoped(MapScope other) {
        scope = other;
        chosen = Optional.empty();
        canvas.fit();
        changed.run();
    }

    /// Has the map drawn for what is asked now.
    @Override
    public void refresh() {
        if (study == null) {
            Answer<Study> asked = session.ask(this::prepared);
            study = asked;
            asked.valueProperty().subscribe(s -> changed.run());
        }
        study.valueProperty()
                .get()
                .ifPresent(s -> drawn.ask(new Asked(s, contexts(s), scope, texts.locale())));
        show();
    }

    /// The slow parts are computed before the window sees the study.
    private Study prepared(Study whole) {
        whole.contextMap();
        return whole;
    }

    private List<BoundedContext> contexts(Study s) {
        if (time.get() == Time.AS_IS) {
            return s.document().today();
        }
        boolean proposed = s.document().contexts().isEmpty();
        return view.get()
                .filter(v -> proposed)
                .map(v -> v.coloured(v.division().asContexts()))
                .orElseGet(s::contexts);
    }

    private void arrived() {
        changed.run();
    }

    private void show() {
        boolean empty = drawn.map(d -> d.map().places().isEmpty()).orElse(false);
        boolean asked = time.get() == Time.AS_IS && session.document().today().isEmpty();
        if (asked) {
            middle.getChildren().setAll(today.offer());
            side.getChildren().clear();
            return;
        }
        if (empty && isWaiting()) {
            int notes = session.document().board().notes().size();
            String working = texts.of("boundaries.working", notes, 0);
            middle.getChildren().setAll(Panels.empty(working, ""));
            side.getChildren().clear();
            return;
        }
        if (empty || drawn.map(d -> d.diagram().isEmpty()).orElse(false)) {
            String key = empty ? "boundaries.no-map" : "boundaries.map-too-large";
            middle.getChildren()
                    .setAll(Panels.empty(texts.of(key), texts.of("boundaries.no-map-help")));
        } else {
            middle.getChildren().setAll(canvas, legend);
        }
        List<Relation> relations = drawn.map(d -> d.map().relations()).orElse(List.of());
        Set<ContextPattern> holding = EnumSet.noneOf(ContextPattern.class);
        relations.forEach(r -> holding.addAll(r.holding()));
        legend.show(holding, middle.getWidth());
        legend.setVisible(!relations.isEmpty());
        canvas.repaint();
        drawn.resultProperty().get().ifPresent(d -> side.getChildren().setAll(panel(d)));
    }

    /// What is shown is of an earlier wall: an empty map may be full in a moment.
    private boolean isWaiting() {
        return study == null || study.staleProperty().get();
    }

    private Node panel(DrawnMap d) {
        RelationPanel panel = new RelationPanel(session, d, this::choose);
        Optional<Relation> relation =
                d.map().relations().stream()
                        .filter(r -> chosen.equals(Optional.of(wire(r))))
                        .findFirst();
        return panel.of(
                relation,
                time.get() == Time.AS_IS ? Optional.of(today.forget()) : Optional.empty());
    }

    private static String wire(Relation relation) {
        return ContextMapReader.wireId(relation.upstream(), relation.downstream());
    }

    private void choose(Optional<Relation> relation) {
        chosen = relation.map(ContextMapView::wire);
        show();
    }

    private void choose(double x, double y) {
        Point at = canvas.inPicture(x, y);
        chosen =
                drawn.resultProperty()
                        .get()
                        .flatMap(DrawnMap::diagram)
                        .flatMap(d -> d.wireAt(at, canvas.units(REACH)))
                        .map(wire -> wire.id());
        show();
    }

    /// Leaves the chosen line (Escape).
    boolean left() {
        boolean detail = chosen.isPresent();
        chosen = Optional.empty();
        if (detail) {
            show();
        }
        return detail;
    }

    /// The legend lies over the lower edge.
    private Bounds withRoomForLegend(Bounds b) {
        double high = middle.getWidth() < NARROW ? 3 * LEGEND : LEGEND;
        return new Bounds(b.x(), b.y(), b.width(), b.height() + high);
    }

    private PictureCanvas.Picture picture(DrawnMap d) {
        return new PictureCanvas.Picture(
                withRoomForLegend(d.extent()),
                (surface, where) ->
                        d.diagram()
                                .ifPresent(diagram ->
                                        ContextMapPainter.paint(
                                                surface,
                                                diagram,
                                                where,
                                                session.themeProperty().getValue(),
                                                chosen)));
    }
}
