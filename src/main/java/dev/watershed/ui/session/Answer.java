package dev.watershed.ui.session;

import dev.watershed.study.Study;
import java.lang.System.Logger;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/// Something computed about the wall, kept up to date behind the window: after an edit it is
/// computed again on a virtual thread, the old result stays (marked stale) until the new one is
/// there, and a result for a document that is no longer the one on the wall is dropped.
public final class Answer<T> {

    private static final Logger LOG = System.getLogger(Answer.class.getName());

    /// One processor stays free for the window: a room that writes must not wait for what is
    /// computed behind it. What is outdated by the time it may start is given up at once.
    private static final Semaphore ROOM =
            new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors() - 1), true);

    private final Supplier<Study> study;
    private final Function<Study, T> part;
    private final ReadOnlyObjectWrapper<Optional<T>> value =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper stale = new ReadOnlyBooleanWrapper(true);
    private final PauseTransition settling;
    private boolean resting;

    /// @param study the study of the document on the wall now
    Answer(Supplier<Study> study, Function<Study, T> part, Duration settle) {
        this.study = study;
        this.part = part;
        settling = new PauseTransition(settle);
        settling.setOnFinished(e -> compute());
        compute();
    }

    /// The latest result; empty until there is a first one.
    public ReadOnlyObjectProperty<Optional<T>> valueProperty() {
        return value.getReadOnlyProperty();
    }

    /// True while the result belongs to an earlier document.
    public ReadOnlyBooleanProperty staleProperty() {
        return stale.getReadOnlyProperty();
    }

    void documentChanged() {
        stale.set(true);
        if (!resting) {
            settling.playFromStart();
        }
    }

    /// Computes no more until somebody looks again.
    public void rest() {
        resting = true;
    }

    /// Somebody looks again: what happened in between is caught up with.
    public void resume() {
        resting = false;
        if (stale.get()) {
            settling.playFromStart();
        }
    }

    private void compute() {
        Study asked = study.get();
        Thread.ofVirtual()
                .name("study")
                .start(() -> {
                    ROOM.acquireUninterruptibly();
                    try {
                        T result = part.apply(asked);
                        Platform.runLater(() -> arrived(asked, result));
                    } catch (CancellationException outdated) {
                        LOG.log(Logger.Level.DEBUG, "a newer document came first");
                    } catch (RuntimeException failed) {
                        LOG.log(Logger.Level.ERROR, "a study failed", failed);
                    } finally {
                        ROOM.release();
                    }
                });
    }

    private void arrived(Study asked, T result) {
        if (asked.equals(study.get())) {
            value.set(Optional.of(result));
            stale.set(false);
        }
    }
}
