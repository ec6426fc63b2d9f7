package dev.watershed.boundary;

import dev.watershed.finding.Evidence;
import dev.watershed.finding.Wording;
import java.util.List;

/// One term of a score.
///
/// @param weight in points (log-odds): above 0 it joins, below 0 it keeps apart. The terms of a
///   score add up to it
/// @param evidence the notes it was read from
public record Reason(Wording text, double weight, Evidence evidence) {

    /// What the terms add up to.
    public static double sum(List<Reason> reasons) {
        return reasons.stream().mapToDouble(Reason::weight).sum();
    }
}
