package dev.watershed.ui.bench;

import dev.watershed.board.Note;
import dev.watershed.canvas.Camera;
import dev.watershed.ui.session.Session;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javafx.animation.AnimationTimer;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// From Enter in the capture line to the note on the screen, in the whole program, one note after
/// the other while the analyses run behind them.
final class KeyToNote {

    private static final int NOTES = 30;
    private static final int BETWEEN_MILLIS = 120;

    private final InsideProgram program;

    KeyToNote(InsideProgram program) {
        this.program = program;
    }

    void measure() throws Exception {
        Session session = program.session();
        InsideProgram.onFx(() -> {
            Camera camera = session.cameraProperty().get();
            Note last =
                    session.document().board().notes().values().stream()
                            .max(Comparator.comparing(Note::rank))
                            .orElseThrow();
            session.cameraProperty().set(camera.lookingAt(last.bounds().centre(), 1));
            return true;
        });
        double[] millis = new double[NOTES];
        for (int i = -5; i < NOTES; i++) {
            double taken = one("Typed " + i);
            millis[Math.max(0, i)] = taken;
            TimeUnit.MILLISECONDS.sleep(BETWEEN_MILLIS + i % 16);
        }
        Arrays.sort(millis);
        program.say("Enter to the note on the screen, median", millis[NOTES / 2], "ms");
        program.say("Enter to the note on the screen, p95", millis[NOTES * 95 / 100], "ms");
    }

    /// The note is on the screen, at the latest, when the frame after the one that paints it
    /// begins: a frame begins only when the painting thread has taken the one before.
    private double one(String text) throws Exception {
        int before = program.session().document().board().notes().size();
        CountDownLatch seen = new CountDownLatch(1);
        AtomicLong millis = new AtomicLong();
        InsideProgram.onFx(() -> {
            long start = System.nanoTime();
            var scene = program.stage().getScene();
            TextArea line = (TextArea) Objects.requireNonNull(scene.lookup("#capture"));
            line.setText(text);
            line.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "\r",
                            "\r",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    if (frames++ == 1) {
                        millis.set(System.nanoTime() - start);
                        stop();
                        seen.countDown();
                    }
                }
            }.start();
            return true;
        });
        seen.await();
        if (program.session().document().board().notes().size() != before + 1) {
            throw new IllegalStateException("the note did not come");
        }
        return millis.get() / 1e6;
    }
}
