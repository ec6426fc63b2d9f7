package dev.watershed.ui.frame;

import java.util.List;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Fills a long list a few rows per frame: what one sees first is there at once, and a list of a
/// hundred rows does not hold the window up for half a second.
public final class Gradually {

    private static final int AT_ONCE = 16;
    private static final int PER_FRAME = 3;

    private final VBox list;
    private final List<? extends Supplier<? extends Node>> rows;
    private final AnimationTimer frames =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    add(PER_FRAME);
                }
            };
    private int at;
    private int next;

    private Gradually(VBox list, List<? extends Supplier<? extends Node>> rows) {
        this.list = list;
        this.rows = rows;
        at = list.getChildren().size();
        add(AT_ONCE);
        list.sceneProperty().subscribe(this::go);
    }

    /// Adds rows below what the list holds now; what is added to it later stays below them.
    public static void fill(VBox list, List<? extends Supplier<? extends Node>> rows) {
        var _ = new Gradually(list, rows);
    }

    /// Rests while nobody sees the list.
    private void go() {
        if (list.getScene() != null && next < rows.size()) {
            frames.start();
        } else {
            frames.stop();
        }
    }

    private void add(int most) {
        int end = Math.min(rows.size(), next + most);
        for (; next < end; next++) {
            list.getChildren().add(at++, rows.get(next).get());
        }
        if (next == rows.size()) {
            frames.stop();
        }
    }
}
