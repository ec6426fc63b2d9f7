package dev.watershed.ui.boundaries;

import dev.watershed.boundary.ContextDetails;
import dev.watershed.boundary.CoreDomainChart;
import dev.watershed.boundary.CoreDomainChart.Spot;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.diagram.CoreDomainPainter;
import dev.watershed.geometry.Point;
import dev.watershed.study.Study;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.wall.PictureCanvas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The core domain chart: contexts by how much they set the business apart and how hard they are. A
/// dot that is dragged stays where the team puts it, as one undo.
final class ChartView implements Aspect {

    private final Session session;
    private final Texts texts;
    private final StackPane middle = new StackPane();
    private final StackPane side = new StackPane();
    private final PictureCanvas canvas;
    private Optional<String> chosen = Optional.empty();
    private Optional<Spot> dragged = Optional.empty();
    private @Nullable Answer<CoreDomainChart> answer;

    ChartView(Session session) {
        this.session = session;
        texts = session.texts();
        canvas =
                new PictureCanvas(
                        () -> Optional.of(picture()), () -> session.themeProperty().getValue());
        canvas.setId("core-domain-chart");
        canvas.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        canvas.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        canvas.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        middle.setMinSize(0, 0);
        session.themeProperty().subscribe(t -> canvas.repaint());
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
        return List.of(Panels.gap(), Labels.of(texts.of("boundaries.chart-drag"), "body", "muted"));
    }

    @Override
    public void refresh() {
        if (answer == null) {
            Answer<CoreDomainChart> asked = session.ask(Study::coreDomainChart);
            answer = asked;
            asked.valueProperty().subscribe(c -> refresh());
        }
        boolean empty = chart().spots().isEmpty();
        middle.getChildren()
                .setAll(
                        empty
                                ? Panels.empty(
                                        texts.of("boundaries.no-map"),
                                        texts.of("boundaries.no-map-help"))
                                : canvas);
        canvas.repaint();
        VBox content = new VBox();
        chart().spots().forEach(spot -> content.getChildren().add(row(spot)));
        content.getChildren()
                .add(
                        Section.titled(texts.of("boundaries.chart-how"))
                                .with(Labels.wrapped(texts.of("boundaries.chart-axes"), "helper")));
        side.getChildren()
                .setAll(Panels.panel(Panels.header(texts.of("boundaries.view-chart")), content));
    }

    private CoreDomainChart chart() {
        CoreDomainChart read =
                Optional.ofNullable(answer)
                        .flatMap(a -> a.valueProperty().get())
                        .orElse(new CoreDomainChart(List.of()));
        if (dragged.isEmpty()) {
            return read;
        }
        List<Spot> spots = new ArrayList<>();
        for (Spot spot : read.spots()) {
            spots.add(spot.context().equals(dragged.get().context()) ? dragged.get() : spot);
        }
        return new CoreDomainChart(spots);
    }

    private Node row(Spot spot) {
        boolean here = chosen.equals(Optional.of(spot.context().value()));
        Region swatch = new Region();
        swatch.getStyleClass().add("context-swatch");
        int edge = session.themeProperty().getValue().contextEdge(spot.ordinal());
        swatch.setStyle("-fx-background-color: " + Colour.hex(edge));
        Label name = Labels.of(spot.name(), here ? "heading" : "strong");
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.SOMETIMES);
        String type = texts.of("boundaries.class-" + spot.classification().code());
        HBox head =
                new HBox(
                        8,
                        swatch,
                        name,
                        Panels.gap(),
                        Labels.whole(
                                spot.suggested() ? texts.of("canvas.suggested", type) : type,
                                "quiet"));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(6, head);
        if (here) {
            row.getChildren().addAll(figures(spot));
        }
        row.getStyleClass().addAll("proposal-row", here ? "chosen" : "plain");
        row.setOnMouseClicked(e -> choose(Optional.of(spot)));
        return row;
    }

    private List<Node> figures(Spot spot) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(
                Panels.figure(
                        texts.of("boundaries.chart-differentiation"),
                        Integer.toString(spot.differentiation())));
        nodes.add(Labels.wrapped(texts.say(spot.why().getFirst()), "helper"));
        nodes.add(
                Panels.figure(
                        texts.of("boundaries.chart-complexity"),
                        Integer.toString(spot.complexity())));
        nodes.add(Labels.wrapped(texts.say(spot.why().getLast()), "helper"));
        if (spot.moved()) {
            nodes.add(
                    Buttons.link(
                            texts.of("boundaries.withdraw"),
                            () -> place(spot, Optional.empty(), Optional.empty())));
        } else if (!isDrawn(spot)) {
            nodes.add(Labels.wrapped(texts.of("canvas.proposed"), "helper"));
        }
        return nodes;
    }

    private boolean isDrawn(Spot spot) {
        return session.document().contexts().containsKey(spot.context());
    }

    private void choose(Optional<Spot> spot) {
        chosen = spot.map(s -> s.context().value());
        refresh();
    }

    private void pressed(MouseEvent e) {
        Point at = canvas.inPicture(e.getX(), e.getY());
        Optional<Spot> hit = CoreDomainPainter.at(chart(), at);
        choose(hit);
        dragged = hit.filter(this::isDrawn);
        if (dragged.isPresent()) {
            e.consume();
        }
    }

    private void dragged(MouseEvent e) {
        if (dragged.isPresent()) {
            Point at = canvas.inPicture(e.getX(), e.getY());
            dragged =
                    dragged.map(spot ->
                            spot.movedTo(
                                    CoreDomainPainter.differentiationAt(at),
                                    CoreDomainPainter.complexityAt(at)));
            canvas.repaint();
            e.consume();
        }
    }

    private void released(MouseEvent e) {
        Optional<Spot> spot = dragged;
        dragged = Optional.empty();
        if (spot.isPresent() && !e.isStillSincePress()) {
            Spot to = spot.get();
            place(to, Optional.of(to.differentiation()), Optional.of(to.complexity()));
        }
    }

    private void place(Spot spot, Optional<Integer> up, Optional<Integer> right) {
        String key = spot.context().value();
        ContextDetails now =
                session.document()
                        .shelved()
                        .entry(Shelves.CANVASES, key)
                        .orElse(ContextDetails.blank(spot.context()))
                        .placed(up, right);
        session.perform(
                now.isBlank()
                        ? new Edit.Unshelve(Shelves.CANVASES, key)
                        : new Edit.Shelve<>(Shelves.CANVASES, now));
    }

    private PictureCanvas.Picture picture() {
        return new PictureCanvas.Picture(
                CoreDomainPainter.extent(),
                (surface, view) ->
                        CoreDomainPainter.paint(
                                surface,
                                chart(),
                                view,
                                session.themeProperty().getValue(),
                                texts.locale(),
                                chosen));
    }
}
