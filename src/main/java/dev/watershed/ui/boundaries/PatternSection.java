package dev.watershed.ui.boundaries;

import dev.watershed.boundary.ContextMap.Choice;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.boundary.ContextPattern;
import dev.watershed.boundary.ContextPattern.Side;
import dev.watershed.boundary.PatternDecision;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Texts;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The patterns of one line: the suggested ones with their reason, the others a click away, why in
/// a sentence, and the decision. What upstream offers may be combined; how downstream receives is
/// one of several.
final class PatternSection {

    /// Besides the suggested ones, so many are shown at once.
    private static final int OTHERS = 2;

    private final Session session;
    private final Texts texts;
    private final DrawnMap drawn;
    private final Relation relation;
    private final Set<ContextPattern> chosen;
    private final VBox rows = new VBox(10);
    private final TextArea why = new TextArea();
    private final Button keep;
    private boolean unfolded;

    PatternSection(Session session, DrawnMap drawn, Relation relation) {
        this.session = session;
        this.drawn = drawn;
        this.relation = relation;
        texts = session.texts();
        chosen = EnumSet.noneOf(ContextPattern.class);
        chosen.addAll(relation.holding());
        keep = Buttons.primary("", this::decide);
        keep.setId("keep-pattern");
    }

    Node node() {
        Section section =
                Section.titled(texts.of("boundaries.receive", drawn.name(relation.downstream())));
        relation.decision()
                .ifPresent(d ->
                        section.with(
                                Labels.wrapped(
                                        texts.of("boundaries.decided-by", d.author()), "helper")));
        section.with(rows);
        fill();
        return new VBox(section, note());
    }

    private Section note() {
        why.setText(relation.decision().map(PatternDecision::why).orElse(""));
        why.setPromptText(texts.of("boundaries.why-pattern"));
        why.setPrefRowCount(2);
        why.setWrapText(true);
        why.getStyleClass().add("field");
        why.setId("why-pattern");
        FlowPane buttons = new FlowPane(8, 8, keep);
        relation.decision()
                .ifPresent(d ->
                        buttons.getChildren()
                                .add(
                                        Buttons.plain(
                                                texts.of("boundaries.withdraw"),
                                                () ->
                                                        session.perform(
                                                                new Edit.Unshelve(
                                                                        Shelves.PATTERNS,
                                                                        d.pair())))));
        Section section = Section.titled(texts.of("boundaries.note"));
        if (canDecide()) {
            return section.with(why, buttons);
        }
        return section.with(Labels.wrapped(texts.of("boundaries.accept-first"), "helper"));
    }

    /// Only lines between contexts that last can be decided on.
    private boolean canDecide() {
        var document = session.document();
        boolean drawnNow =
                document.contexts().containsKey(relation.upstream())
                        && document.contexts().containsKey(relation.downstream());
        var today = document.shelf(Shelves.TODAY);
        return drawnNow
                || (today.containsKey(relation.upstream().value())
                        && today.containsKey(relation.downstream().value()));
    }

    private void fill() {
        rows.getChildren().clear();
        List<Choice> first =
                relation.patterns().stream()
                        .filter(c -> c.suggested() || chosen.contains(c.pattern()))
                        .toList();
        List<Choice> others = relation.patterns().stream().filter(c -> !first.contains(c)).toList();
        first.forEach(c -> rows.getChildren().add(row(c)));
        others.stream()
                .limit(unfolded ? others.size() : OTHERS)
                .forEach(c -> rows.getChildren().add(row(c)));
        if (!unfolded && others.size() > OTHERS) {
            rows.getChildren()
                    .add(
                            Buttons.link(
                                    texts.of("boundaries.more-patterns", others.size() - OTHERS),
                                    () -> {
                                        unfolded = true;
                                        fill();
                                    }));
        }
        boolean suggested = chosen.equals(Set.copyOf(relation.suggested()));
        keep.setText(texts.of(suggested ? "boundaries.keep-suggestion" : "boundaries.keep-choice"));
        keep.setDisable(chosen.isEmpty());
    }

    private Node row(Choice choice) {
        String name = texts.say(choice.pattern().wording());
        boolean offered = choice.pattern().side() == Side.UPSTREAM;
        boolean on = chosen.contains(choice.pattern());
        Labeled box = offered ? tick(choice, name, on) : dot(choice, name, on);
        box.getStyleClass().add(on ? "strong" : "medium");
        box.setId("pattern-" + choice.pattern().code().replace("/", "-"));
        HBox head = new HBox(8, box);
        head.setAlignment(Pos.CENTER_LEFT);
        if (choice.suggested()) {
            head.getChildren().add(Labels.tag(texts.of("boundaries.suggested"), "accent"));
        }
        VBox row = new VBox(2, head, Labels.wrapped(texts.say(choice.because()), "helper"));
        row.getStyleClass().add("pattern-row");
        return row;
    }

    private CheckBox tick(Choice choice, String name, boolean on) {
        CheckBox box = new CheckBox(name);
        box.setSelected(on);
        box.setOnAction(e -> toggle(choice.pattern()));
        return box;
    }

    private RadioButton dot(Choice choice, String name, boolean on) {
        RadioButton button = new RadioButton(name);
        button.setSelected(on);
        button.setOnAction(e -> toggle(choice.pattern()));
        return button;
    }

    /// What both sides do excludes the rest; downstream receives in one way.
    private void toggle(ContextPattern pattern) {
        boolean was = chosen.contains(pattern);
        switch (pattern.side()) {
            case BOTH -> chosen.clear();
            case DOWNSTREAM -> chosen.removeIf(p -> p.side() != Side.UPSTREAM);
            case UPSTREAM -> chosen.removeIf(p -> p.side() == Side.BOTH || p == pattern);
        }
        if (!was || pattern.side() != Side.UPSTREAM) {
            chosen.add(pattern);
        }
        fill();
    }

    private void decide() {
        session.perform(
                new Edit.Shelve<>(
                        Shelves.PATTERNS,
                        new PatternDecision(
                                relation.upstream(),
                                relation.downstream(),
                                List.copyOf(chosen),
                                why.getText().strip(),
                                session.desk().author(),
                                session.desk().clock().instant())));
    }
}
