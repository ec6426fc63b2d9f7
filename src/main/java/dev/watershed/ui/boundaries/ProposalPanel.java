package dev.watershed.ui.boundaries;

import dev.watershed.boundary.Alternative;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextFigures;
import dev.watershed.boundary.Cut;
import dev.watershed.boundary.Division;
import dev.watershed.boundary.Proposal;
import dev.watershed.boundary.Split;
import dev.watershed.drawing.Colour;
import dev.watershed.drawing.Theme;
import dev.watershed.finding.Finding;
import dev.watershed.study.Study;
import dev.watershed.ui.findings.FindingRows;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Gradually;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Answer;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The panel on the right: every proposal with its figures, the chosen one opened in place, the
/// question that is worth most, the alternatives.
final class ProposalPanel extends StackPane {

    static final double FIGURE = 58;

    private static final int MOST_FINDINGS = 8;

    private final Session session;
    private final Texts texts;
    private final ObjectProperty<Optional<BoundaryView>> view;
    private final Acceptance acceptance;
    private final Spotlight spotlight;
    private final Runnable propose;
    private @Nullable Answer<List<ContextFigures>> figures;

    ProposalPanel(
            Session session,
            ObjectProperty<Optional<BoundaryView>> view,
            Acceptance acceptance,
            Spotlight spotlight,
            Runnable propose) {
        this.spotlight = spotlight;
        this.session = session;
        this.view = view;
        this.acceptance = acceptance;
        this.propose = propose;
        texts = session.texts();
        setId("proposals");
    }

    void refresh() {
        double place = scrolled();
        spotlight.dark();
        getChildren().setAll(view.get().map(this::proposed).orElseGet(this::unasked));
        getChildren().stream()
                .flatMap(node -> node.lookupAll(".scroll-pane").stream())
                .findFirst()
                .ifPresent(pane -> ((ScrollPane) pane).setVvalue(place));
    }

    private double scrolled() {
        return lookup(".scroll-pane") instanceof ScrollPane pane ? pane.getVvalue() : 0;
    }

    private Node unasked() {
        List<BoundedContext> drawn = session.document().contextsInOrder();
        VBox content = new VBox();
        List<Supplier<Node>> cards = new ArrayList<>();
        for (BoundedContext context : drawn) {
            cards.add(() ->
                    new ContextCard(session, acceptance).of(context, context.ordinal(), figures()));
        }
        Gradually.fill(content, cards);
        Node ask =
                Panels.empty(
                        texts.of(drawn.isEmpty() ? "boundaries.ask" : "boundaries.ask-again"),
                        texts.of("boundaries.ask-help"),
                        Buttons.push(texts.of("boundaries.propose"), propose));
        content.getChildren().addAll(findings());
        content.getChildren().add(ask);
        return Panels.panel(Panels.header(texts.of("boundaries.title")), content);
    }

    /// What the checks say about drawn lines, each with its way out.
    private List<Node> findings() {
        List<Finding> about =
                session.findings().valueProperty().get().orElse(List.of()).stream()
                        .filter(f -> f.rule().value().startsWith("boundary."))
                        .toList();
        return about.isEmpty()
                ? List.of()
                : List.of(
                        new FindingRows(session)
                                .atMost(MOST_FINDINGS)
                                .section(texts.of("boundaries.findings"), "", about));
    }

    /// Worked out behind the window; shown once they are there.
    private List<ContextFigures> figures() {
        if (figures == null) {
            Answer<List<ContextFigures>> asked = session.ask(Study::contextFigures);
            figures = asked;
            asked.valueProperty()
                    .subscribe(found ->
                            found.filter(f -> view.get().isEmpty()).ifPresent(f -> refresh()));
        }
        return figures.valueProperty().get().orElse(List.of());
    }

    private Node proposed(BoundaryView v) {
        VBox content = new VBox();
        Division division = v.division();
        GroundsSection grounds = new GroundsSection(session, v);
        content.getChildren().addAll(grounds.warnings());
        content.getChildren().addAll(new MoveSection(session, v, acceptance).nodes());
        List<Supplier<Node>> rows = new ArrayList<>();
        for (Proposal proposal : division.proposals()) {
            boolean open = v.chosen().equals(Optional.of(proposal.id()));
            rows.add(() -> row(v, proposal, open));
            if (open) {
                rows.add(() -> new ProposalCard(session, v, acceptance, spotlight).of(proposal));
            }
        }
        Gradually.fill(content, rows);
        if (division.proposals().isEmpty()) {
            content.getChildren()
                    .add(
                            Panels.empty(
                                    texts.of("boundaries.nothing"),
                                    texts.of("boundaries.nothing-help")));
        }
        content.getChildren().addAll(findings());
        content.getChildren().addAll(new QuestionSection(session, v, acceptance).nodes());
        alternatives(v).ifPresent(content.getChildren()::add);
        next(v).ifPresent(content.getChildren()::add);
        content.getChildren().addAll(grounds.wanted());
        content.getChildren().addAll(new InferredSection(session, v, spotlight).nodes());
        return Panels.panel(header(), content);
    }

