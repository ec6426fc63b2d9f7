package dev.watershed.data.saga;

import dev.watershed.data.saga.Ending.Ends;
import dev.watershed.data.saga.Happening.What;
import java.util.ArrayList;
import java.util.List;

/// One run of a saga, from the first step to its end. What goes wrong is decided by a [Fate]: any
/// step may be refused, any compensation may fail, and of all messages one may be lost, go
/// unanswered or arrive twice.
///
/// Before the pivot a refused step takes the others back in reverse order; after it a step is asked
/// for again and again, or the saga is stuck. An orchestrator goes on taking back when one
/// compensation fails; in a choreography the chain of news breaks there.
final class Course {

    private final Saga saga;
    private final Fate fate;
    private final boolean told;
    private final List<Happening> happenings = new ArrayList<>();
    private final int pivot;
    private long done;
    private long twice;
    private long left;
    private boolean late;
    private boolean slipped;
    private String alarm = "";
    private boolean alarmed;
    private boolean asking = true;

    private Course(Saga saga, int pivot, Fate fate, boolean told) {
        this.saga = saga;
        this.pivot = pivot;
        this.fate = fate;
        this.told = told;
    }

    /// The place of the last step before there is no way back; one beyond the last step where there
    /// always is.
    static int pivot(Saga saga) {
        return saga.pivot().orElse(saga.steps().size());
    }

    /// How it ends, without the telling.
    ///
    /// @param pivot see [#pivot]
    static Ending end(Saga saga, int pivot, Fate fate) {
        return new Course(saga, pivot, fate, false).forward();
    }

    /// The whole run, as it happens.
    static Run told(Saga saga, Fate fate) {
        Course course = new Course(saga, pivot(saga), fate, true);
        Ending ending = course.forward();
        return new Run(List.copyOf(course.happenings), ending);
    }

    private void tell(int step, What what) {
        if (told) {
            happenings.add(new Happening(step, what));
        }
    }

    private Step step(int place) {
        return saga.steps().get(place);
    }

    private Ending forward() {
        for (int i = 0; i < saga.steps().size(); i++) {
            Answer answer = asked(i);
            switch (answer) {
                case DONE -> {}
                case HANGS -> {
                    return stuck(i);
                }
                case REFUSED -> {
                    if (!behindPivot(i)) {
                        return back(i);
                    }
                    if (!step(i).patience().asksAgain()) {
                        return stuck(i);
                    }
                    tell(i, What.ASKED_AGAIN);
                    does(i);
                    late = true;
                }
            }
        }
        return ending(Ends.COMMITTED, -1, late ? Hearing.LATER : Hearing.AT_ONCE);
    }

    private boolean behindPivot(int place) {
        return place > pivot;
    }

    private enum Answer {
        DONE,
        REFUSED,
        HANGS
    }

    private Answer asked(int place) {
        return switch (delivery()) {
            case ARRIVES -> answered(place);
            case LOST -> {
                tell(place, What.LOST);
                yield missing(place);
            }
            case UNHEARD -> {
                does(place);
                tell(place, What.UNHEARD);
                yield unheard(place);
            }
            case TWICE -> {
                tell(place, What.TWICE);
                Answer answer = answered(place);
                if (answer == Answer.DONE) {
                    again(place);
                }
                yield answer;
            }
        };
    }

    private Answer answered(int place) {
        if (fate.choose(2) == 1) {
            tell(place, What.REFUSED);
            return Answer.REFUSED;
        }
        does(place);
        return Answer.DONE;
    }

    private void does(int place) {
        done |= 1L << place;
        tell(place, What.DONE);
    }

    /// It was done and is asked for once more.
    private void again(int place) {
        if (!step(place).patience().repeatable()) {
            twice |= 1L << place;
        }
    }

    private Answer missing(int place) {
        if (step(place).patience().asksAgain()) {
            tell(place, What.ASKED_AGAIN);
            late = true;
            return answered(place);
        }
        return waiting(place);
    }

    private Answer unheard(int place) {
        if (step(place).patience().asksAgain()) {
            tell(place, What.ASKED_AGAIN);
            late = true;
            again(place);
            return Answer.DONE;
        }
        return waiting(place);
    }

