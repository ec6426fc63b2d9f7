package dev.watershed.ui.data;

import dev.watershed.study.WayOut;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Section;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Ways out side by side, each with its consequence; none is chosen before somebody does.
final class WayChoice extends VBox {

    private final Texts texts;
    private final List<WayOut> ways;
    private final BiConsumer<List<WayOut>, WayOut> apply;
    private final Button button;
    private final AgeField age;
    private Optional<WayOut> chosen = Optional.empty();

    /// @param apply is given all ways and the chosen one among them
    WayChoice(Texts texts, List<WayOut> ways, BiConsumer<List<WayOut>, WayOut> apply) {
        this.texts = texts;
        this.ways = ways;
        this.apply = apply;
        button = Buttons.primary(texts.of("data.apply"), this::apply);
        button.setId("apply-way");
        button.setDisable(true);
        age = new AgeField(texts, 0, seconds -> {});
        Section section = Section.titled(texts.of("data.ways"));
        ToggleGroup group = new ToggleGroup();
        ways.forEach(way -> section.with(card(way, group)));
        Section foot = new Section();
        foot.with(age, Labels.wrapped(texts.of("data.one-undo"), "helper"), new HBox(8, button));
        asksAge(false);
        getChildren().addAll(section, foot);
    }

    private Node card(WayOut way, ToggleGroup group) {
        RadioButton radio = new RadioButton();
        radio.setToggleGroup(group);
        radio.setAccessibleText(texts.say(way.name()));
        VBox words =
                new VBox(
                        3,
                        Labels.wrapped(texts.say(way.name()), "strong"),
                        Labels.wrapped(texts.say(way.consequence()), "helper"));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox card = new HBox(10, radio, words);
        card.getStyleClass().addAll("card", "clickable", "way-out");
        card.setAlignment(Pos.TOP_LEFT);
        card.setOnMouseClicked(e -> radio.setSelected(true));
        radio.setOnAction(e -> radio.requestFocus());
        radio.selectedProperty()
                .subscribe(on -> {
                    mark(card, on);
                    if (on) {
                        choose(way);
                    }
                });
        return card;
    }

    private static void mark(Node card, boolean chosen) {
        card.getStyleClass().remove("chosen");
        if (chosen) {
            card.getStyleClass().add("chosen");
        }
    }

    private void choose(WayOut way) {
        chosen = Optional.of(way);
        button.setDisable(false);
        asksAge(way.copies());
    }

    private void asksAge(boolean asks) {
        age.setVisible(asks);
        age.setManaged(asks);
    }

    /// A copy is agreed on with its age.
    private void apply() {
        chosen.ifPresent(way -> {
            WayOut now = way.copies() && age.seconds() > 0 ? way.agedAtMost(age.seconds()) : way;
            apply.accept(ways.stream().map(w -> w.equals(way) ? now : w).toList(), now);
        });
    }
}
