package dev.watershed.ui.shell;

import dev.watershed.drawing.Theme;
import dev.watershed.storage.breakout.Returned;
import dev.watershed.storage.breakout.TakeBack;
import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.frame.Panels;
import dev.watershed.ui.frame.Swatch;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a group did to its stretch, a line each; what is not wanted is unchecked.
final class TakeBackCard {

    private static final double WIDTH = 640;
    private static final double LIST_HEIGHT = 340;
    private static final double SLOT = 24;
    private static final double TAG = 76;
    private static final double ROW = 36;
    private static final double LINE = 18;

    private final Texts texts;
    private final Theme theme;
    private final TakeBack back;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final CheckBox all = new CheckBox();
    private final Button go;
    private boolean settling;

    /// @param take gets the keys of what is left out
    TakeBackCard(Texts texts, Theme theme, TakeBack back, Consumer<Set<String>> take) {
        this.texts = texts;
        this.theme = theme;
        this.back = back;
        go = Buttons.primary("", () -> take.accept(leftOut()));
        go.setId("take-back-do");
    }

    DialogCard card(Button cancel) {
        VBox list = new VBox(2);
        back.entries().forEach(entry -> list.getChildren().add(row(entry)));
        all.setId("take-back-all");
        all.setSelected(true);
        all.selectedProperty().subscribe(this::checkAll);
        tell();
        var scroll = Panels.scrolling(list);
        scroll.setMaxHeight(LIST_HEIGHT);
        scroll.setPrefHeight(Math.min(LIST_HEIGHT, height()));
        DialogCard card =
                new DialogCard(texts.of("breakout.take-back-title", back.groupName()), WIDTH)
                        .with(
                                Labels.wrapped(
                                        texts.of(
                                                "breakout.take-back-help",
                                                texts.say(back.stretch())),
                                        "muted"));
        return back.entries().isEmpty()
                ? card.with(Labels.wrapped(texts.of("breakout.unchanged"), "body"))
                        .endingWith(cancel)
                : card.with(all, scroll).endingWith(cancel, go);
    }

    /// About as high as all rows, in pixels.
    private double height() {
        double height = 8;
        for (Returned entry : back.entries()) {
            height += ROW + (entry.detail().isPresent() ? LINE : 0) + (entry.also() ? LINE : 0);
        }
        return height;
    }

    Node first() {
        return go;
    }

    private HBox row(Returned entry) {
        CheckBox box = new CheckBox();
        box.setSelected(true);
        box.setUserData(entry.key());
        box.setAccessibleText(texts.say(entry.said()));
        box.selectedProperty().subscribe((before, on) -> tell());
        boxes.add(box);
        VBox words = new VBox(Labels.wrapped(texts.say(entry.said()), "body"));
        entry.detail()
                .ifPresent(detail ->
                        words.getChildren().add(Labels.wrapped(texts.say(detail), "helper")));
        if (entry.also()) {
            words.getChildren().add(Labels.wrapped(texts.of("breakout.also"), "helper"));
        }
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(8, box, tag(entry), swatch(entry), words);
        if (entry.also()) {
            var mark = Icons.small("fth-alert-circle");
            mark.getStyleClass().add("icon-warning");
            row.getChildren().add(mark);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("take-back-row");
        return row;
    }

    private HBox tag(Returned entry) {
        String tone =
                switch (entry.what()) {
                    case ADDED -> "good";
                    case CHANGED -> "";
                    case REMOVED -> "warning";
                };
        HBox slot = new HBox(Labels.tag(texts.of("breakout." + entry.what().code()), tone));
        slot.setMinWidth(TAG);
        slot.setAlignment(Pos.CENTER_LEFT);
        return slot;
    }

    private Node swatch(Returned entry) {
        if (entry.kind().isPresent()) {
            return Swatch.inSlot(entry.kind().get(), theme);
        }
        Region nothing = new Region();
        nothing.setMinWidth(SLOT);
        return nothing;
    }

    private void checkAll(boolean on) {
        if (!settling) {
            boxes.forEach(box -> box.setSelected(on));
        }
    }

    private void tell() {
        long taken = boxes.stream().filter(CheckBox::isSelected).count();
        settling = true;
        all.setSelected(taken == boxes.size());
        settling = false;
        all.setText(texts.of("breakout.all", boxes.size()));
        go.setText(texts.of("breakout.take", (int) taken));
        go.setDisable(taken == 0);
    }

    private Set<String> leftOut() {
        Set<String> out = new HashSet<>();
        boxes.stream()
                .filter(box -> !box.isSelected())
                .forEach(box -> out.add((String) box.getUserData()));
        return out;
    }
}
