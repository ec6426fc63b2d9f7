package dev.watershed.service;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What can go wrong with an operation: what its kind implies, and the events on the wall that tell
/// of a failure.
final class Problems {

    private static final Set<String> FAILURE =
            Set.of(
                    "declined",
                    "failed",
                    "rejected",
                    "refused",
                    "denied",
                    "short",
                    "unavailable",
                    "missing",
                    "blocked",
                    "expired",
                    "exceeded",
                    "failure",
                    "error");
    private static final List<String> FAILURE_KOREAN =
            List.of("실패", "거절", "부족", "반려", "초과", "만료", "불가", "오류", "거부");

    private final Board board;

    Problems(Board board) {
        this.board = board;
    }

    static List<Problem> ofQuery(List<Field> inputs) {
        return inputs.isEmpty()
                ? List.of()
                : List.of(usual("invalidInput", 400), usual("notFound", 404));
    }

    List<Problem> of(
            Note command,
            List<Field> inputs,
            List<NoteId> changes,
            List<NoteId> emits,
            List<NoteId> calls,
            boolean creates) {
        List<Problem> problems = new ArrayList<>();
        if (!inputs.isEmpty()) {
            problems.add(usual("invalidInput", 400));
        }
        if (!creates && !changes.isEmpty()) {
            problems.add(usual("notFound", 404));
            problems.add(usual("conflict", 409));
        }
        Request request = Request.of(command.text());
        emits.stream()
                .flatMap(id -> board.note(id).stream())
                .filter(event -> tellsFailure(event.text()) && !request.leadsTo(event.text()))
                .forEach(event -> problems.add(told(event)));
        if (!calls.isEmpty()) {
            problems.add(usual("systemUnavailable", 503));
        }
        return List.copyOf(problems);
    }

    private static boolean tellsFailure(String event) {
        return Identifiers.words(event).stream().anyMatch(FAILURE::contains)
                || FAILURE_KOREAN.stream().anyMatch(event::contains);
    }

    private static Problem told(Note event) {
        return new Problem(
                Identifiers.camel(event.text(), "failed"),
                422,
                Wording.literally(event.oneLine()),
                Optional.of(event.id()));
    }

    private static Problem usual(String name, int status) {
        return new Problem(name, status, Wording.of("service.problem-" + name), Optional.empty());
    }
}
