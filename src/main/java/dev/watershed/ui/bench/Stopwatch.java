package dev.watershed.ui.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;

/// Moves something a little in every pulse, lays it out at once, and measures the processor time
/// that takes: what else the machine does at that moment does not count.
final class Stopwatch {

    /// Frames before the measured ones: the compiler of the JVM has then seen the code.
    private static final int WARM_UP = 30;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Stopwatch() {}

    /// How busy the program is while one waits: processor time as a share of the time that went by.
    static double busy(long millis) throws InterruptedException {
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        Thread.sleep(millis);
        return (double) (SYSTEM.getProcessCpuTime() - cpu) / (System.nanoTime() - start);
    }

    /// Measures so many frames on the JavaFX thread.
    ///
    /// @param step moves to the frame with that number
    static CompletableFuture<Figure> run(
            int notes, String what, int frames, Parent view, IntConsumer step) {
        CompletableFuture<Figure> result = new CompletableFuture<>();
        double[] millis = new double[frames];
        int warmUp = Math.min(WARM_UP, frames);
        new AnimationTimer() {
            private int frame = -warmUp;
            private long cpu;

            @Override
            public void handle(long now) {
                if (frame == 0) {
                    cpu = SYSTEM.getProcessCpuTime();
                }
                if (frame == frames) {
                    stop();
                    double spent = (SYSTEM.getProcessCpuTime() - cpu) / 1e6;
                    result.complete(Figure.of(notes, what, millis, spent));
                    return;
                }
                long start = THREADS.getCurrentThreadCpuTime();
                step.accept(frame + warmUp);
                view.layout();
                if (frame >= 0) {
                    millis[frame] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
                }
                frame++;
            }
        }.start();
        return result;
    }
}
