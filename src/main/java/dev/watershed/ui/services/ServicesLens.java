package dev.watershed.ui.services;

import dev.watershed.board.NoteId;
import dev.watershed.canvas.Selection;
import dev.watershed.drawing.services.ServicesPainter;
import dev.watershed.drawing.wall.Emphasis;
import dev.watershed.drawing.wall.Overlay;
import dev.watershed.geometry.Bounds;
import dev.watershed.service.Interaction;
import dev.watershed.service.Job;
import dev.watershed.service.JobId;
import dev.watershed.service.SeedStep;
import dev.watershed.service.ServiceId;
import dev.watershed.ui.frame.Action;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Lens;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.StepFloat;
import dev.watershed.ui.session.Errands;
import dev.watershed.ui.session.FileChoice;
import dev.watershed.ui.session.Looking;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import dev.watershed.ui.wall.PictureCanvas;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

/// One way in, private behind: choose a job, see what it goes through, mend what stands in the way.
public final class ServicesLens implements Lens {

    private final Session session;
    private final Node wall;
    private final Texts texts;
    private final StackPane middle = new StackPane();
    private final PictureCanvas canvas;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.SERVICES);
    private final ServicesStrip strip;
    private final JobList list;
    private final JobDrawer drawer;
    private final ServicePanel panel;
    private final ActorsPage actors;
    private final ContractsPage contracts;
    private final HandOverFolder folder;
    private final SpecificationsPane specifications;
    private final ReviewPanel review;
    private final StackPane side = new StackPane();
    private final StepsPage steps;
    private final StepFloat stepFloat;
    private final Looking<ServicesView> look;
    private Optional<JobId> job = Optional.empty();
    private Optional<ServiceId> service = Optional.empty();
    private Optional<ServiceId> specified = Optional.empty();
    private OptionalInt step = OptionalInt.empty();

    /// True while the inspector is about a service somebody has just chosen.
    private final BooleanProperty detail = new SimpleBooleanProperty();

    /// @param wall the wall's node, for stepping through a job
    /// @param choice asks for a folder to hand over
    /// @param errands writes it
    public ServicesLens(Session session, Node wall, FileChoice choice, Errands errands) {
        this.session = session;
        this.wall = wall;
        texts = session.texts();
        look =
                new Looking<>(
                        session, study -> ServicesView.of(study, texts.locale()), this::refresh);
        canvas =
                new PictureCanvas(
                        () -> shown().map(this::picture), () -> session.themeProperty().getValue());
        canvas.setId("services-picture");
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        strip = new ServicesStrip(texts, page);
        list = new JobList(session, this::choose, this::addJob);
        drawer = new JobDrawer(session, this::stepTo);
        panel = new ServicePanel(session);
        actors = new ActorsPage(session);
        contracts = new ContractsPage(session);
        folder = new HandOverFolder(session, choice, errands);
        specifications = new SpecificationsPane(session, this::specify, folder);
        review = new ReviewPanel(session);
        steps = new StepsPage(session, this::goOn);
        stepFloat = new StepFloat(texts, "step", this::stepTo);
        page.subscribe(p -> {
            detail.set(false);
            leaveSteps();
        });
        session.documentProperty().subscribe(d -> reviewAgain());
        session.themeProperty().subscribe(t -> refresh());
        session.fixes().valueProperty().subscribe(f -> refresh());
    }

    private Optional<ServicesView> shown() {
        return look.seen();
    }

    private Optional<Job> chosenJob() {
        return shown().flatMap(v -> job.flatMap(v.jobs()::job));
    }

    private PictureCanvas.Picture picture(ServicesView view) {
        Bounds all = view.diagram().extent();
        return new PictureCanvas.Picture(
                all,
                (on, camera) ->
                        ServicesPainter.paint(
                                on,
                                view.diagram(),
                                camera,
                                session.themeProperty().getValue(),
                                view.lit(chosenJob(), service)));
    }

    private void clicked(MouseEvent e) {
        if (e.isStillSincePress()) {
            shown().ifPresent(view -> {
                service = view.diagram().serviceAt(canvas.inPicture(e.getX(), e.getY()));
                detail.set(service.isPresent());
                refresh();
            });
        }
    }

    private void choose(JobId chosen) {
        job = Optional.of(chosen);
        step = OptionalInt.empty();
        service = chosenJob().flatMap(this::firstService);
        refresh();
    }

    private Optional<ServiceId> firstService(Job chosen) {
        return shown().flatMap(v -> v.interaction(chosen))
                .flatMap(i -> i.services().stream().findFirst());
    }

    /// A blank story for the actor of the chosen job, or the first.
    private void addJob() {
        Optional<String> actor =
                chosenJob()
                        .map(j -> j.story().actor())
                        .or(() ->
                                shown().flatMap(v ->
                                        v.model().actors().stream()
                                                .findFirst()
                                                .map(a -> a.name())));
        job = JobStories.begin(session, actor.orElse("")).or(() -> job);
    }

    /// Where a step of the path goes on; with actions and queries, at a service with something to
    /// mend.
    private void goOn(int seedStep) {
        if (seedStep == SeedStep.OPERATIONS) {
            service = shown().flatMap(ServicesView::firstToMend).or(() -> service);
        }
        page.set(Page.of(seedStep));
    }

    private void leaveSteps() {
        step = OptionalInt.empty();
        refresh();
    }

    /// Steps through the chosen job on the wall; a step outside it leaves.
    private void stepTo(int wanted) {
        Optional<Interaction> interaction =
                shown().flatMap(v -> chosenJob().flatMap(v::interaction));
        int count = interaction.map(i -> i.steps().size()).orElse(0);
        boolean within = wanted >= 0 && wanted < count;
        step = within ? OptionalInt.of(wanted) : OptionalInt.empty();
        refresh();
        if (within && interaction.isPresent()) {
            Selection.ofNotes(interaction.get().steps().get(wanted).notes())
                    .extent(session.document().board())
                    .ifPresent(session::flyTo);
        }
    }

    private void refresh() {
        if (!look.isOn()) {
            return;
        }
        Optional<ServicesView> view = shown();
        strip.show(view);
        if (view.isEmpty() || view.get().model().services().isEmpty()) {
            middle.getChildren().setAll(nothing());
            panel.show(view, Optional.empty());
            side.getChildren().setAll(panel);
            drawer.close();
            return;
        }
        settle(view.get());
        fill(view.get());
        overlay(view.get());
    }

    private void settle(ServicesView view) {
        if (chosenJob().isEmpty() && !JobStories.isOnItsWay(session, job)) {
            job =
                    view.jobs().jobs().stream()
                            .max(
                                    Comparator.comparingInt(
                                            j -> view.services(j) - j.missing().size()))
                            .map(Job::id);
        }
        if (service.flatMap(view.model()::service).isEmpty()) {
            service =
                    chosenJob()
                            .flatMap(this::firstService)
                            .or(() ->
                                    view.model().services().stream().findFirst().map(s -> s.id()));
        }
    }

    private void fill(ServicesView view) {
        list.show(view, job);
        panel.show(Optional.of(view), service);
        review.show(view, specified);
        side.getChildren().setAll(page.get() == Page.SPECIFICATIONS ? review : panel);
        boolean pictured = page.get() == Page.SERVICES;
        if (chosenJob().isPresent() || !JobStories.isOnItsWay(session, job)) {
            drawer.show(chosenJob().filter(j -> pictured), view, step);
        }
        new StepWords(texts).show(stepFloat, chosenJob().flatMap(view::interaction), step);
        middle.getChildren().setAll(page(view));
        canvas.repaint();
    }

    /// Looks at the specifications of a service, or of the public API.
    private void specify(Optional<ServiceId> which) {
        specified = which;
        detail.set(which.isPresent());
        refresh();
    }

    /// Comments change nothing that is studied, only what is shown here.
    private void reviewAgain() {
        if (look.isOn() && page.get() == Page.SPECIFICATIONS) {
            shown().ifPresent(view -> review.show(view, specified));
        }
    }

    private Node page(ServicesView view) {
        return switch (page.get()) {
            case SERVICES -> step.isPresent() ? wall : canvas;
            case ACTORS -> {
                actors.show(view);
                yield actors;
            }
            case CONTRACTS -> {
                contracts.show(view);
                yield contracts;
            }
            case SPECIFICATIONS -> {
                specifications.show(view, specified);
                yield specifications;
            }
            case STEPS -> {
                steps.show(view);
                yield steps;
            }
        };
    }

    private void overlay(ServicesView view) {
        List<NoteId> notes =
                step.isPresent()
                        ? chosenJob()
                                .flatMap(view::interaction)
                                .map(i -> i.steps().get(step.getAsInt()).notes())
                                .orElse(List.of())
                        : List.of();
        session.overlayProperty()
                .set(
                        notes.isEmpty()
                                ? Overlay.NONE
                                : Overlay.NONE.stressing(
                                        Emphasis.lighting(
                                                session.document().board(), new HashSet<>(notes))));
    }

    private Node nothing() {
        return Panels.empty(
                texts.of("services.none"),
                texts.of("services.none-help"),
                Buttons.push(
                        texts.of("services.open-boundaries"),
                        () -> session.lensProperty().set("boundaries")));
    }

    @Override
    public String id() {
        return "services";
    }

    @Override
    public String icon() {
        return "fth-box";
    }

    @Override
    public Optional<Node> strip() {
        return Optional.of(strip);
    }

    @Override
    public Optional<Node> listPanel() {
        return Optional.of(list);
    }

    @Override
    public double listWidth() {
        return 264;
    }

    @Override
    public double inspectorWidth() {
        return 352;
    }

    @Override
    public Optional<Node> picture() {
        return Optional.of(middle);
    }

    @Override
    public List<Node> floats() {
        return List.of(stepFloat);
    }

    @Override
    public Optional<Node> drawer() {
        return Optional.of(drawer);
    }

    @Override
    public ObservableBooleanValue detail() {
        return detail;
    }

    @Override
    public Node inspector() {
        return side;
    }

    @Override
    public List<Action> actions() {
        return List.of(
                Action.of("services.step-through", "fth-play", () -> stepTo(0)),
                Action.of("services.add-job", "fth-plus", this::addJob),
                Action.of("services.hand-over", "fth-folder", folder::write));
    }

    @Override
    public void opened() {
        look.begin();
    }

    @Override
    public void closed() {
        look.end();
        step = OptionalInt.empty();
        stepFloat.leave();
        session.overlayProperty().set(Overlay.NONE);
    }

    @Override
    public boolean left() {
        boolean something = step.isPresent() || detail.get();
        detail.set(false);
        leaveSteps();
        return something;
    }
}
