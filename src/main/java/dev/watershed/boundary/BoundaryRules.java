package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.finding.Finding;
import java.util.Collection;
import java.util.List;

/// What can be said about lines the team has drawn.
public final class BoundaryRules {

    private BoundaryRules() {}

    /// Findings in a fixed order: by rule, then by evidence.
    public static List<Finding> check(
            Board board, Flow flow, List<BoundedContext> contexts, Collection<WordDivide> words) {
        return List.of();
    }
}
