package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Reads off the flow what runs across the lines.
final class Crossings {

    private Crossings() {}

    /// @param homes the place of every note that has one: notes without are shared and cross
    ///   nothing
    static Crossing of(Board board, Flow flow, Map<NoteId, ?> homes) {
        Set<NoteId> events = new TreeSet<>();
        List<Flow.Step> calls = new ArrayList<>();
        for (Flow.Step step : flow.steps()) {
            if (crosses(step, homes)) {
                NoteKind from = board.note(step.from()).map(Note::kind).orElse(NoteKind.COMMENT);
                if (isCall(step, from)) {
                    calls.add(step);
                } else if (from == NoteKind.EVENT) {
                    events.add(step.from());
                }
            }
        }
        return new Crossing(List.copyOf(events), calls, transactions(flow, homes));
    }

    static boolean crosses(Flow.Step step, Map<NoteId, ?> homes) {
        Object from = homes.get(step.from());
        Object to = homes.get(step.to());
        return from != null && to != null && !from.equals(to);
    }

    /// Waits for an answer: a call, data that is read, or a command that issues a command.
    static boolean isCall(Flow.Step step, NoteKind from) {
        return step.meaning() == LinkKind.CALLS
                || step.meaning() == LinkKind.READS
                || (step.meaning() == LinkKind.ISSUES && from == NoteKind.COMMAND);
    }

    /// Commands several sides handle, and events several sides emit.
    static List<NoteId> transactions(Flow flow, Map<NoteId, ?> homes) {
        Set<NoteId> cut = new TreeSet<>();
        for (Flow.Step step : flow.steps()) {
            if (step.meaning() == LinkKind.HANDLED_BY
                    && sides(flow.from(step.from(), LinkKind.HANDLED_BY), homes) > 1) {
                cut.add(step.from());
            }
            if (step.meaning() == LinkKind.EMITS
                    && sides(flow.to(step.to(), LinkKind.EMITS), homes) > 1) {
                cut.add(step.to());
            }
        }
        return List.copyOf(cut);
    }

    private static int sides(List<NoteId> notes, Map<NoteId, ?> homes) {
        Set<Object> sides = new HashSet<>();
        for (NoteId note : notes) {
            Object home = homes.get(note);
            if (home != null) {
                sides.add(home);
            }
        }
        return sides.size();
    }
}
