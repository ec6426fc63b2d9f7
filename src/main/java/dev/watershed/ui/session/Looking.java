package dev.watershed.ui.session;

import dev.watershed.study.Study;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An answer that is looked at now and then: asked for at the first look, kept up to date while
/// somebody looks, at rest in between, so that a closed lens costs nothing while a room types.
public final class Looking<T> {

    private final Session session;
    private final Function<Study, T> part;
    private final Runnable changed;
    private @Nullable Answer<T> answer;
    private boolean on;

    /// @param part what is computed behind the window
    /// @param changed runs on the window's thread at each look and whenever a new result is there
    public Looking(Session session, Function<Study, T> part, Runnable changed) {
        this.session = session;
        this.part = part;
        this.changed = changed;
    }

    /// Somebody looks from now on.
    public void begin() {
        on = true;
        if (answer == null) {
            Answer<T> asked = session.ask(part);
            answer = asked;
            asked.valueProperty().subscribe(found -> changed.run());
        } else {
            answer.resume();
        }
        changed.run();
    }

    /// Nobody looks any more.
    public void end() {
        on = false;
        if (answer != null) {
            answer.rest();
        }
    }

    /// True while somebody looks.
    public boolean isOn() {
        return on;
    }

    /// The latest result; empty until there is a first one.
    public Optional<T> seen() {
        return answer == null ? Optional.empty() : answer.valueProperty().get();
    }
}
