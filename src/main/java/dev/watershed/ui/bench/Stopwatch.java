package dev.watershed.ui.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Parent;

/// Moves something a little in every pulse, lays it out at once, and measures the processor time
/// that takes: what else the machine does at that moment does not count.
final class Stopwatch {

    /// Frames before the measured ones: the compiler of the JVM has then seen the code.
    private static final int WARM_UP = 30;

    /// The program is quiet when it takes less than this share of one processor for a while.
    private static final double QUIET = 0.06;

    /// So many times in a row: a program that waits for a processor looks quiet, too.
    private static final int QUIET_TIMES = 3;

    private static final int SETTLING_MILLIS = 500;
    private static final int MOST_WAITS = 240;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Stopwatch() {}

    /// Processor time of this process since it began, in milliseconds.
    static double spent() {
        return SYSTEM.getProcessCpuTime() / 1e6;
    }

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
        double[] intervals = new double[frames];
        double[] steps = new double[frames];
        int warmUp = Math.min(WARM_UP, frames);
        new AnimationTimer() {
            private int frame = -warmUp;
            private long cpu;
            private long before;

            @Override
            public void handle(long now) {
                if (frame == 0) {
                    cpu = SYSTEM.getProcessCpuTime();
                }
                if (frame > 0) {
                    intervals[frame - 1] = (now - before) / 1e6;
                }
                before = now;
                if (frame == frames) {
                    stop();
                    double spent = (SYSTEM.getProcessCpuTime() - cpu) / 1e6;
                    result.complete(Figure.of(notes, what, intervals, steps, spent));
                    return;
                }
                long start = THREADS.getCurrentThreadCpuTime();
                step.accept(frame + warmUp);
                view.layout();
                if (frame >= 0) {
                    steps[frame] = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
                }
                frame++;
            }
        }.start();
        return result;
    }

    /// Waits until what was begun behind the window, such as studying the wall, is done.
    static void settle() throws InterruptedException {
        int quiet = 0;
        for (int i = 0; i < MOST_WAITS && quiet < QUIET_TIMES; i++) {
            quiet = busy(SETTLING_MILLIS) < QUIET ? quiet + 1 : 0;
        }
    }

    /// What the program holds in memory now, in megabytes: resident where the system tells it, else
    /// what the heap uses.
    static double resident() {
        Path status = Path.of("/proc/self/status");
        try {
            for (String line :
                    Files.isReadable(status) ? Files.readAllLines(status) : List.of("")) {
                if (line.startsWith("VmRSS:")) {
                    return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException unreadable) {
            return used();
        }
        return used();
    }

    private static double used() {
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / (1024.0 * 1024);
    }
}
