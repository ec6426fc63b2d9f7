package dev.watershed.ui.data;

import dev.watershed.data.saga.Deed;
import dev.watershed.data.saga.Happening;
import dev.watershed.data.saga.Run;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.Sayings;
import dev.watershed.data.saga.Step;
import dev.watershed.drawing.saga.SagaPicture;
import dev.watershed.drawing.saga.SagaPicture.State;
import dev.watershed.ui.session.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A saga as a picture, as far as a run has come.
final class Replay {

    private final DataView view;
    private final Saga saga;
    private final Texts texts;

    Replay(DataView view, Saga saga, Texts texts) {
        this.view = view;
        this.saga = saga;
        this.texts = texts;
    }

    /// @param run what is replayed; empty for the saga as it is meant
    /// @param far how many happenings of the run have happened
    SagaPicture picture(Optional<Run> run, int far) {
        int size = saga.steps().size();
        State[] steps = new State[size];
        State[] undos = new State[size];
        Arrays.fill(steps, run.isPresent() ? State.WAITING : State.PLAIN);
        Arrays.fill(undos, run.isPresent() ? State.WAITING : State.PLAIN);
        List<Integer> order = new ArrayList<>();
        run.ifPresent(r -> {
            for (Happening happening : r.happenings().subList(0, far)) {
                happen(happening, steps, undos, order);
            }
        });
        List<SagaPicture.Step> drawn = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            drawn.add(step(i, steps[i], undos[i], order.indexOf(i)));
        }
        return new SagaPicture(drawn, saga.pivot(), texts.of("data.pivot"));
    }

    private static void happen(
            Happening happening, State[] steps, State[] undos, List<Integer> order) {
        int at = happening.step();
        switch (happening.what()) {
            case DONE -> steps[at] = State.DONE;
            case REFUSED, LOST, HANGS, GIVEN_UP, UNHEARD -> {
                if (steps[at] == State.WAITING) {
                    steps[at] = State.FAILED;
                }
            }
            case UNDONE -> {
                undos[at] = State.UNDONE;
                order.add(at);
            }
            case UNDO_FAILED, UNDO_LOST -> undos[at] = State.FAILED;
            case LEFT -> steps[at] = State.LEFT;
            case TWICE, ASKED_AGAIN, UNDO_TWICE -> {}
        }
    }

    private SagaPicture.Step step(int place, State state, State undoState, int undoneAs) {
        Step step = saga.steps().get(place);
        String word =
                switch (state) {
                    case DONE -> texts.of("data.done");
                    case FAILED -> texts.of("data.fails-word");
                    case LEFT -> texts.of("data.stays");
                    case PLAIN, WAITING, UNDONE -> "";
                };
        String how = texts.say(Sayings.undo(step.undo()));
        String detail =
                switch (undoState) {
                    case UNDONE -> texts.of("data.undo-nth", undoneAs + 1, how);
                    case FAILED -> texts.of("data.undo-failed");
                    case PLAIN, DONE, WAITING, LEFT -> texts.of("data.undo-is", how);
                };
        boolean back = step.reversible();
        return new SagaPicture.Step(
                (place + 1) + " " + step.service(),
                step.action().name(),
                view.ordinalOf(step.service()),
                state,
                word,
                back ? step.compensation().map(Deed::name).orElse("") : "",
                detail,
                undoState);
    }
}