    private Answer waiting(int place) {
        boolean stops = step(place).patience().stopsWaiting();
        tell(place, stops ? What.GIVEN_UP : What.HANGS);
        return stops ? Answer.REFUSED : Answer.HANGS;
    }

    private enum Delivery {
        ARRIVES,
        LOST,
        UNHEARD,
        TWICE
    }

    private static final List<Delivery> DELIVERIES = List.of(Delivery.values());

    /// Of all messages of a run one may go astray.
    private Delivery delivery() {
        if (slipped) {
            return Delivery.ARRIVES;
        }
        Delivery delivery = DELIVERIES.get(fate.choose(DELIVERIES.size()));
        slipped = delivery != Delivery.ARRIVES;
        return delivery;
    }

    private Ending stuck(int place) {
        left = done;
        for (int i = 0; i < saga.steps().size(); i++) {
            if (isDone(i)) {
                tell(i, What.LEFT);
            }
        }
        boolean noticed = step(place).patience().stopsWaiting() || behindPivot(place);
        alarm = noticed ? step(place).notice().alarm() : "";
        return new Ending(
                Ends.STUCK,
                place,
                left,
                twice,
                false,
                alarm.isEmpty() ? Hearing.NOBODY : Hearing.LATER,
                alarm);
    }

    private boolean isDone(int place) {
        return ((done >> place) & 1) == 1;
    }

    /// Takes back what was done, the last first.
    private Ending back(int failed) {
        for (int i = failed; i >= 0; i--) {
            if (isDone(i) && !(asking && undo(i))) {
                left |= 1L << i;
                tell(i, What.LEFT);
            }
        }
        left |= twice & done;
        Hearing refused = step(failed).notice().refused();
        if (left == 0 || !alarmed) {
            return ending(left == 0 ? Ends.UNDONE : Ends.STUCK, failed, refused);
        }
        Hearing hearing = alarm.isEmpty() ? Hearing.NOBODY : Hearing.LATER;
        return new Ending(Ends.STUCK, failed, left, twice, false, hearing, alarm);
    }

    private boolean undo(int place) {
        if (!step(place).reversible()) {
            return false;
        }
        Patience patience = step(place).patience();
        return switch (delivery()) {
            case ARRIVES -> undone(place);
            case LOST -> {
                tell(place, What.UNDO_LOST);
                if (patience.asksAgain()) {
                    tell(place, What.ASKED_AGAIN);
                    yield undone(place);
                }
                fails(place, patience.stopsWaiting());
                yield false;
            }
            case UNHEARD -> undone(place) && nobodyHeard(place);
            case TWICE -> {
                tell(place, What.UNDO_TWICE);
                boolean undone = undone(place);
                if (undone) {
                    again(place);
                }
                yield undone;
            }
        };
    }

    private boolean undone(int place) {
        if (fate.choose(2) == 1) {
            tell(place, What.UNDO_FAILED);
            fails(place, true);
            return false;
        }
        tell(place, What.UNDONE);
        return true;
    }

    /// It is taken back, but the news of it never arrives.
    private boolean nobodyHeard(int place) {
        tell(place, What.UNHEARD);
        if (step(place).patience().asksAgain()) {
            tell(place, What.ASKED_AGAIN);
            again(place);
        } else {
            fails(place, step(place).patience().stopsWaiting());
        }
        return true;
    }

    /// A compensation did not come to its end: whoever watches it is told, and in a choreography
    /// nobody asks for those before it.
    private void fails(int place, boolean noticed) {
        String who = noticed ? step(place).notice().alarm() : "";
        alarm = who.isEmpty() ? alarm : who;
        alarmed = true;
        asking = saga.orchestrated();
    }

    private Ending ending(Ends ends, int failed, Hearing hearing) {
        boolean heard = hearing != Hearing.NOBODY && !saga.startedBy().isEmpty();
        return new Ending(
                ends,
                failed,
                left,
                twice,
                late && ends == Ends.COMMITTED,
                heard ? hearing : Hearing.NOBODY,
                heard ? saga.startedBy() : "");
    }
}
