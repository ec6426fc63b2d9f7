package dev.watershed.ui.history;

import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/// Names over the slider where a phase or a sitting begins; a click jumps there. A name that would
/// lie on the one before it is left to the menu.
final class ChapterMarks extends Pane {

    private static final double HEIGHT = 18;
    private static final double EDGE = 8;

    private final Texts texts;
    private final int size;
    private final IntConsumer jump;
    private List<Chapter> chapters = List.of();

    ChapterMarks(Texts texts, int size, IntConsumer jump) {
        this.texts = texts;
        this.size = size;
        this.jump = jump;
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
    }

    static String name(Texts texts, Chapter chapter, Days days) {
        return chapter.phase()
                .map(texts::say)
                .orElseGet(() -> texts.of("history.sitting", days.said(chapter.at())));
    }

    void show(List<Chapter> all, Days days) {
        chapters = all;
        getChildren().clear();
        for (Chapter chapter : all) {
            String name = name(texts, chapter, days);
            Label label = Labels.whole(name, "tiny");
            label.getStyleClass().add("history-mark");
            label.setTooltip(new Tooltip(name));
            label.setCursor(Cursor.HAND);
            label.setOnMouseClicked(e -> jump.accept(chapter.position()));
            getChildren().add(label);
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double free = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < chapters.size(); i++) {
            Label label = (Label) getChildren().get(i);
            double width = label.prefWidth(-1);
            double share = size == 0 ? 0 : chapters.get(i).position() / (double) size;
            double x = EDGE + share * (getWidth() - 2 * EDGE);
            double left = Math.min(x, getWidth() - width);
            boolean fits = left >= free;
            label.setVisible(fits);
            label.resizeRelocate(left, 0, width, HEIGHT);
            free = fits ? left + width + EDGE : free;
        }
    }
}
