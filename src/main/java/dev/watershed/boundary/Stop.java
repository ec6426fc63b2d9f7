package dev.watershed.boundary;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Gives up a long analysis nobody waits for any more.
final class Stop {

    private Stop() {}

    /// @throws CancellationException when `cancelled` says so, or the thread was interrupted
    static void ifAsked(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("boundaries are no longer asked for");
        }
    }
}
