package dev.watershed.ui.decisions;

import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.Option;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Counts the hands the room raises for the alternatives. The count is kept with the record when it
/// is done; what is chosen stays for the team to say.
final class RoomCount extends VBox {

    private static final int MOST = 500;

    private final Texts texts;
    private final int[] hands;

    /// @param done given the hands of each option
    RoomCount(DecisionRecord record, Texts texts, Consumer<List<Integer>> done, Runnable stop) {
        super(8);
        this.texts = texts;
        hands = new int[record.options().size()];
        setId("room-count");
        getStyleClass().addAll("card", "room-count");
        getChildren()
                .addAll(
                        Labels.of(texts.of("decisions.room-asked"), "label-text"),
                        Labels.wrapped(texts.of("decisions.room-help"), "helper"));
        for (int i = 0; i < hands.length; i++) {
            getChildren().add(row(i, record.options().get(i)));
        }
        Button keep = Buttons.small(texts.of("decisions.room-keep"), () -> done.accept(counted()));
        keep.setId("keep-count");
        getChildren()
                .add(new HBox(8, keep, Buttons.smallPlain(texts.of("decisions.room-stop"), stop)));
    }

    private List<Integer> counted() {
        List<Integer> all = new ArrayList<>();
        for (int count : hands) {
            all.add(count);
        }
        return all;
    }

    private HBox row(int place, Option option) {
        String letter = String.valueOf((char) ('A' + place % 26));
        Label name = Labels.wrapped(option.name(), "body");
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = Labels.whole("0", "figure", "strong");
        count.setMinWidth(32);
        count.setAlignment(Pos.CENTER_RIGHT);
        HBox row =
                new HBox(
                        8,
                        Labels.whole(letter, "strong"),
                        name,
                        Panels.gap(),
                        Buttons.smallIcon(
                                "fth-minus",
                                texts.of("decisions.room-fewer", option.name()),
                                () -> raise(place, -1, count)),
                        count,
                        Buttons.smallIcon(
                                "fth-plus",
                                texts.of("decisions.room-more", option.name()),
                                () -> raise(place, 1, count)));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void raise(int place, int by, Label count) {
        hands[place] = Math.clamp(hands[place] + (long) by, 0, MOST);
        count.setText(Integer.toString(hands[place]));
    }
}
