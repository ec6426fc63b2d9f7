package dev.watershed.ui.services;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.Classification;
import dev.watershed.drawing.Theme;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import dev.watershed.service.Action;
import dev.watershed.service.Field;
import dev.watershed.service.Message;
import dev.watershed.service.Operation;
import dev.watershed.service.Query;
import dev.watershed.service.Service;
import dev.watershed.service.ServiceId;
import dev.watershed.ui.findings.FindingRows;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Chips;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.javafx.FontIcon;

/// The chosen service: what it does and answers, what the checks say, what it says and hears.
final class ServicePanel extends StackPane {

    private static final int MOST_EVENTS = 6;
    private static final int MOST_OPERATIONS = 7;

    private final Session session;
    private final Texts texts;
    private Optional<ServiceId> shown = Optional.empty();
    private Runnable again = () -> {};
    private boolean unfolded;

    ServicePanel(Session session) {
        this.session = session;
        texts = session.texts();
        setId("service-panel");
    }

    private void unfold() {
        unfolded = true;
        again.run();
    }

    void show(Optional<ServicesView> view, Optional<ServiceId> chosen) {
        if (!chosen.equals(shown)) {
            unfolded = false;
        }
        shown = chosen;
        again = () -> show(view, chosen);
        Optional<Service> service = view.flatMap(v -> chosen.flatMap(id -> v.model().service(id)));
        Node content =
                view.isPresent() && service.isPresent()
                        ? of(view.get(), service.get())
                        : overall(view);
        getChildren().setAll(content);
    }

    private Node overall(Optional<ServicesView> view) {
        VBox sections = new VBox();
        view.ifPresent(v -> sections.getChildren().add(findings(v, v.findings())));
        return Panels.panel(Panels.header(texts.of("lens.services")), sections);
    }

    private Node of(ServicesView view, Service service) {
        List<Finding> findings = view.findingsAbout(service);
        VBox sections =
                new VBox(
                        operations(service, findings),
                        findings(view, findings),
                        events("services.publishes", service.publishes(), view),
                        events("services.subscribes", service.subscribes(), view),
                        specifications(view, service));
        return Panels.panel(header(view, service), sections);
    }

    private HBox header(ServicesView view, Service service) {
        Theme theme = session.themeProperty().getValue();
        HBox header = Panels.header(service.name());
        view.context(service)
                .ifPresent(context -> {
                    Rectangle swatch = new Rectangle(12, 12);
                    swatch.setArcWidth(4);
                    swatch.setArcHeight(4);
                    swatch.setFill(Swatch.colour(theme.contextEdge(context.ordinal())));
                    header.getChildren().addFirst(swatch);
                    if (context.classification() != Classification.UNDECIDED) {
                        String word =
                                texts.say(Wording.of("drawing." + context.classification().code()));
                        header.getChildren().add(2, Labels.whole(word, "helper"));
                    }
                });
        header.setSpacing(8);
        return header;
    }

    private Section operations(Service service, List<Finding> findings) {
        Section section =
                Section.titled(texts.of("services.operations"))
                        .counting(service.operations().size(), "");
        if (service.operations().isEmpty()) {
            section.with(Labels.wrapped(texts.of("services.no-operations"), "helper"));
        }
        List<Operation> all = service.operations();
        boolean folded = !unfolded && all.size() > MOST_OPERATIONS + 2;
        all.stream()
                .limit(folded ? MOST_OPERATIONS : all.size())
                .forEach(o -> section.with(row(o, findings)));
        if (folded) {
            section.with(
                    Buttons.link(
                            texts.of("services.more", all.size() - MOST_OPERATIONS), this::unfold));
        }
        return section;
    }

    private Node row(Operation operation, List<Finding> findings) {
        boolean action = operation instanceof Action;
        Label kind =
                Labels.tag(
                        texts.of(action ? "services.action" : "services.query"),
                        action ? "accent" : "");
        kind.setMinWidth(52);
        kind.setAlignment(Pos.CENTER);
        Label name = Labels.of(operation.name(), "strong");
        Label detail = Labels.of(detail(operation), "helper");
        name.setTooltip(new Tooltip(operation.title()));
        detail.setTooltip(new Tooltip(detail.getText()));
        VBox words = new VBox(2, name, detail);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(10, kind, words, state(operation, findings));
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("operation-row");
        return row;
    }

