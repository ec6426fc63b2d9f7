package dev.watershed.ui.session;

import dev.watershed.document.Document;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.util.Duration;

/// The study of the wall on the screen, and everybody who waits for a part of it.
final class Studies {

    private static final Duration SETTLING = Duration.millis(250);

    private final List<Answer<?>> answers = new ArrayList<>();
    private AtomicBoolean outdated = new AtomicBoolean();
    private Study study;

    Studies(Document document) {
        study = Study.of(document, outdated::get);
    }

    <T> Answer<T> ask(Function<Study, T> part) {
        Answer<T> answer = new Answer<>(() -> study, part, SETTLING);
        answers.add(answer);
        return answer;
    }

    /// What was computed about another document is given up.
    void follow(Document now) {
        if (!study.document().equals(now)) {
            anew(now);
        }
    }

    void changed() {
        answers.forEach(Answer::documentChanged);
    }

    /// Gives up what is being computed; whoever does not rest is answered afresh.
    void giveUp() {
        anew(study.document());
        changed();
    }

    /// Nobody waits any more.
    void leave() {
        outdated.set(true);
    }

    private void anew(Document document) {
        outdated.set(true);
        AtomicBoolean fresh = new AtomicBoolean();
        outdated = fresh;
        study = Study.of(document, fresh::get);
    }
}
