package dev.watershed.data.saga;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// Work of several services that is done as a whole or taken back as a whole.
///
/// @param startedBy the actor who waits for it; empty when nobody does
/// @param coordinator the service that asks for each step (an orchestrator); empty when each step
///   follows from the news of the one before (choreography)
/// @param steps in the order in which they are done
/// @param pivotStep the id of the step after which there is no way back, where the team named one;
///   else empty
public record Saga(
        SagaId id,
        String name,
        String startedBy,
        String coordinator,
        List<Step> steps,
        String pivotStep) {

    /// The longest saga there is.
    public static final int MOST_STEPS = 60;

    public Saga {
        steps = List.copyOf(steps);
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException("a saga of more than " + MOST_STEPS + " steps");
        }
    }

    public boolean orchestrated() {
        return !coordinator.isEmpty();
    }

    /// The place of the pivot, from 0: the step the team named, else the first that can never be
    /// undone. Once it is done the saga goes forward only.
    public OptionalInt pivot() {
        OptionalInt named = placeOf(pivotStep);
        return named.isPresent()
                ? named
                : IntStream.range(0, steps.size())
                        .filter(i -> steps.get(i).undo() == Undo.NONE)
                        .findFirst();
    }

    /// The place of the step with an id, from 0.
    public OptionalInt placeOf(String step) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).id().equals(step))
                .findFirst();
    }

    public Saga with(List<Step> other) {
        return new Saga(id, name, startedBy, coordinator, other, pivotStep);
    }

    public Saga named(String other) {
        return new Saga(id, other, startedBy, coordinator, steps, pivotStep);
    }

    public Saga coordinatedBy(String service) {
        return new Saga(id, name, startedBy, service, steps, pivotStep);
    }

    public Saga begunBy(String actor) {
        return new Saga(id, name, actor, coordinator, steps, pivotStep);
    }

    /// With a step so many places later, or earlier; as it is when there is no such place.
    public Saga moved(String step, int places) {
        int from = placeOf(step).orElse(-1);
        int to = from + places;
        if (from < 0 || to < 0 || to >= steps.size()) {
            return this;
        }
        List<Step> other = new ArrayList<>(steps);
        other.add(to, other.remove(from));
        return with(other);
    }

    /// Without a step; nobody needs it any more and it is no pivot.
    public Saga without(String step) {
        List<Step> other = new ArrayList<>();
        for (Step each : steps) {
            if (!each.id().equals(step)) {
                Set<String> needs = new TreeSet<>(each.needs());
                needs.remove(step);
                other.add(each.needing(needs));
            }
        }
        return with(other).turningAt(pivotStep.equals(step) ? "" : pivotStep);
    }

    public Saga turningAt(String step) {
        return new Saga(id, name, startedBy, coordinator, steps, step);
    }
}
