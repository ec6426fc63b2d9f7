package dev.watershed.team;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.WordDivide;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Everything a proposal of teams is made from.
///
/// @param contexts drawn or proposed; each gets exactly one owner
/// @param map of the same contexts
/// @param words how many distinct words each context uses
/// @param divides words with more than one sense
/// @param jobs what people want to get done, as it runs through the wall
/// @param organisation what is known beyond the wall
public record TeamEvidence(
        Board board,
        Flow flow,
        List<BoundedContext> contexts,
        ContextMap map,
        Map<ContextId, Integer> words,
        List<WordDivide> divides,
        List<JobRun> jobs,
        Organisation organisation) {

    public TeamEvidence {
        contexts = contexts.stream().sorted(Comparator.comparing(BoundedContext::id)).toList();
        words = Map.copyOf(words);
        divides = List.copyOf(divides);
        jobs = List.copyOf(jobs);
    }

    /// The same wall with what is known about its organisation.
    public TeamEvidence of(Organisation other) {
        return new TeamEvidence(board, flow, contexts, map, words, divides, jobs, other);
    }
}
