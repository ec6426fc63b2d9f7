package dev.watershed.ui.workshop;

import dev.watershed.workshop.Stand;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Tells once a second that a second has passed on the clock the room looks at, just after it
/// changed; nothing while no clock runs. No animation: that would paint sixty times a second.
public final class Ticking {

    private static final long SECOND = 1_000;
    private static final long AFTER = 15;

    private final Supplier<Instant> now;
    private final Runnable tick;
    private final AtomicLong round = new AtomicLong();

    /// @param tick run on the JavaFX thread
    public Ticking(Supplier<Instant> now, Runnable tick) {
        this.now = now;
        this.tick = tick;
    }

    /// Follows another clock, or none.
    public void follow(Optional<Stand> stand) {
        long mine = round.incrementAndGet();
        tick.run();
        if (stand.filter(on -> on.clock().runs() || on.timer().runs()).isPresent()) {
            Stand followed = stand.get();
            WeakReference<Ticking> own = new WeakReference<>(this);
            Thread.ofVirtual().name("clock").start(() -> run(own, mine, followed));
        }
    }

    /// Ends with the window that listened: the thread keeps nothing of it alive.
    private static void run(WeakReference<Ticking> own, long mine, Stand stand) {
        try {
            Optional<Duration> wait = wait(own, mine, stand);
            while (wait.isPresent()) {
                Thread.sleep(wait.get());
                Optional.ofNullable(own.get())
                        .filter(on -> on.round.get() == mine)
                        .ifPresent(on -> Platform.runLater(on.tick));
                wait = wait(own, mine, stand);
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /// How long until the clock changes; empty when nobody follows it any more.
    private static Optional<Duration> wait(WeakReference<Ticking> own, long mine, Stand stand) {
        return Optional.ofNullable(own.get())
                .filter(on -> on.round.get() == mine)
                .map(on -> stand.clock().left(on.now.get()).toMillis())
                .map(left -> Duration.ofMillis(Math.floorMod(left, SECOND) + AFTER));
    }
}
