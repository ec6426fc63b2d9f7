package dev.watershed.ui.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Feels the pulse of the window's own thread: how long it works at a stretch before it looks at
/// its queue again. Processor time, so that what else the machine does at that moment does not
/// count.
final class Pulse implements AutoCloseable {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long EVERY_MILLIS = 2;

    private final Thread finger;
    private volatile long longest;
    private long last = -1;

    Pulse() {
        finger = Thread.ofPlatform().daemon(true).name("pulse").start(this::feel);
    }

    private void feel() {
        Semaphore felt = new Semaphore(1);
        try {
            while (!Thread.currentThread().isInterrupted()) {
                if (felt.tryAcquire(60, TimeUnit.SECONDS)) {
                    Platform.runLater(() -> {
                        beat();
                        felt.release();
                    });
                }
                Thread.sleep(EVERY_MILLIS);
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private void beat() {
        long cpu = THREADS.getCurrentThreadCpuTime();
        if (last >= 0) {
            longest = Math.max(longest, cpu - last);
        }
        last = cpu;
    }

    /// The longest stretch since the last question, in milliseconds.
    double longest() {
        double millis = longest / 1e6;
        longest = 0;
        return millis;
    }

    @Override
    public void close() {
        finger.interrupt();
    }
}
