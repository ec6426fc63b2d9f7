package dev.watershed.ui.session;

import java.lang.System.Logger;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Something that is worked out behind the window for what is asked for at the moment; asking for
/// something else gives the earlier question up. The old result stays until the new one is there.
public final class Behind<Q, R> {

    private static final Logger LOG = System.getLogger(Behind.class.getName());

    /// How an answer is found; stops when the supplier says so.
    public interface Work<Q, R> {
        R answer(Q question, BooleanSupplier cancelled);
    }

    private final Work<Q, R> work;
    private final AtomicReference<Optional<Q>> wanted = new AtomicReference<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<R>> result =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    public Behind(Work<Q, R> work) {
        this.work = work;
    }

    public ReadOnlyObjectProperty<Optional<R>> resultProperty() {
        return result.getReadOnlyProperty();
    }

    public <T> Optional<T> map(Function<R, T> part) {
        return result.get().map(part);
    }

    /// Asks; nothing happens when the same is being asked already.
    public void ask(Q question) {
        Optional<Q> now = Optional.of(question);
        if (now.equals(wanted.getAndSet(now))) {
            return;
        }
        BooleanSupplier cancelled = () -> !now.equals(wanted.get());
        Thread.ofVirtual()
                .name("behind")
                .start(() -> {
                    try {
                        R answer = work.answer(question, cancelled);
                        Platform.runLater(() -> arrived(now, answer));
                    } catch (CancellationException outdated) {
                        LOG.log(Logger.Level.DEBUG, "something else was asked first");
                    } catch (RuntimeException failed) {
                        LOG.log(Logger.Level.ERROR, "no answer", failed);
                    }
                });
    }

    private void arrived(Optional<Q> question, R answer) {
        if (question.equals(wanted.get())) {
            result.set(Optional.of(answer));
        }
    }
}
