package dev.watershed.ui.data;

import dev.watershed.board.NoteId;
import dev.watershed.data.saga.Deed;
import dev.watershed.data.saga.Happening;
import dev.watershed.data.saga.Run;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.Sayings;
import dev.watershed.data.saga.Step;
import dev.watershed.finding.Wording;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// How far one has come in stepping through a run on the wall.
///
/// @param at the happening one stands at, from 0
record SagaWalk(Saga saga, Run run, int at) {

    SagaWalk {
        if (at < 0 || at >= run.happenings().size()) {
            throw new IllegalArgumentException("nothing happens at " + at);
        }
    }

    int size() {
        return run.happenings().size();
    }

    Happening happening() {
        return run.happenings().get(at);
    }

    /// What happens here, as a sentence.
    Wording told() {
        return Sayings.happening(saga, happening());
    }

    /// At another happening; empty outside the run.
    Optional<SagaWalk> to(int wanted) {
        return wanted < 0 || wanted >= size()
                ? Optional.empty()
                : Optional.of(new SagaWalk(saga, run, wanted));
    }

    /// The note of what happens now, where it hangs on the wall.
    Optional<NoteId> note() {
        return note(happening());
    }

    /// The notes of all that has happened so far.
    Set<NoteId> notes() {
        Set<NoteId> notes = new LinkedHashSet<>();
        run.happenings().subList(0, at + 1).forEach(h -> note(h).ifPresent(notes::add));
        return notes;
    }

    private Optional<NoteId> note(Happening happening) {
        Step step = saga.steps().get(happening.step());
        return switch (happening.what()) {
            case UNDONE, UNDO_FAILED, UNDO_LOST, UNDO_TWICE ->
                    step.compensation().flatMap(Deed::note);
            case DONE, REFUSED, LOST, UNHEARD, TWICE, ASKED_AGAIN, HANGS, GIVEN_UP, LEFT ->
                    step.action().note();
        };
    }
}
