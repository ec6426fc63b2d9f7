package dev.watershed.ui.data;

import dev.watershed.data.saga.Deed;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.Step;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.service.Service;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// A saga drawn by hand: each change is one undo and keeps the saga, also one that was only found.
final class SagaEditor extends VBox {

    private static final double NAME = 220;
    private static final double CHOICE = 180;

    private final Session session;
    private final Texts texts;
    private Optional<DataView> view = Optional.empty();
    private Optional<Saga> shown = Optional.empty();

    SagaEditor(Session session) {
        this.session = session;
        texts = session.texts();
        setId("saga-editor");
    }

    void show(DataView now, Saga read) {
        Saga saga = current(read);
        boolean same = shown.equals(Optional.of(saga)) && view.equals(Optional.of(now));
        if (same) {
            return;
        }
        view = Optional.of(now);
        shown = Optional.of(saga);
        String focused = focused();
        getChildren().setAll(whole(saga));
        for (int i = 0; i < saga.steps().size(); i++) {
            getChildren().add(new SagaStepCard(this, saga, i));
        }
        getChildren().add(foot(saga));
        if (!focused.isEmpty()) {
            Optional.ofNullable(lookup("#" + focused)).ifPresent(Node::requestFocus);
        }
    }

    /// The field one writes in, so that writing goes on in it after a change.
    private String focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null && node != this; node = node.getParent()) {
            String id = node.getId();
            if (id != null && id.startsWith("saga-")) {
                return lookup("#" + id) == null ? "" : id;
            }
        }
        return "";
    }

    /// What the team keeps by now; what was read may be a moment old.
    private Saga current(Saga read) {
        return session.document().shelf(Shelves.SAGAS).getOrDefault(read.id().value(), read);
    }

    Texts texts() {
        return texts;
    }

    /// Keeps the chosen saga with a change.
    void change(Function<Saga, Saga> how) {
        shown.ifPresent(s -> {
            Saga before = current(s);
            Saga after = how.apply(before);
            if (!after.equals(before)) {
                session.perform(new Edit.Shelve<>(Shelves.SAGAS, after));
            }
        });
    }

    /// What was typed, as the note of that name where one hangs on the wall.
    Deed deed(String typed) {
        return session.document().board().notesInTimeline().stream()
                .filter(n -> n.oneLine().equalsIgnoreCase(typed))
                .findFirst()
                .map(n -> Deed.of(n.id(), typed))
                .orElseGet(() -> Deed.named(typed));
    }

    /// The names of the services, and the one that is named already.
    List<String> services(String named) {
        List<String> names =
                new ArrayList<>(
                        view.map(DataView::services).orElse(List.of()).stream()
                                .map(Service::name)
                                .sorted()
                                .toList());
        if (!named.isEmpty() && !names.contains(named)) {
            names.add(named);
        }
        return names;
    }

    private Node whole(Saga saga) {
        List<String> services = new ArrayList<>(List.of(""));
        services.addAll(services(saga.coordinator()));
        List<String> steps = new ArrayList<>(List.of(""));
        saga.steps().forEach(s -> steps.add(s.id()));
        FlowPane fields = fields();
        fields.getChildren()
                .addAll(
                        text(
                                "name",
                                saga.name(),
                                NAME,
                                typed -> {
                                    if (!typed.isEmpty()) {
                                        change(s -> s.named(typed));
                                    }
                                }),
                        text(
                                "starter",
                                saga.startedBy(),
                                CHOICE,
                                typed -> change(s -> s.begunBy(typed))),
                        choice(
                                "coordinator",
                                services,
                                saga.coordinator(),
                                n -> n.isEmpty() ? texts.of("data.edit.no-one") : n,
                                n -> change(s -> s.coordinatedBy(n))),
                        choice(
                                "pivot",
                                steps,
                                saga.placeOf(saga.pivotStep()).isPresent() ? saga.pivotStep() : "",
                                id -> pivotName(saga, id),
                                id -> change(s -> s.turningAt(id))));
        return fields;
    }

    private String pivotName(Saga saga, String id) {
        return saga.placeOf(id).stream()
                .mapToObj(i -> (i + 1) + " " + saga.steps().get(i).action().name())
                .findFirst()
                .orElseGet(() -> texts.of("data.edit.pivot-itself"));
    }

    private Node foot(Saga saga) {
        FlowPane foot = fields();
        Button add = Buttons.small(texts.of("data.edit.add"), this::addStep);
        add.setGraphic(Icons.small("fth-plus"));
        add.setId("saga-add-step");
        add.setDisable(saga.steps().size() >= Saga.MOST_STEPS);
        foot.getChildren().add(add);
        if (session.document().shelf(Shelves.SAGAS).containsKey(saga.id().value())) {
            Button forget =
                    Buttons.smallPlain(
                            texts.of("data.edit.forget"),
                            () ->
                                    session.perform(
                                            new Edit.Unshelve(Shelves.SAGAS, saga.id().value())));
            forget.setId("saga-forget");
            foot.getChildren().add(forget);
        }
        return foot;
    }

    private void addStep() {
        change(saga -> {
            String before = saga.steps().isEmpty() ? "" : saga.steps().getLast().service();
            String service =
                    before.isEmpty() ? services("").stream().findFirst().orElse("") : before;
            List<Step> steps = new ArrayList<>(saga.steps());
            steps.add(
                    Step.of(session.newId(), service, Deed.named(texts.of("data.edit.new-step"))));
            return saga.with(steps);
        });
    }

    static FlowPane fields() {
        FlowPane fields = new FlowPane(12, 8);
        fields.getStyleClass().add("data-band");
        return fields;
    }

    /// A field under its name; Enter keeps what was typed, and so does leaving it.
    Node text(String id, String text, double width, Consumer<String> keep) {
        TextField field = new TextField(text);
        field.setPrefWidth(width);
        field.setId("saga-" + id);
        Runnable commit =
                () -> {
                    String typed = field.getText().strip();
                    if (!typed.equals(text)) {
                        keep.accept(typed);
                    }
                };
        Entering.into(field, commit);
        return named(id, field);
    }

    <T> Node choice(
            String id, List<T> choices, T chosen, Function<T, String> name, Consumer<T> keep) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T choice) {
                        return choice == null ? "" : name.apply(choice);
                    }

                    @Override
                    public T fromString(String text) {
                        return chosen;
                    }
                });
        box.setValue(chosen);
        box.setPrefWidth(CHOICE);
        box.setId("saga-" + id);
        box.setOnAction(e -> keep.accept(box.getValue()));
        return named(id, box);
    }

    /// A field for a name of one's own, or one of those there are.
    Node written(String id, List<String> choices, String chosen, Consumer<String> keep) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setEditable(true);
        box.setValue(chosen);
        box.setPrefWidth(CHOICE);
        box.setId("saga-" + id);
        Runnable commit =
                () -> {
                    String typed = box.getEditor().getText().strip();
                    if (!typed.isEmpty() && !typed.equals(chosen)) {
                        keep.accept(typed);
                    }
                };
        Entering.into(box.getEditor(), commit);
        box.setOnAction(e -> commit.run());
        return named(id, box);
    }

    /// A field with its name above it; the name is the first part of the id.
    Node named(String id, Node field) {
        String key = id.replaceAll("-\\d+$", "");
        return new VBox(4, Labels.of(texts.of("data.edit." + key), "quiet"), field);
    }
}
