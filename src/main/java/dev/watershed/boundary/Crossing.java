package dev.watershed.boundary;

import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import java.util.List;

/// What runs across the lines of a division.
///
/// @param events notes whose news is read on another side: fine
/// @param calls synchronous calls and reads that a line cuts: better none
/// @param transactions commands or events of which several sides would change in one step: should
///   be none
public record Crossing(List<NoteId> events, List<Flow.Step> calls, List<NoteId> transactions) {

    public Crossing {
        events = List.copyOf(events);
        calls = List.copyOf(calls);
        transactions = List.copyOf(transactions);
    }
}
