package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.Set;

/// Two parts of the wall that differ in what software splits well along, such as the law they are
/// under (Skelton and Pais, Team Topologies, fracture planes).
///
/// @param why in what they differ, as a noun
public record Plane(Wording why, Set<NoteId> here, Set<NoteId> there) {

    public Plane {
        here = Set.copyOf(here);
        there = Set.copyOf(there);
    }
}
