package dev.watershed.ui.data;

import dev.watershed.board.NoteId;
import dev.watershed.data.Holding;
import dev.watershed.data.saga.BetterOrder;
import dev.watershed.data.saga.Run;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.SagaId;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.drawing.wall.Emphasis;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.finding.Finding;
import dev.watershed.study.WaysOut;
import dev.watershed.ui.data.DataView.Told;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.KeptFocus;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Segments;
import dev.watershed.ui.frame.StepFloat;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Looking;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.session.Toast;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Who owns the data, how it travels, and what happens when a step fails.
public final class DataLens implements Lens {

    /// The views of the lens.
    enum View {
        OVERVIEW,
        OWNERSHIP,
        SAGAS,
        STREAMS,
        OUTAGES
    }

    private final Session session;
    private final Texts texts;
    private final Node wall;
    private final StackPane middle = new StackPane();
    private final HBox strip = new HBox();
    private final ObjectProperty<View> shown = new SimpleObjectProperty<>(View.OVERVIEW);
    private final MatrixPane matrix;
    private final SagaPane sagaPane;
    private final SagaChoice sagaChoice;
    private final StreamsPane streams;
    private final OutagesPane outages;
    private final DataPanel panel;
    private final StepFloat walkFloat;
    private final ArrowLegend legend;
    private final Looking<DataView> look;
    private Optional<Finding> finding = Optional.empty();
    private Optional<NoteId> data = Optional.empty();
    private Optional<SagaId> saga = Optional.empty();
    private Optional<SagaWalk> walk = Optional.empty();
    private final BooleanProperty detail = new SimpleBooleanProperty();
    private boolean listed;
    private boolean onWall;

    /// @param wall the wall's node, which this lens shows beside its tables
    public DataLens(Session session, Node wall, FileChoice choice, Errands errands) {
        this.session = session;
        this.wall = wall;
        texts = session.texts();
        look = new Looking<>(session, DataView::of, this::refresh);
        matrix = new MatrixPane(session, this::chooseData);
        sagaPane = new SagaPane(session, this::takeOrder, this::walk);
        sagaChoice = new SagaChoice(texts, this::chooseSaga, this::newSaga);
        streams = new StreamsPane(session, new PortExport(session, choice, errands)::ask);
        outages = new OutagesPane(session, f -> chooseFinding(Optional.of(f)));
        panel = new DataPanel(session, this::chooseFinding);
        walkFloat = new StepFloat(texts, "walk", this::stepTo);
        legend = new ArrowLegend(session);
        strip.setSpacing(12);
        shown.subscribe(v -> leaveWall());
        session.themeProperty().subscribe(t -> refresh());
        session.documentProperty().subscribe(d -> refresh());
    }

    private Optional<DataView> view() {
        return look.seen();
    }

    private void chooseData(NoteId note) {
        data = data.filter(note::equals).isPresent() ? Optional.empty() : Optional.of(note);
        finding = data.flatMap(n -> view().flatMap(v -> v.about(n).stream().findFirst()));
        refresh();
    }

    private void chooseFinding(Optional<Finding> chosen) {
        finding = chosen;
        if (chosen.isEmpty()) {
            data = Optional.empty();
        }
        view().ifPresent(v -> chosen.ifPresent(f -> follow(v, f)));
        refresh();
    }

    /// The middle shows what the finding is about.
    private void follow(DataView view, Finding chosen) {
        view.sagas().stream()
                .map(t -> t.saga().id())
                .filter(id -> chosen.evidence().ids().contains(id.value()))
                .findFirst()
                .ifPresent(id -> saga = Optional.of(id));
        data =
                view.ownership().holdings().stream()
                        .map(Holding::note)
                        .filter(n -> chosen.evidence().ids().contains(n.value()))
                        .findFirst();
    }

    private void chooseSaga(SagaId id) {
        saga = Optional.of(id);
        refresh();
    }

    /// An empty one, kept, to be written by hand.
    private void newSaga() {
        SagaId id = new SagaId(session.newId());
        Saga blank = new Saga(id, texts.of("data.new-saga-name"), "", "", List.of(), "");
        saga = Optional.of(id);
        sagaPane.write();
        session.perform(new Edit.Shelve<>(Shelves.SAGAS, blank));
    }

    private void writeSaga() {
        shown.set(View.SAGAS);
        newSaga();
    }

    private void takeOrder(Told told, BetterOrder.Better better) {
        if (session.perform(WaysOut.reordered(told.saga(), better).edit()).isEmpty()) {
            session.say(Toast.withUndo(texts.of("data.order-taken")));
        }
    }

    private void walk(Saga chosen, Run run) {
        if (run.happenings().isEmpty()) {
            return;
        }
        walk = Optional.of(new SagaWalk(chosen, run, 0));
        stepTo(0);
    }

    /// Steps through a run on the wall; a step outside it leaves.
    private void stepTo(int wanted) {
        walk = walk.flatMap(w -> w.to(wanted));
        onWall = walk.isPresent();
        refresh();
        walk.flatMap(SagaWalk::note)
                .filter(n -> session.document().board().note(n).isPresent())
                .ifPresent(n -> session.show(List.of(n)));
    }

    private void leaveWall() {
        onWall = false;
        walk = Optional.empty();
        refresh();
    }

    private void toggleWall() {
        onWall = !onWall;
        walk = Optional.empty();
        refresh();
        if (onWall) {
            Platform.runLater(session::lookAtAll);
        }
    }

