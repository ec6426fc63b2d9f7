package dev.watershed.ui.data;

import dev.watershed.data.Age;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;

/// How old a copy may be: a figure and its unit; nothing where nobody said.
final class AgeField extends FlowPane {

    private static final int MOST = 1_000_000;

    private final TextField amount = new TextField();
    private final ComboBox<Age.Unit> unit = new ComboBox<>();
    private final IntConsumer keep;
    private int kept;

    /// @param keep is given the seconds when another age was entered; 0 for none
    AgeField(Texts texts, int seconds, IntConsumer keep) {
        super(8, 6);
        this.keep = keep;
        kept = seconds;
        Age age = seconds > 0 ? Age.of(seconds) : new Age(0, Age.Unit.MINUTES);
        amount.setText(seconds > 0 ? Integer.toString(age.amount()) : "");
        amount.setPromptText(texts.of("data.age-open"));
        amount.setPrefColumnCount(6);
        amount.setId("copy-age");
        amount.setAccessibleText(texts.of("data.age"));
        unit.getItems().setAll(List.of(Age.Unit.values()).reversed());
        unit.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Age.Unit u) {
                        return u == null
                                ? ""
                                : texts.of("data.unit." + u.name().toLowerCase(Locale.ROOT));
                    }

                    @Override
                    public Age.Unit fromString(String text) {
                        return unit.getValue();
                    }
                });
        unit.setValue(age.unit());
        unit.setId("copy-age-unit");
        Entering.into(amount, this::take);
        unit.setOnAction(e -> take());
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Labels.of(texts.of("data.age"), "body"), amount, unit);
    }

    /// What is entered now, in seconds; 0 for nothing.
    int seconds() {
        String digits = amount.getText().replaceAll("[^0-9]", "");
        if (digits.isEmpty()) {
            return 0;
        }
        int entered = digits.length() > 6 ? MOST : Integer.parseInt(digits);
        return new Age(entered, unit.getValue()).seconds();
    }

    private void take() {
        int now = seconds();
        if (amount.getText().isBlank() || now > 0) {
            if (now != kept) {
                kept = now;
                keep.accept(now);
            }
        } else {
            amount.setText(kept > 0 ? Integer.toString(Age.of(kept).amount()) : "");
        }
    }
}
