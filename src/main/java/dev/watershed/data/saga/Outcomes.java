package dev.watershed.data.saga;

import dev.watershed.data.saga.Ending.Ends;
import java.util.List;

/// Everything that can become of a saga, or what a sample of runs showed.
///
/// @param rows one per way to end, by the step that failed first, then by how it ended
/// @param runs how many runs were made
/// @param exact true when these are all runs there are
/// @param singles what happens when nothing but one step is refused: one row per step, in their
///   order
public record Outcomes(List<Row> rows, long runs, boolean exact, List<Row> singles) {

    /// @param runs how many runs ended like this
    /// @param turns how the run with the fewest faults came to it, for [Simulation#replay]
    public record Row(Ending ending, long runs, int faults, List<Integer> turns) {
        public Row {
            turns = List.copyOf(turns);
        }
    }

    public Outcomes {
        rows = List.copyOf(rows);
        singles = List.copyOf(singles);
    }

    /// How many runs end that way.
    public long runs(Ends ends) {
        return rows.stream().filter(r -> r.ending().ends() == ends).mapToLong(Row::runs).sum();
    }

    /// How many different ways there are to end that way.
    public long ways(Ends ends) {
        return rows.stream().filter(r -> r.ending().ends() == ends).count();
    }
}
