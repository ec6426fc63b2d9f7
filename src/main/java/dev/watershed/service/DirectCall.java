package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.List;
import java.util.Optional;

/// A place where one service would call another instead of publishing an event.
///
/// @param byPolicy true when a policy issues the command of another service: it belongs there
public record DirectCall(
        NoteId from, NoteId to, ServiceId caller, ServiceId called, boolean byPolicy) {

    /// In the order of the flow.
    public static List<DirectCall> in(Board board, Flow flow, ServiceModel model) {
        return flow.steps().stream().flatMap(step -> call(step, board, model).stream()).toList();
    }

    private static Optional<DirectCall> call(Flow.Step step, Board board, ServiceModel model) {
        ServiceId caller = model.homes().get(step.from());
        ServiceId called = model.homes().get(step.to());
        NoteKind kind = board.note(step.from()).map(Note::kind).orElse(NoteKind.COMMENT);
        if (caller == null || called == null || caller.equals(called)) {
            return Optional.empty();
        }
        if (kind == NoteKind.ACTOR || !CallRules.waits(step, kind)) {
            return Optional.empty();
        }
        return Optional.of(
                new DirectCall(step.from(), step.to(), caller, called, kind == NoteKind.POLICY));
    }
}
