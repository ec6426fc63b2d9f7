package dev.watershed.boundary;

import dev.watershed.finding.Wording;
import java.util.List;

/// What a proposal rests on, and what would tell more.
///
/// @param structureAlone true when nothing but arrows of the flow and the notes' own words speak:
///   no reference, no shared step, no decided word, no team, no answer
/// @param text what it rests on, in a sentence
/// @param wanted the evidence that would change most: kinds the wall lacks altogether first, then
///   by effect; one of each kind at most
public record Grounds(boolean structureAlone, Wording text, List<Wanted> wanted) {

    public Grounds {
        wanted = List.copyOf(wanted);
    }
}
