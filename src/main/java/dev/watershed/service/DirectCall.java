package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A place where one service would call another instead of publishing an event.
///
/// @param way how it would
public record DirectCall(NoteId from, NoteId to, ServiceId caller, ServiceId called, Way way) {

    /// How one service would reach into another.
    public enum Way {
        /// A command waits for it.
        COMMAND,
        /// A policy issues its command: the policy belongs there.
        POLICY,
        /// A read model shows what it keeps, and none of its events feeds that.
        VIEW
    }

    /// What the checks say about such a place.
    public static final Set<String> RULES =
            Set.of("service.direct-call", "service.view-across", "service.policy-across");

    /// In the order of the flow.
    public static List<DirectCall> in(Board board, Flow flow, ServiceModel model) {
        return flow.steps().stream()
                .flatMap(step -> call(step, board, flow, model).stream())
                .toList();
    }

    private static Optional<DirectCall> call(
            Flow.Step step, Board board, Flow flow, ServiceModel model) {
        ServiceId caller = model.homes().get(step.from());
        ServiceId called = model.homes().get(step.to());
        if (caller == null || called == null || caller.equals(called)) {
            return Optional.empty();
        }
        NoteKind from = board.note(step.from()).map(Note::kind).orElse(NoteKind.COMMENT);
        return way(step, from)
                .filter(way -> way != Way.VIEW || !isFed(step.from(), called, flow, model))
                .map(way -> new DirectCall(step.from(), step.to(), caller, called, way));
    }

    /// Empty for a step that waits for no answer from another service.
    private static Optional<Way> way(Flow.Step step, NoteKind from) {
        boolean issued = step.meaning() == LinkKind.ISSUES;
        boolean looks = step.meaning() == LinkKind.VIEW_OF || step.meaning() == LinkKind.READS;
        if (from == NoteKind.READ_MODEL && looks) {
            return Optional.of(Way.VIEW);
        }
        if (from == NoteKind.POLICY && issued) {
            return Optional.of(Way.POLICY);
        }
        boolean waits =
                step.meaning() == LinkKind.CALLS
                        || step.meaning() == LinkKind.READS
                        || (issued && from == NoteKind.COMMAND);
        return waits && from != NoteKind.ACTOR ? Optional.of(Way.COMMAND) : Optional.empty();
    }

    /// True when news of that service keep the view up to date, at once or through a policy: then
    /// it holds a copy of its own.
    private static boolean isFed(NoteId view, ServiceId keeper, Flow flow, ServiceModel model) {
        Stream<NoteId> told =
                flow.to(view, LinkKind.UPDATES_VIEW).stream()
                        .flatMap(policy -> flow.to(policy, LinkKind.TRIGGERS).stream());
        return Stream.concat(flow.to(view, LinkKind.PROJECTS).stream(), told)
                .flatMap(event -> model.message(event).stream())
                .anyMatch(message -> message.publishers().contains(keeper));
    }
}
