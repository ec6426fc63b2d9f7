package dev.watershed.drawing.diagram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Watches over one run from a thread of its own and stops it when it is cancelled or takes too
/// long. Closing it ends the watch.
final class Stopping implements AutoCloseable {

    private static final long GLANCE_MILLIS = 25;

    private final CountDownLatch done = new CountDownLatch(1);
    private final BooleanSupplier cancelled;
    private final Runnable stop;
    private volatile boolean wasCancelled;
    private volatile boolean wasTooLong;

    Stopping(BooleanSupplier cancelled, Duration limit, Runnable stop) {
        this.cancelled = cancelled;
        this.stop = stop;
        long glances = limit.toMillis() / GLANCE_MILLIS;
        Thread.ofVirtual().name("diagram watch").start(() -> watch(glances));
    }

    private void watch(long glances) {
        try {
            for (long i = 0; !done.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS); i++) {
                wasCancelled |= cancelled.getAsBoolean();
                wasTooLong |= i >= glances;
                if (wasCancelled || wasTooLong) {
                    stopUnlessDone();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Said again at every glance: the first time the run may not yet have started.
    private synchronized void stopUnlessDone() {
        if (done.getCount() > 0) {
            stop.run();
        }
    }

    boolean wasStopped() {
        return wasCancelled || wasTooLong;
    }

    boolean wasCancelled() {
        return wasCancelled;
    }

    @Override
    public synchronized void close() {
        done.countDown();
    }
}
