package dev.watershed.ui.data;

import dev.watershed.data.saga.BetterOrder;
import dev.watershed.data.saga.Ending;
import dev.watershed.data.saga.Happening;
import dev.watershed.data.saga.Hearing;
import dev.watershed.data.saga.Outcomes;
import dev.watershed.data.saga.Run;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.Sayings;
import dev.watershed.data.saga.Simulation;
import dev.watershed.drawing.diagram.LayoutFailed;
import dev.watershed.drawing.saga.SagaDiagram;
import dev.watershed.drawing.saga.SagaPainter;
import dev.watershed.drawing.saga.SagaPicture;
import dev.watershed.ui.data.DataView.Told;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Clickable;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.wall.PictureCanvas;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One saga: forward and back as a picture, under it what happens when a step fails, and a better
/// order where there is one. A row of the table replays its run.
final class SagaPane extends VBox {

    /// Two ways to draw a saga, and the fields to change it.
    enum Face {
        SAGA,
        SEQUENCE,
        HAND
    }

    private static final double FAILS = 236;
    private static final double ENDS = 108;
    private static final double TOLD = 150;
    private static final double CANVAS_MARGIN = 64;
    private static final int MOST_ROWS = 200;

    private final Session session;
    private final Texts texts;
    private final PictureCanvas canvas;
    private final SagaSheet sheet;
    private final SagaEditor editor;
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.SAGA);
    private final BiConsumer<Told, BetterOrder.Better> keep;
    private final BiConsumer<Saga, Run> walk;
    private Optional<DataView> view = Optional.empty();
    private Optional<Told> told = Optional.empty();
    private Optional<Outcomes.Row> row = Optional.empty();
    private OptionalInt far = OptionalInt.empty();
    private Optional<SagaDiagram> diagram = Optional.empty();
    private double laidOutFor;
    private boolean whole;

    /// @param walk steps through a run on the wall
    SagaPane(
            Session session,
            BiConsumer<Told, BetterOrder.Better> keep,
            BiConsumer<Saga, Run> walk) {
        this.session = session;
        this.keep = keep;
        this.walk = walk;
        texts = session.texts();
        canvas = new PictureCanvas(this::picture, () -> session.themeProperty().getValue());
        canvas.setMouseTransparent(true);
        canvas.setId("saga-picture");
        sheet = new SagaSheet(session);
        editor = new SagaEditor(session);
        widthProperty().subscribe(w -> layOut());
        face.subscribe(f -> fill());
    }

    /// @param every all ways to end instead of one row per step
    void show(DataView now, Told saga, boolean every) {
        boolean same = told.filter(t -> t.saga().equals(saga.saga())).isPresent();
        view = Optional.of(now);
        told = Optional.of(saga);
        whole = every;
        if (!same) {
            row = Optional.empty();
            far = OptionalInt.empty();
            laidOutFor = 0;
            diagram = Optional.empty();
        }
        layOut();
        fill();
    }

    private void fill() {
        told.ifPresent(t -> {
            getChildren().setAll(head(t.saga()), drawn(t.saga()));
            story(t).ifPresent(getChildren()::add);
            if (!t.saga().steps().isEmpty()) {
                getChildren().add(table(t));
            }
            if (!whole) {
                t.better()
                        .ifPresent(b ->
                                getChildren()
                                        .add(OrderOffer.of(texts, b, () -> keep.accept(t, b))));
            }
        });
        canvas.repaint();
    }

    /// A saga without steps can only be written; it is written where all sagas are.
    private Face face() {
        boolean empty = told.filter(t -> t.saga().steps().isEmpty()).isPresent();
        Face wanted = empty ? Face.HAND : face.get();
        return whole || wanted != Face.HAND ? wanted : Face.SAGA;
    }

    /// Opens the fields of the saga.
    void write() {
        face.set(Face.HAND);
    }

    private Node drawn(Saga saga) {
        return switch (face()) {
            case SAGA -> canvas;
            case SEQUENCE -> {
                sheet.show(saga, happening(), getWidth());
                yield sheet;
            }
            case HAND -> {
                view.ifPresent(v -> editor.show(v, saga));
                yield editor;
            }
        };
    }

    /// What one has stepped to.
    private Optional<Happening> happening() {
        return run().filter(r -> far.isPresent()).map(r -> r.happenings().get(far.getAsInt() - 1));
    }

    private Node head(Saga saga) {
        Label name = Labels.of(texts.of("data.saga-title", saga.name()), "heading");
        String how =
                saga.orchestrated()
                        ? texts.of("data.conducted", saga.steps().size(), saga.coordinator())
                        : texts.of("data.unconducted", saga.steps().size());
        HBox head = new HBox(10, name, Labels.of(how, "helper"), Panels.gap());
        if (!saga.steps().isEmpty()) {
            head.getChildren()
                    .add(
                            Segments.of(
                                    whole
                                            ? List.of(Face.values())
                                            : List.of(Face.SAGA, Face.SEQUENCE),
                                    face,
                                    f ->
                                            texts.of(
                                                    "data.face."
                                                            + f.name().toLowerCase(Locale.ROOT))));
        }
        if (row.isPresent()) {
            var asMeant = Buttons.small(texts.of("data.as-meant"), () -> replay(Optional.empty()));
            asMeant.setId("saga-as-meant");
            head.getChildren().add(asMeant);
        }
        if (!saga.steps().isEmpty()) {
            var step =
                    Buttons.small(
                            texts.of(far.isPresent() ? "data.next" : "data.step"), this::step);
            step.setGraphic(Icons.small("fth-play"));
            step.setId("saga-step");
            var walked =
                    Buttons.smallIcon(
                            "fth-map",
                            texts.of("data.walk"),
                            () ->
                                    walk.accept(
                                            saga,
                                            run().orElseGet(() ->
                                                    Simulation.replay(saga, List.of()))));
            walked.setId("saga-walk");
            head.getChildren().addAll(step, walked);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("data-band");
        return head;
    }

    private Optional<Run> run() {
        return told.flatMap(t -> row.map(r -> Simulation.replay(t.saga(), r.turns())));
    }

    private void replay(Optional<Outcomes.Row> chosen) {
        row = chosen;
        far = OptionalInt.empty();
        fill();
    }

    /// One happening further; the run of the saga as it is meant where none is chosen.
    private void step() {
        told.ifPresent(t -> {
            if (row.isEmpty()) {
                row = Optional.of(new Outcomes.Row(fine(t), 1, 0, List.of()));
            }
            int size = run().map(r -> r.happenings().size()).orElse(0);
            int next = far.orElse(0) + 1;
            far = next > size ? OptionalInt.empty() : OptionalInt.of(next);
            fill();
        });
    }

    private static Ending fine(Told t) {
        return Simulation.replay(t.saga(), List.of()).ending();
    }

    /// The sentence that goes with the happening one has stepped to.
    private Optional<Node> story(Told t) {
        return run().filter(r -> far.isPresent())
                .map(r -> {
                    var happening = r.happenings().get(far.getAsInt() - 1);
                    String at = far.getAsInt() + " / " + r.happenings().size();
                    HBox line =
                            new HBox(
                                    12,
                                    Labels.whole(at, "quiet", "figure"),
                                    Labels.of(
                                            texts.say(Sayings.happening(t.saga(), happening)),
                                            "body",
                                            "strong"));
                    line.setAlignment(Pos.CENTER_LEFT);
                    line.getStyleClass().add("data-band");
                    line.setId("saga-story");
                    return line;
                });
    }

    private Optional<PictureCanvas.Picture> picture() {
        if (diagram.isEmpty() || view.isEmpty() || told.isEmpty()) {
            return Optional.empty();
        }
        Saga saga = told.get().saga();
        Optional<Run> run = run();
        int happened = run.map(r -> far.orElse(r.happenings().size())).orElse(0);
        SagaPicture picture = new Replay(view.get(), saga, texts).picture(run, happened);
        SagaDiagram laid = diagram.get();
        return Optional.of(
                new PictureCanvas.Picture(
                        laid.extent(),
                        (on, camera) ->
                                SagaPainter.paint(
                                        on,
                                        picture,
                                        laid,
                                        camera,
                                        session.themeProperty().getValue())));
    }

    /// Lays the picture out behind the window, for the width there is.
    private void layOut() {
        double room = getWidth() - CANVAS_MARGIN;
        if (told.filter(t -> !t.saga().steps().isEmpty()).isEmpty()
                || room < 200
                || (Math.abs(room - laidOutFor) < 8)) {
            return;
        }
        laidOutFor = room;
        told.filter(t -> face.get() == Face.SEQUENCE)
                .ifPresent(t -> sheet.show(t.saga(), happening(), getWidth()));
        Saga saga = told.get().saga();
        Thread.ofVirtual()
                .name("saga")
                .start(() -> {
                    try {
                        SagaDiagram laid =
                                SagaDiagram.laidOut(saga.steps().size(), room, () -> false);
                        Platform.runLater(() -> arrived(saga, laid));
                    } catch (LayoutFailed slow) {
                        Platform.runLater(() -> laidOutFor = 0);
                    }
                });
    }

    private void arrived(Saga saga, SagaDiagram laid) {
        if (told.filter(t -> t.saga().equals(saga)).isPresent()) {
            diagram = Optional.of(laid);
            double height = laid.extent().height() + CANVAS_MARGIN;
            canvas.setMinHeight(height);
            canvas.setPrefHeight(height);
            canvas.setMaxHeight(height);
            canvas.repaint();
        }
    }

    private Node table(Told t) {
        VBox table = new VBox();
        table.getStyleClass().add("data-table");
        HBox head =
                new HBox(
                        cell(Labels.of(texts.of("data.when-fails"), "quiet"), FAILS),
                        cell(Labels.of(texts.of("data.ends"), "quiet"), ENDS),
                        wide(Labels.of(texts.of("data.left"), "quiet")),
                        cell(Labels.of(texts.of("data.told"), "quiet"), TOLD));
        head.getStyleClass().add("data-head");
        table.getChildren().add(head);
        List<Outcomes.Row> rows = whole ? t.outcomes().rows() : t.outcomes().singles();
        rows.stream().limit(MOST_ROWS).forEach(r -> table.getChildren().add(row(t.saga(), r)));
        if (whole) {
            String key = t.outcomes().exact() ? "data.runs" : "data.runs-sampled";
            Label figure =
                    Labels.of(
                            texts.of(key, t.outcomes().runs(), t.outcomes().rows().size()),
                            "helper");
            HBox foot = new HBox(figure);
            foot.getStyleClass().add("data-band");
            table.getChildren().add(foot);
        }
        return table;
    }

    private Node row(Saga saga, Outcomes.Row outcome) {
        Ending ending = outcome.ending();
        int at = ending.failedAt();
        int place = whole ? at : rowPlace(outcome);
        String name =
                place < 0
                        ? texts.of("data.none-fails")
                        : (place + 1) + " " + saga.steps().get(place).action().name();
        boolean chosen = row.filter(outcome::equals).isPresent();
        String tone =
                switch (ending.ends()) {
                    case COMMITTED -> "good";
                    case UNDONE -> "";
                    case STUCK -> "danger";
                };
        String left = texts.say(Sayings.left(saga, ending));
        Label what = Labels.of(left, "body");
        what.setTooltip(new Tooltip(left));
        Label who = Labels.of(texts.say(Sayings.told(ending)), "body");
        if (ending.hearing() == Hearing.NOBODY) {
            who.getStyleClass().add("danger-text");
        }
        HBox line =
                new HBox(
                        cell(Labels.of(name, "body", chosen ? "strong" : "medium"), FAILS),
                        cell(Labels.tag(texts.say(Sayings.ends(ending)), tone), ENDS),
                        wide(what),
                        cell(who, TOLD));
        line.getStyleClass().add("data-row");
        if (chosen) {
            line.getStyleClass().add("chosen");
        }
        return Clickable.of(
                line,
                name + ": " + texts.say(Sayings.ends(ending)) + ", " + left,
                () -> replay(chosen ? Optional.empty() : Optional.of(outcome)));
    }

    /// In the table of single failures the row tells the step, also where it was asked for again.
    private int rowPlace(Outcomes.Row outcome) {
        return told.map(t -> t.outcomes().singles().indexOf(outcome)).orElse(-1);
    }

    private static Node cell(Node node, double width) {
        return MatrixPane.fixed(node, width, Pos.CENTER_LEFT);
    }

    private static Node wide(Label label) {
        HBox box = new HBox(label);
        box.setAlignment(Pos.CENTER_LEFT);
        box.setMinWidth(120);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }
}
