package dev.watershed.study;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A value that is computed when it is first asked for, once, whichever thread asks. A computation
/// that fails is tried again by the next who asks.
final class Lazily<T> {

    private final Supplier<T> computation;
    private volatile @Nullable T value;

    Lazily(Supplier<T> computation) {
        this.computation = computation;
    }

    T get() {
        T known = value;
        return known != null ? known : computed();
    }

    private synchronized T computed() {
        T known = value;
        if (known == null) {
            known = computation.get();
            value = known;
        }
        return known;
    }
}
