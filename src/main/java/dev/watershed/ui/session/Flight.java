package dev.watershed.ui.session;

import dev.watershed.canvas.Camera;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/// Takes the camera somewhere in 200 milliseconds, fast first. Whoever moves it meanwhile wins.
/// None if the desktop asks for less motion, and none before the wall has a size.
public final class Flight {

    private static final double NANOS = 200e6;

    private final ObjectProperty<Camera> camera;
    private @Nullable Flying timer;

    public Flight(ObjectProperty<Camera> camera) {
        this.camera = camera;
    }

    public void to(Camera there) {
        stop();
        Camera from = camera.get();
        if (from.equals(there) || Platform.getPreferences().isReducedMotion()) {
            camera.set(there);
            return;
        }
        Flying flying = new Flying(from, there);
        timer = flying;
        flying.start();
    }

    /// Where the camera will be when the flight is over; where it is when there is none.
    public Camera ahead() {
        return timer == null ? camera.get() : timer.there;
    }

    private void stop() {
        if (timer != null) {
            timer.stop();
            timer = null;
        }
    }

    private final class Flying extends AnimationTimer {

        private final Camera from;
        private final Camera there;
        private Camera last;
        private long began = -1;

        Flying(Camera from, Camera there) {
            this.from = from;
            this.there = there;
            last = from;
        }

        @Override
        public void handle(long now) {
            Camera found = camera.get();
            boolean grown = found.equals(last.sized(found.width(), found.height()));
            if (!grown) {
                Flight.this.stop();
                return;
            }
            began = began < 0 ? now : began;
            double t = Math.min(1, (now - began) / NANOS);
            double eased = 1 - Math.pow(1 - t, 3);
            last = from.towards(there, eased).sized(found.width(), found.height());
            camera.set(last);
            if (t >= 1) {
                Flight.this.stop();
            }
        }
    }
}
