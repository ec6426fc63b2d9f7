package dev.watershed.ui.workshop;

import dev.watershed.workshop.Stand;
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
            Thread.ofVirtual().name("clock").start(() -> run(mine, followed));
        }
    }

    private void run(long mine, Stand stand) {
        try {
            while (round.get() == mine) {
                Duration left = stand.clock().left(now.get());
                Thread.sleep(Math.floorMod(left.toMillis(), SECOND) + AFTER);
                if (round.get() == mine) {
                    Platform.runLater(tick);
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
