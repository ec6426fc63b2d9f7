package dev.watershed.ui.boundaries;

import dev.watershed.ui.frame.Buttons;
import dev.watershed.ui.frame.Labels;
import dev.watershed.ui.session.Texts;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.util.Duration;

/// Says that lines are being worked out, on how many notes and for how long, and lets one stop it.
/// Only walls that take more than a moment get to see it.
final class Working {

    private static final Duration MOMENT = Duration.millis(400);

    private final Texts texts;
    private final Runnable changed;
    private final Label words = Labels.of("", "body", "muted");
    private final List<Node> nodes;
    private final Timeline clock = new Timeline();
    private int notes;
    private int seconds;
    private boolean shown;

    /// @param stop gives up
    /// @param changed called when there is something else to show
    Working(Texts texts, Runnable stop, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        ProgressBar bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(96);
        Button cancel = Buttons.plain(texts.of("boundaries.stop"), stop);
        cancel.setId("stop-working");
        words.setMinWidth(0);
        nodes = List.of(bar, words, cancel);
        clock.setCycleCount(Animation.INDEFINITE);
    }

    void begin(int size) {
        notes = size;
        seconds = 0;
        clock.getKeyFrames()
                .setAll(
                        new KeyFrame(MOMENT, e -> tell()),
                        new KeyFrame(Duration.seconds(1), e -> seconds++));
        clock.playFromStart();
    }

    private void tell() {
        words.setText(texts.of("boundaries.working", notes, seconds));
        if (!shown) {
            shown = true;
            changed.run();
        }
    }

    void end() {
        clock.stop();
        shown = false;
    }

    /// For the strip; empty while nothing takes long.
    List<Node> nodes() {
        return shown ? nodes : List.of();
    }
}
