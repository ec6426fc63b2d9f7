package dev.watershed.data.saga;

import dev.watershed.board.NoteId;
import dev.watershed.service.Interaction;
import dev.watershed.service.JobId;
import dev.watershed.service.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// A saga as a sequence: who asks whom forward, then how it is taken back in the reverse order
/// (Garcia-Molina and Salem, Sagas). With a coordinator every request comes from there; without one
/// each step follows from the news of the steps it needs, and going back each is asked by the first
/// that needed it. Where no step says what it needs, each follows from the one before.
///
/// @param interaction forward as requests, back as answers
/// @param forward the row of each step, in the order of the saga
/// @param back the row of each step's compensation; -1 where there is none
public record SagaSequence(Interaction interaction, List<Integer> forward, List<Integer> back) {

    public SagaSequence {
        forward = List.copyOf(forward);
        back = List.copyOf(back);
    }

    public static SagaSequence of(Saga saga) {
        return new Drawing(saga).sequence();
    }

    /// The row of what happens in a run.
    public OptionalInt rowOf(Happening happening) {
        int row =
                switch (happening.what()) {
                    case UNDONE, UNDO_FAILED, UNDO_LOST, UNDO_TWICE -> back.get(happening.step());
                    case DONE, REFUSED, LOST, UNHEARD, TWICE, ASKED_AGAIN, HANGS, GIVEN_UP, LEFT ->
                            forward.get(happening.step());
                };
        return row < 0 ? OptionalInt.empty() : OptionalInt.of(row);
    }

    /// The first row of the way back; as many as there are rows when there is none.
    public int turn() {
        return back.stream()
                .filter(row -> row >= 0)
                .min(Integer::compare)
                .orElse(interaction.steps().size());
    }

    private static final class Drawing {

        private static final String STARTER = "starter";

        private final Saga saga;
        private final List<String> names = new ArrayList<>();
        private final List<Interaction.Step> rows = new ArrayList<>();

        Drawing(Saga saga) {
            this.saga = saga;
            if (saga.orchestrated()) {
                names.add(saga.coordinator());
            }
            saga.steps().stream()
                    .map(Step::service)
                    .filter(s -> !names.contains(s))
                    .distinct()
                    .forEach(names::add);
        }

        SagaSequence sequence() {
            boolean started = !saga.startedBy().isEmpty();
            if (started && saga.orchestrated()) {
                add(Interaction.Step.Kind.REQUEST, STARTER, id(saga.coordinator()), saga.name());
            }
            List<Integer> forward = new ArrayList<>();
            List<Integer> back = new ArrayList<>();
            for (int i = 0; i < saga.steps().size(); i++) {
                Step step = saga.steps().get(i);
                alsoNeeded(i);
                forward.add(rows.size());
                back.add(-1);
                add(
                        Interaction.Step.Kind.REQUEST,
                        asking(i, started),
                        id(step.service()),
                        step.action());
            }
            for (int i = saga.pivot().orElse(saga.steps().size()) - 1; i >= 0; i--) {
                Step step = saga.steps().get(i);
                if (step.reversible()) {
                    back.set(i, rows.size());
                    add(
                            Interaction.Step.Kind.ANSWER,
                            askingBack(i),
                            id(step.service()),
                            step.compensation().orElseThrow());
                }
            }
            Interaction drawn =
                    new Interaction(
                            new JobId(saga.id().value()), saga.name(), participants(started), rows);
            return new SagaSequence(drawn, forward, back);
        }

        /// The steps a step waits for, in their order; the one before where nobody says.
        private List<Step> needed(int place) {
            if (saga.steps().stream().allMatch(s -> s.needs().isEmpty())) {
                return saga.steps().subList(Math.max(0, place - 1), place);
            }
            Set<String> needs = saga.steps().get(place).needs();
            return saga.steps().subList(0, place).stream()
                    .filter(s -> needs.contains(s.id()))
                    .toList();
        }

        /// The news a step also waits for, besides the last.
        private void alsoNeeded(int place) {
            List<Step> needed = saga.orchestrated() ? List.of() : needed(place);
            String to = id(saga.steps().get(place).service());
            for (Step other : needed.subList(0, Math.max(0, needed.size() - 1))) {
                add(Interaction.Step.Kind.EVENT, id(other.service()), to, other.action());
            }
        }

        private String asking(int place, boolean started) {
            if (saga.orchestrated()) {
                return id(saga.coordinator());
            }
            List<Step> needed = needed(place);
            if (!needed.isEmpty()) {
                return id(needed.getLast().service());
            }
            return started ? STARTER : id(saga.steps().getFirst().service());
        }

        private String askingBack(int place) {
            if (saga.orchestrated()) {
                return id(saga.coordinator());
            }
            Step step = saga.steps().get(place);
            int size = saga.steps().size();
            return IntStream.range(place + 1, size)
                    .filter(later -> needed(later).contains(step))
                    .mapToObj(later -> id(saga.steps().get(later).service()))
                    .findFirst()
                    .orElseGet(() -> id(saga.steps().get(Math.min(place + 1, size - 1)).service()));
        }

        private void add(Interaction.Step.Kind kind, String from, String to, Deed deed) {
            List<NoteId> notes = deed.note().stream().toList();
            rows.add(new Interaction.Step(kind, from, to, deed.name(), notes));
        }

        private void add(Interaction.Step.Kind kind, String from, String to, String label) {
            rows.add(new Interaction.Step(kind, from, to, label, List.of()));
        }

        private String id(String service) {
            return "s" + names.indexOf(service);
        }

        private List<Participant> participants(boolean started) {
            List<Participant> all = new ArrayList<>();
            if (started && !saga.steps().isEmpty()) {
                all.add(
                        new Participant(
                                STARTER, Participant.Kind.ACTOR, saga.startedBy(), List.of()));
            }
            names.forEach(
                    n -> all.add(new Participant(id(n), Participant.Kind.SERVICE, n, List.of())));
            return all;
        }
    }
}