    /// `cart → Order placed`, `order no → state, day`.
    private String detail(Operation operation) {
        String takes = fields(operation.inputs());
        String gives =
                switch (operation) {
                    case Action action ->
                            action.emits().stream()
                                    .flatMap(id -> session.document().board().note(id).stream())
                                    .map(note -> note.oneLine())
                                    .collect(Collectors.joining(", "));
                    case Query query -> fields(query.outputs());
                };
        if (takes.isEmpty()) {
            return gives.isEmpty() ? operation.title() : "→ " + gives;
        }
        return gives.isEmpty() ? takes : takes + " → " + gives;
    }

    private static String fields(List<Field> fields) {
        String shown = fields.stream().limit(3).map(Field::title).collect(Collectors.joining(", "));
        return fields.size() > 3 ? shown + ", …" : shown;
    }

    private Node state(Operation operation, List<Finding> findings) {
        Optional<Finding> worst =
                findings.stream()
                        .filter(f -> f.severity() != Severity.INFO)
                        .filter(f -> !f.evidence().ids().isEmpty())
                        .filter(f -> f.evidence().ids().getFirst().equals(operation.note().value()))
                        .findFirst();
        if (worst.isEmpty()) {
            FontIcon check = Icons.of("fth-check");
            check.getStyleClass().add("icon-good");
            return check;
        }
        String key =
                switch (worst.get().rule().value()) {
                    case "service.two-in-one" -> "services.mark-two";
                    case "service.changes-two" -> "services.mark-across";
                    case "service.query-changes" -> "services.mark-query";
                    default -> "services.mark";
                };
        return Labels.tag(texts.of(key), "warning");
    }

    private Section events(String title, List<NoteId> events, ServicesView view) {
        Section section = Section.titled(texts.of(title));
        if (events.isEmpty()) {
            return section.with(Labels.of(texts.of("services.nothing"), "helper"));
        }
        FlowPane chips = Chips.flow();
        Theme theme = session.themeProperty().getValue();
        List<Message> messages =
                events.stream().flatMap(id -> view.model().message(id).stream()).toList();
        messages.stream()
                .limit(MOST_EVENTS)
                .forEach(m -> chips.getChildren().add(Chips.note(name(m), NoteKind.EVENT, theme)));
        if (messages.size() > MOST_EVENTS) {
            Label more = Chips.place(texts.of("services.more", messages.size() - MOST_EVENTS));
            more.setTooltip(
                    new Tooltip(
                            messages.stream()
                                    .skip(MOST_EVENTS)
                                    .map(ServicePanel::name)
                                    .collect(Collectors.joining("\n"))));
            chips.getChildren().add(more);
        }
        return section.with(chips);
    }

    private static String name(Message message) {
        return message.title().isBlank() ? message.name() : message.title();
    }

    private Section specifications(ServicesView view, Service service) {
        long broken = view.specified().broken(service.id());
        Label state =
                broken == 0
                        ? Labels.tag(texts.of("services.spec-valid"), "good")
                        : Labels.tag(texts.of("services.spec-broken", broken), "danger");
        state.setTooltip(new Tooltip(texts.of("services.spec-help")));
        Label kinds = Labels.of("OpenAPI · AsyncAPI · proto3 · GraphQL", "helper");
        kinds.setMinWidth(0);
        HBox row = new HBox(8, kinds, Panels.gap(), state);
        row.setAlignment(Pos.CENTER_LEFT);
        return Section.titled(texts.of("services.specifications")).with(row);
    }

    private Section findings(ServicesView view, List<Finding> findings) {
        return new FindingRows(session)
                .explained(view::whyNot)
                .section(
                        texts.of("services.findings"),
                        texts.of("services.findings-none"),
                        findings);
    }
}
