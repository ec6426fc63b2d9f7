package dev.watershed.ui.boundaries;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.drawing.diagram.ContextMapDiagram;
import dev.watershed.drawing.diagram.ContextMapPainter;
import dev.watershed.drawing.diagram.ContextMapReader;
import dev.watershed.geometry.Point;
import dev.watershed.study.Study;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.wall.PictureCanvas;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The context map: who depends on whose words. Laid out behind the window; choosing a line shows
/// what crosses it.
final class ContextMapView extends StackPane {

    private static final double REACH = 8;

    /// A map with its picture laid out.
    private record Drawn(ContextMap map, Map<ContextId, String> names, ContextMapDiagram diagram) {}

    private final Session session;
    private final Texts texts;
    private final PictureCanvas canvas;
    private final StackPane side = new StackPane();
    private Optional<String> chosen = Optional.empty();
    private @Nullable Answer<Drawn> answer;

    ContextMapView(Session session) {
        this.session = session;
        texts = session.texts();
        canvas =
                new PictureCanvas(
                        () -> drawn().map(this::picture), () -> session.themeProperty().getValue());
        canvas.setId("context-map");
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> choose(e.getX(), e.getY()));
        setMinSize(0, 0);
        session.themeProperty().subscribe(t -> canvas.repaint());
    }

    Node inspector() {
        return side;
    }

    private Optional<Drawn> drawn() {
        return answer == null ? Optional.empty() : answer.valueProperty().get();
    }

    /// Has the map drawn, the first time it is looked at.
    void refresh() {
        if (answer == null) {
            Locale locale = texts.locale();
            Answer<Drawn> asked = session.ask(study -> draw(study, locale));
            answer = asked;
            asked.valueProperty().subscribe(d -> show());
        }
        show();
    }

    private static Drawn draw(Study study, Locale locale) {
        Map<ContextId, String> names = new HashMap<>();
        Map<ContextId, Integer> ordinals = new HashMap<>();
        for (BoundedContext context : study.contexts()) {
            names.put(context.id(), context.name());
            ordinals.put(context.id(), context.ordinal());
        }
        ContextMapReader reader =
                new ContextMapReader(
                        study.document().board(), id -> ordinals.getOrDefault(id, 0), locale);
        return new Drawn(
                study.contextMap(),
                names,
                ContextMapDiagram.laidOut(reader.read(study.contextMap()), () -> false));
    }

    private void show() {
        boolean empty = drawn().map(d -> d.map().places().isEmpty()).orElse(false);
        getChildren()
                .setAll(
                        empty
                                ? Panels.empty(
                                        texts.of("boundaries.no-map"),
                                        texts.of("boundaries.no-map-help"))
                                : canvas);
        canvas.repaint();
        List<Relation> relations = drawn().map(d -> d.map().relations()).orElse(List.of());
        side.getChildren()
                .setAll(
                        new RelationPanel(
                                        session,
                                        drawn().map(Drawn::names).orElse(Map.of()),
                                        relations,
                                        this::choose)
                                .of(chosenRelation(relations)));
    }

    private Optional<Relation> chosenRelation(List<Relation> relations) {
        return relations.stream().filter(r -> chosen.equals(Optional.of(wire(r)))).findFirst();
    }

    private static String wire(Relation relation) {
        return ContextMapReader.wireId(relation.upstream(), relation.downstream());
    }

    private void choose(Relation relation) {
        chosen = Optional.of(wire(relation));
        show();
    }

    private void choose(double x, double y) {
        Point at = canvas.inPicture(x, y);
        chosen =
                drawn().map(Drawn::diagram)
                        .flatMap(d -> d.wireAt(at, canvas.units(REACH)))
                        .map(wire -> wire.id());
        show();
    }

    private PictureCanvas.Picture picture(Drawn drawn) {
        return new PictureCanvas.Picture(
                drawn.diagram().extent(),
                (surface, view) ->
                        ContextMapPainter.paint(
                                surface,
                                drawn.diagram(),
                                view,
                                session.themeProperty().getValue(),
                                chosen));
    }
}