    private HBox header() {
        HBox header =
                Panels.header(
                        texts.of("boundaries.proposal"),
                        head("boundaries.cohesion"),
                        head("boundaries.leak"),
                        head("boundaries.stability"));
        header.setSpacing(0);
        return header;
    }

    private Label head(String key) {
        Label label = Labels.of(texts.of(key), "quiet");
        label.setMinWidth(FIGURE);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private Node row(BoundaryView v, Proposal proposal, boolean open) {
        Label name = Labels.of(proposal.name(), open ? "heading" : "strong");
        name.setMinWidth(0);
        name.setTooltip(new Tooltip(proposal.name()));
        Label count = Labels.whole(Integer.toString(proposal.members().size()), "quiet");
        HBox row =
                new HBox(
                        8,
                        swatch(v.ordinal(proposal)),
                        name,
                        count,
                        Panels.gap(),
                        new HBox(
                                figure(proposal.cohesion(), false),
                                figure(proposal.leak(), false),
                                figure(proposal.stability(), proposal.stability() < .7)));
        if (v.isDrawn(proposal)) {
            row.getChildren().add(3, tick());
        }
        HBox.setHgrow(name, Priority.SOMETIMES);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("proposal-row", open ? "chosen" : "plain");
        row.setOnMouseClicked(e ->
                view.set(
                        Optional.of(
                                v.choosing(open ? Optional.empty() : Optional.of(proposal.id())))));
        return row;
    }

    /// A word would take the room the name needs.
    private Node tick() {
        Label tick = new Label("", Icons.small("fth-check"));
        tick.setId("drawn");
        tick.setMinWidth(Region.USE_PREF_SIZE);
        tick.setTooltip(new Tooltip(texts.of("boundaries.tag-drawn")));
        tick.setAccessibleText(texts.of("boundaries.tag-drawn"));
        return tick;
    }

    private Region swatch(int ordinal) {
        Theme theme = session.themeProperty().getValue();
        Region swatch = new Region();
        swatch.getStyleClass().add("context-swatch");
        swatch.setStyle("-fx-background-color: " + Colour.hex(theme.contextEdge(ordinal)));
        return swatch;
    }

    private static Label figure(double share, boolean low) {
        Label label = Labels.of(shown(share), "figure", low ? "low-figure" : "body");
        label.setMinWidth(FIGURE - 10);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    /// `.61`, `1.00`, `−.43`.
    static String shown(double share) {
        String digits = String.format(Locale.ROOT, "%.2f", Math.abs(share));
        return (share < -0.005 ? "−" : "") + digits.replaceFirst("^0", "");
    }

    private Optional<Node> alternatives(BoundaryView v) {
        if (v.boundaries().alternatives().isEmpty()) {
            return Optional.empty();
        }
        Section section = Section.titled(texts.of("boundaries.alternatives"));
        v.boundaries().alternatives().forEach(a -> section.with(alternative(v, a)));
        return Optional.of(section);
    }

    /// The next finer stop: the coordination it removes and the traffic it creates.
    private Optional<Node> next(BoundaryView v) {
        int stop = v.division().services();
        OptionalInt finer = v.cuts().stream().mapToInt(Cut::services).filter(s -> s > stop).min();
        Optional<Split> split = v.boundaries().splitAt(stop);
        if (split.isEmpty() || finer.isEmpty()) {
            return Optional.empty();
        }
        Node go =
                Buttons.link(
                        texts.of("boundaries.split-further", finer.getAsInt()),
                        () -> view.set(Optional.of(v.at(finer.getAsInt()))));
        return Optional.of(
                Section.titled(texts.of("boundaries.next-split"))
                        .with(Labels.wrapped(texts.say(split.get().text()), "body"), go));
    }

    private Node alternative(BoundaryView v, Alternative alternative) {
        Label number = Labels.whole(Integer.toString(alternative.services()), "section-title");
        number.setMinWidth(26);
        VBox words =
                new VBox(
                        2,
                        Labels.wrapped(texts.say(alternative.difference()), "body"),
                        Labels.wrapped(texts.say(alternative.tradeoff()), "helper"));
        HBox.setHgrow(words, Priority.ALWAYS);
        Node show =
                Buttons.small(
                        texts.of("boundaries.compare"),
                        () -> view.set(Optional.of(v.at(alternative.services()))));
        HBox row = new HBox(8, number, words, show);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
