package dev.watershed.ui.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Wording;
import dev.watershed.team.Cadence;
import dev.watershed.team.Complexity;
import dev.watershed.team.ContextFacts;
import dev.watershed.team.ContextTraits;
import dev.watershed.team.FracturePlane;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One context as its owner has to know it: its load, what people said or the wall suggests, the
/// reasons to keep it apart, and the questionnaire.
final class ContextFactsCard {

    private final TeamEdits edits;
    private final Texts texts;
    private final WeightSheet weights;
    private final Runnable close;

    ContextFactsCard(TeamEdits edits, Texts texts, WeightSheet weights, Runnable close) {
        this.edits = edits;
        this.texts = texts;
        this.weights = weights;
        this.close = close;
    }

    /// @param owner lets it go to another team
    Node of(ContextFacts facts, List<ContextFacts> all, Section owner) {
        ContextId id = facts.context().id();
        ContextTraits said = edits.traits(id);
        HBox header =
                Panels.header(
                        facts.context().name(),
                        Buttons.smallIcon("fth-x", texts.of("teams.all"), close));
        VBox sections = new VBox(owner, new LoadSection(texts, weights).of(facts.load()));
        sections.getChildren()
                .addAll(
                        choice(
                                "complexity",
                                facts.complexity(),
                                Complexity.values(),
                                c -> edits.say(id, t -> t.asComplexAs(c)),
                                said.complexity()),
                        classification(facts),
                        text(
                                "regulation",
                                facts.regulation(),
                                facts.regulation().value(),
                                text -> edits.say(id, t -> t.under(Optional.of(text)))),
                        choice(
                                "cadence",
                                facts.cadence(),
                                Cadence.values(),
                                c -> edits.say(id, t -> t.changing(c)),
                                said.cadence()),
                        text(
                                "users",
                                facts.users(),
                                String.join(", ", facts.users().value()),
                                t -> edits.say(id, traits -> traits.usedBy(list(t)))),
                        planes(id, said),
                        placement(facts, all),
                        new Questionnaire(edits, texts).of(id));
        return Panels.panel(header, sections);
    }

    private Section classification(ContextFacts facts) {
        BoundedContext context = facts.context();
        Optional<Classification> said =
                Optional.of(context.classification()).filter(c -> c != Classification.UNDECIDED);
        return choice(
                "classification",
                facts.classification(),
                new Classification[] {
                    Classification.CORE, Classification.SUPPORTING, Classification.GENERIC
                },
                c -> edits.classify(context, c.orElse(Classification.UNDECIDED)),
                said);
    }

    private static List<String> list(String text) {
        return Stream.of(text.split(",", -1)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private <E extends Enum<E>> Section choice(
            String key,
            ContextFacts.Fact<E> fact,
            E[] values,
            Consumer<Optional<E>> say,
            Optional<E> said) {
        FlowPane row = new FlowPane(6, 6);
        for (E value : values) {
            ToggleButton chip = chip(texts.say(Wording.of("team." + key + "-" + value.name())));
            chip.setSelected(fact.value() == value);
            chip.setOnAction(e ->
                    say.accept(
                            said.equals(Optional.of(value))
                                    ? Optional.empty()
                                    : Optional.of(value)));
            row.getChildren().add(chip);
        }
        return Section.titled(texts.of("teams.trait-" + key)).with(row, because(fact));
    }

    private static ToggleButton chip(String text) {
        ToggleButton chip = new ToggleButton(text);
        chip.getStyleClass().setAll("chip", "chip-toggle");
        return chip;
    }

    private Node because(ContextFacts.Fact<?> fact) {
        String why = texts.say(fact.because());
        return Labels.wrapped(
                texts.of(fact.said() ? "teams.trait-said" : "teams.trait-assumed", why), "helper");
    }

    private Section text(
            String key, ContextFacts.Fact<?> fact, String value, Consumer<String> keep) {
        TextField field = new TextField(value);
        field.setPromptText(texts.of("teams.trait-" + key + "-prompt"));
        field.setOnAction(e -> keep.accept(field.getText().strip()));
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (!now && !field.getText().strip().equals(value)) {
                        keep.accept(field.getText().strip());
                    }
                });
        return Section.titled(texts.of("teams.trait-" + key)).with(field, because(fact));
    }

    private Section planes(ContextId id, ContextTraits said) {
        FlowPane row = new FlowPane(6, 6);
        for (FracturePlane plane : FracturePlane.values()) {
            ToggleButton chip = chip(texts.say(Wording.of("team.plane-" + plane.name())));
            chip.setSelected(said.planes().contains(plane));
            chip.setOnAction(e -> {
                TreeSet<FracturePlane> planes = new TreeSet<>(said.planes());
                if (!planes.remove(plane)) {
                    planes.add(plane);
                }
                edits.say(id, t -> t.splitAlong(planes));
            });
            row.getChildren().add(chip);
        }
        return Section.titled(texts.of("teams.planes"))
                .with(row, Labels.wrapped(texts.of("teams.planes-help"), "helper"));
    }

    /// With whom it stays when teams are proposed again.
    private Section placement(ContextFacts facts, List<ContextFacts> all) {
        ContextId id = facts.context().id();
        Optional<ContextId> placed = edits.placed(id);
        MenuButton menu = TeamMenus.drop(placing(placed, id, all), texts.of("teams.placement"));
        menu.setId("placement");
        menu.getItems()
                .addAll(
                        TeamMenus.choice(
                                texts.of("teams.placed-free"),
                                placed.isEmpty(),
                                () -> edits.place(id, Optional.empty())),
                        TeamMenus.choice(
                                texts.of("teams.placed-alone"),
                                placed.equals(Optional.of(id)),
                                () -> edits.place(id, Optional.of(id))));
        for (ContextFacts other : all) {
            ContextId there = other.context().id();
            if (!there.equals(id)) {
                menu.getItems()
                        .add(
                                TeamMenus.choice(
                                        texts.of("teams.placed-with", other.context().name()),
                                        placed.equals(Optional.of(there)),
                                        () -> edits.place(id, Optional.of(there))));
            }
        }
        return Section.titled(texts.of("teams.placement"))
                .with(menu, Labels.wrapped(texts.of("teams.placement-help"), "helper"));
    }

    private String placing(Optional<ContextId> placed, ContextId id, List<ContextFacts> all) {
        if (placed.equals(Optional.of(id))) {
            return texts.of("teams.placed-alone");
        }
        return all.stream()
                .filter(other -> placed.equals(Optional.of(other.context().id())))
                .findFirst()
                .map(other -> texts.of("teams.placed-with", other.context().name()))
                .orElse(texts.of("teams.placed-free"));
    }

    /// The usual order of the traits, for the table.
    static List<String> columns() {
        return Arrays.asList("owner", "load", "complexity", "regulation", "cadence", "users");
    }
}
