package dev.watershed.ui.history;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Icons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Slider, play, and the phases to jump to.
final class TimeBar extends VBox {

    private static final Duration FRAME = Duration.millis(120);

    /// Playing the whole workshop takes at most so many frames.
    private static final int FRAMES = 250;

    private final Texts texts;
    private final Slider slider = new Slider();
    private final Label told = Labels.of("", "medium");
    private final Label count = Labels.whole("", "quiet");
    private final Button play;
    private final MenuButton phases;
    private final ChapterMarks marks;
    private final Timeline playing = new Timeline();
    private final int size;
    private Days days = new Days(false, Locale.ENGLISH);

    TimeBar(Texts texts, int size, IntConsumer moved) {
        this.texts = texts;
        this.size = size;
        getStyleClass().add("history-time");
        play = Buttons.icon("fth-play", texts.of("history.play"), this::playOrPause);
        play.setId("history-play");
        phases = new MenuButton(texts.of("history.phases"));
        phases.setId("history-phases");
        phases.getStyleClass().setAll("button", "push", "menu-button");
        phases.setVisible(false);
        phases.setManaged(false);
        marks = new ChapterMarks(texts, size, this::go);
        slider.setMax(Math.max(1, size));
        slider.setDisable(size == 0);
        slider.setValue(size);
        slider.setBlockIncrement(1);
        slider.setId("history-slider");
        slider.setAccessibleText(texts.of("history.slider"));
        slider.valueProperty()
                .subscribe((before, now) -> {
                    if (before.intValue() != now.intValue() || now.intValue() == 0) {
                        moved.accept(now.intValue());
                    }
                });
        told.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(told, Priority.ALWAYS);
        HBox.setHgrow(slider, Priority.ALWAYS);
        VBox track = new VBox(2, marks, slider);
        HBox.setHgrow(track, Priority.ALWAYS);
        HBox row = new HBox(12, play, track, phases);
        row.setAlignment(Pos.BOTTOM_LEFT);
        HBox words = new HBox(12, told, count);
        words.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, row);
        playing.setCycleCount(Timeline.INDEFINITE);
        playing.getKeyFrames().add(new KeyFrame(FRAME, e -> step()));
        tell(Optional.empty());
    }

    int position() {
        return (int) slider.getValue();
    }

    void go(int position) {
        slider.setValue(Math.clamp(position, 0, size));
    }

    void show(Past.Overview overview) {
        days = overview.days(texts.locale());
        marks.show(overview.chapters(), days);
        boolean some = overview.chapters().size() > 1;
        phases.setVisible(some);
        phases.setManaged(some);
        phases.getItems().clear();
        for (Chapter chapter : overview.chapters()) {
            MenuItem item = new MenuItem(ChapterMarks.name(texts, chapter, days));
            item.setOnAction(e -> go(chapter.position()));
            phases.getItems().add(item);
        }
    }

    /// Says what had just happened at the moment that is shown.
    void tell(Optional<Entry> entry) {
        told.setText(
                entry.map(e ->
                                texts.of(
                                        "history.moment",
                                        days.said(e.at()),
                                        texts.say(e.label()),
                                        EntryList.author(texts, e)))
                        .orElseGet(
                                () -> texts.of(size == 0 ? "history.nothing" : "history.start")));
        count.setText(texts.of("history.count", position(), size));
    }

    void playOrPause() {
        if (playing.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            pause();
            return;
        }
        if (position() >= size) {
            go(0);
        }
        play.setGraphic(Icons.of("fth-pause"));
        playing.play();
    }

    void pause() {
        playing.stop();
        play.setGraphic(Icons.of("fth-play"));
    }

    private void step() {
        int next = position() + Math.max(1, size / FRAMES);
        go(next);
        if (next >= size) {
            pause();
        }
    }

    @Override
    public void requestFocus() {
        slider.requestFocus();
    }
}
