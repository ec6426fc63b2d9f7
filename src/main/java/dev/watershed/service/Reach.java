package dev.watershed.service;

import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.NoteId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The commands and read models a job sets off, however many events lie between, whatever their
/// outcome.
final class Reach {

    private Reach() {}

    static Set<NoteId> of(Job job, ServiceModel model, Flow flow) {
        Set<NoteId> reached = new HashSet<>();
        Deque<NoteId> open = new ArrayDeque<>(job.story().serves());
        while (!open.isEmpty()) {
            NoteId note = open.removeFirst();
            Operation operation = model.operation(note).orElse(null);
            if (operation != null && reached.addAll(operation.notes())) {
                if (operation instanceof Action action) {
                    action.emits().forEach(event -> hear(event, model, reached, open));
                    untold(action, model, flow).forEach(event -> hear(event, model, reached, open));
                } else if (operation instanceof Query query) {
                    query.records().forEach(event -> hear(event, model, reached, open));
                }
            }
        }
        return reached;
    }

    /// What the changed aggregates emit by themselves: no command leads to it.
    private static List<NoteId> untold(Action action, ServiceModel model, Flow flow) {
        return action.changes().stream()
                .flatMap(aggregate -> flow.from(aggregate, LinkKind.EMITS).stream())
                .filter(event ->
                        model.operations().stream()
                                .noneMatch(o -> o instanceof Action a && a.emits().contains(event)))
                .toList();
    }

    private static void hear(
            NoteId event, ServiceModel model, Set<NoteId> reached, Deque<NoteId> open) {
        if (!reached.add(event)) {
            return;
        }
        for (Subscription listener : model.listenersTo(event)) {
            open.addAll(listener.actions());
            listener.produces().forEach(next -> hear(next, model, reached, open));
        }
    }
}
