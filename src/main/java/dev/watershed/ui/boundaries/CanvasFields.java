package dev.watershed.ui.boundaries;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.BusinessModel;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextCanvas;
import dev.watershed.boundary.ContextDetails;
import dev.watershed.boundary.ContextDetails.Page;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.DomainRole;
import dev.watershed.boundary.Evolution;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// What people write on a canvas: each field is one undo. Writing on a proposal accepts it in the
/// same undo.
final class CanvasFields {

    private final Session session;
    private final Texts texts;
    private final ContextCanvas canvas;
    private final BoundedContext context;
    private final Acceptance acceptance;
    private final Runnable written;
    private final Consumer<ContextId> accepted;
    private final boolean drawn;

    /// @param written called when a field was left
    /// @param accepted called with the context a proposal has become by writing on it
    CanvasFields(
            Session session,
            ContextCanvas canvas,
            Acceptance acceptance,
            Runnable written,
            Consumer<ContextId> accepted) {
        this.accepted = accepted;
        this.session = session;
        this.canvas = canvas;
        this.context = canvas.context();
        this.acceptance = acceptance;
        this.written = written;
        texts = session.texts();
        drawn = session.document().contexts().containsKey(context.id());
    }

    /// Proposals that are not on the screen cannot be accepted by writing.
    private boolean writable() {
        return drawn || acceptance.offers(context);
    }

    /// What is on the shelf now: another field may have been written since the canvas was read.
    private ContextDetails details() {
        return session.document()
                .shelved()
                .entry(Shelves.CANVASES, context.id().value())
                .orElse(ContextDetails.blank(context.id()));
    }

    private void change(UnaryOperator<ContextDetails> how) {
        if (!drawn) {
            ContextDetails blank = ContextDetails.blank(context.id());
            if (!how.apply(blank).equals(blank)) {
                accepting(c ->
                        new Edit.Shelve<>(
                                Shelves.CANVASES, how.apply(ContextDetails.blank(c.id()))));
            }
            return;
        }
        ContextDetails now = how.apply(details());
        if (now.isBlank()) {
            session.perform(new Edit.Unshelve(Shelves.CANVASES, context.id().value()));
        } else if (!now.equals(details())) {
            session.perform(new Edit.Shelve<>(Shelves.CANVASES, now));
        }
    }

    private void accepting(Function<BoundedContext, Edit> written) {
        acceptance.writeOn(context, written).ifPresent(accepted);
    }

    /// Writes the context itself.
    private void rewrite(UnaryOperator<BoundedContext> how) {
        if (drawn) {
            session.document()
                    .context(context.id())
                    .map(how)
                    .ifPresent(c -> session.perform(new Edit.DrawContexts(List.of(c))));
        } else {
            accepting(c -> new Edit.DrawContexts(List.of(how.apply(c))));
        }
    }

    Node purpose() {
        TextArea area = area(context.purpose(), "canvas.ask-purpose");
        area.setId("canvas-purpose");
        whenLeft(
                area,
                () -> {
                    String text = area.getText().strip();
                    if (!text.equals(context.purpose())) {
                        rewrite(c -> c.serving(text));
                    }
                });
        return area;
    }

    Node page(Page page) {
        String code = page.name().toLowerCase(java.util.Locale.ROOT);
        TextArea area = area(canvas.details().text(page), "canvas.ask-" + code);
        area.setId("canvas-" + code);
        whenLeft(area, () -> change(d -> d.writing(page, area.getText().strip())));
        return area;
    }

    private TextArea area(String text, String prompt) {
        TextArea area = new TextArea(text);
        area.setPromptText(texts.of(prompt));
        area.setWrapText(true);
        area.setPrefRowCount(Math.clamp(text.lines().count() + 1, 2, 8));
        area.setPrefColumnCount(10);
        area.getStyleClass().add("field");
        area.setDisable(!writable());
        return area;
    }

    private void whenLeft(TextArea area, Runnable keep) {
        area.focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        keep.run();
                        written.run();
                    }
                });
    }

    Node classes() {
        Classification now = canvas.place().classification();
        FlowPane row = new FlowPane(6, 6);
        for (Classification one :
                new Classification[] {
                    Classification.CORE, Classification.SUPPORTING, Classification.GENERIC
                }) {
            boolean suggested = canvas.place().suggested() && one == now;
            boolean on = !canvas.place().suggested() && one == now;
            ToggleButton button = choice(texts.of("boundaries.class-" + one.code()), on, suggested);
            button.setTooltip(new Tooltip(texts.say(canvas.place().because())));
            button.setOnAction(
                    e -> rewrite(c -> c.classifiedAs(on ? Classification.UNDECIDED : one)));
            row.getChildren().add(button);
        }
        return row;
    }

    Node business() {
        Set<BusinessModel> now = canvas.details().business();
        FlowPane row = new FlowPane(6, 6);
        for (BusinessModel one : BusinessModel.values()) {
            ToggleButton button =
                    choice(texts.of("canvas.business-" + one.code()), now.contains(one), false);
            button.setOnAction(e ->
                    change(d ->
                            d.meaningForBusiness(toggled(d.business(), one, BusinessModel.class))));
            row.getChildren().add(button);
        }
        return titled("canvas.business", row);
    }

    Node evolution() {
        Optional<Evolution> now = canvas.details().evolution();
        FlowPane row = new FlowPane(6, 6);
        for (Evolution one : Evolution.values()) {
            boolean on = now.equals(Optional.of(one));
            ToggleButton button = choice(texts.of("canvas.evolution-" + one.code()), on, false);
            button.setOnAction(
                    e -> change(d -> d.evolvedTo(on ? Optional.empty() : Optional.of(one))));
            row.getChildren().add(button);
        }
        return titled("canvas.evolution", row);
    }

    Node roles() {
        Set<DomainRole> now = canvas.details().roles();
        FlowPane row = new FlowPane(6, 6);
        for (DomainRole one : DomainRole.values()) {
            boolean suggested = now.isEmpty() && canvas.suggestedRoles().contains(one);
            ToggleButton button =
                    choice(texts.of("canvas.role-" + one.code()), now.contains(one), suggested);
            button.setTooltip(new Tooltip(texts.of("canvas.role-help-" + one.code())));
            button.setOnAction(
                    e -> change(d -> d.playing(toggled(d.roles(), one, DomainRole.class))));
            row.getChildren().add(button);
        }
        return row;
    }

    private VBox titled(String key, Node row) {
        return new VBox(4, Labels.of(texts.of(key), "quiet"), row);
    }

    private static <E extends Enum<E>> Set<E> toggled(Set<E> now, E one, Class<E> type) {
        Set<E> next = EnumSet.noneOf(type);
        next.addAll(now);
        if (!next.remove(one)) {
            next.add(one);
        }
        return next;
    }

    /// A choice that is on, suggested (with a question mark) or off.
    private ToggleButton choice(String name, boolean on, boolean suggested) {
        ToggleButton button =
                new ToggleButton(suggested ? texts.of("canvas.suggested", name) : name);
        button.getStyleClass().setAll("choice-chip");
        if (suggested) {
            button.getStyleClass().add("maybe");
        }
        button.setSelected(on);
        button.setDisable(!writable());
        return button;
    }
}
