package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.List;

/// How loosely coupled and how cohesive one context is: a good line has much going on inside and
/// little across, and what crosses does not wait.
///
/// @param cohesion share of its notes in the largest part that hangs together by arrows inside, 0
///   to 1: below 1 it holds several things
/// @param coupling share of the steps at its notes that cross the line, 0 to 1, where a step that
///   waits counts twice
/// @param events notes whose news crosses in either direction: fine
/// @param calls calls and reads that cross in either direction: better none
/// @param steps commands and events that change this and another context at once: should be none
/// @param moves notes that would cross less if they lay elsewhere, most telling first
/// @param text the figures in a sentence
public record ContextFigures(
        ContextId context,
        double cohesion,
        double coupling,
        int events,
        int calls,
        int steps,
        List<Move> moves,
        Wording text) {

    public ContextFigures {
        moves = List.copyOf(moves);
    }

    /// One note that pulls elsewhere.
    ///
    /// @param to the context it talks to more than to its own
    /// @param fewer how many fewer steps would cross a line
    public record Move(NoteId note, ContextId to, int fewer, Wording text) {}
}