    private void refresh() {
        if (!look.isOn()) {
            return;
        }
        Optional<DataView> view = view();
        finding = finding.filter(f -> view.filter(v -> v.findings().contains(f)).isPresent());
        detail.set(listed || finding.isPresent() || data.isPresent());
        strip.getChildren().setAll(stripNodes(view));
        panel.show(view, finding, data);
        walk.ifPresentOrElse(
                w -> walkFloat.show(w.at(), w.size(), texts.say(w.told())), walkFloat::leave);
        Overlay overlay = onWall ? overlay(view) : Overlay.NONE;
        session.overlayProperty().set(overlay);
        boolean quiet = walk.isPresent() || finding.isPresent() || view.isEmpty();
        legend.show(overlay.arrows(), onWall && !quiet);
        if (onWall) {
            middle.getChildren().setAll(wall);
            return;
        }
        Optional<KeptFocus> focus = KeptFocus.in(middle);
        double kept = middle.lookup(".data-scroll") instanceof ScrollPane s ? s.getVvalue() : 0;
        Node content = view.map(v -> isBare(v) ? nothing() : content(v)).orElseGet(Region::new);
        middle.getChildren().setAll(content);
        if (content instanceof ScrollPane scroll) {
            scroll.setVvalue(kept);
        }
        focus.ifPresent(f -> f.restore(middle));
    }

    /// A saga can be written, and the contract of a store read, before there is anything to own.
    private boolean isBare(DataView view) {
        boolean own = shown.get() == View.SAGAS || shown.get() == View.STREAMS;
        return !own && view.ownership().holdings().isEmpty() && view.sagas().isEmpty();
    }

    private List<Node> stripNodes(Optional<DataView> view) {
        Segments views =
                Segments.of(
                        List.of(View.values()),
                        shown,
                        v -> texts.of("data.view." + v.name().toLowerCase(java.util.Locale.ROOT)));
        String figure =
                view.map(v -> texts.of("data.figure", v.shared(), v.ownership().holdings().size()))
                        .orElse("");
        Button toWall =
                Buttons.push(texts.of(onWall ? "data.off-wall" : "data.on-wall"), this::toggleWall);
        toWall.setId("data-on-wall");
        int weighty = view.map(v -> v.weighty().size()).orElse(0);
        Button list = Buttons.push(texts.of("data.list", weighty), this::toggleList);
        list.setId("data-list");
        return List.of(views, Panels.gap(), Labels.of(figure, "body", "muted"), list, toWall);
    }

    /// All findings: where the panel does not stand beside the page, they slide over it.
    private void toggleList() {
        listed = finding.isPresent() || data.isPresent() || !listed;
        chooseFinding(Optional.empty());
    }

    private ScrollPane content(DataView view) {
        VBox all = new VBox();
        switch (shown.get()) {
            case OVERVIEW -> {
                matrix.show(view, data, false);
                all.getChildren().add(matrix);
                addSaga(view, all, false);
            }
            case OWNERSHIP -> {
                matrix.show(view, data, true);
                all.getChildren().add(matrix);
            }
            case SAGAS -> {
                sagaChoice.show(view, view.saga(saga).map(t -> t.saga().id()));
                all.getChildren().add(sagaChoice);
                view.saga(saga)
                        .ifPresent(told ->
                                all.getChildren()
                                        .add(
                                                FindingLine.above(
                                                        texts,
                                                        view.about(told.saga().id()),
                                                        f -> chooseFinding(Optional.of(f)))));
                addSaga(view, all, true);
            }
            case STREAMS -> {
                streams.show(view);
                all.getChildren().add(streams);
            }
            case OUTAGES -> {
                outages.show(view);
                all.getChildren().add(outages);
            }
        }
        all.getStyleClass().add("data-page");
        ScrollPane scroll = Panels.scrolling(all);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.getStyleClass().add("data-scroll");
        return scroll;
    }

    private void addSaga(DataView view, VBox all, boolean every) {
        view.saga(saga)
                .ifPresent(told -> {
                    sagaPane.show(view, told, every);
                    all.getChildren().add(sagaPane);
                });
    }

    private Node nothing() {
        Button go =
                Buttons.primary(
                        texts.of("teams.to-boundaries"),
                        () -> session.lensProperty().set("boundaries"));
        Button write = Buttons.plain(texts.of("data.new-saga"), this::writeSaga);
        write.setId("first-saga");
        return Panels.empty(texts.of("data.none"), texts.of("data.none-help"), go, write);
    }

    /// The run one steps through, else who writes and reads what.
    private Overlay overlay(Optional<DataView> view) {
        if (walk.isPresent()) {
            return overlay(walk.get());
        }
        return view.map(v -> DataOverlay.of(v, session.document().board(), data, finding))
                .orElse(Overlay.NONE);
    }

    /// All that has happened is lit, what happens now is ringed.
    private Overlay overlay(SagaWalk at) {
        Emphasis lit = Emphasis.lighting(session.document().board(), at.notes());
        return at.notes().isEmpty()
                ? Overlay.NONE
                : Overlay.NONE.stressing(at.note().map(lit::tellingOf).orElse(lit));
    }

    @Override
    public String id() {
        return "data";
    }

    @Override
    public String icon() {
        return "fth-database";
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
        return List.of(walkFloat, legend);
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
                Action.of("data.on-wall", "fth-map", this::toggleWall),
                Action.of("data.new-saga", "fth-plus", this::writeSaga));
    }

    @Override
    public void opened() {
        look.begin();
    }

    @Override
    public void closed() {
        look.end();
        onWall = false;
        walk = Optional.empty();
        walkFloat.leave();
        legend.show(List.of(), false);
        session.overlayProperty().set(Overlay.NONE);
    }

    @Override
    public boolean left() {
        boolean something = listed || finding.isPresent() || data.isPresent() || onWall;
        listed = false;
        onWall = false;
        walk = Optional.empty();
        chooseFinding(Optional.empty());
        return something;
    }
}
