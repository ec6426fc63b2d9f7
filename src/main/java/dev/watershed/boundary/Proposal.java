package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// One service boundary, proposed.
///
/// @param id `p1`, `p2` … in the order of the story; the id of the context where a pinned one lies
///   inside
/// @param name from the words of its notes, unique among its siblings
/// @param members sorted by id
/// @param heads what the notes gather round: aggregates, or the notes that best stand for inferred
///   ones
/// @param inferred noun phrases taken for aggregates because none is drawn: suggestions
/// @param cohesion share of the possible pairs of its atoms' weight that holds, 0 to 1; 1 for a
///   single atom
/// @param leak share of the steps at its notes that cross its line, 0 to 1
/// @param stability how surely the same boundary comes out when the evidence is a little different,
///   0 to 1
/// @param joins how its parts came together, the weakest (last) join first; empty for a single atom
/// @param reasons why it is one: the terms of the weakest join, or what its notes hang on
/// @param apart what keeps it from its neighbours, nearest first
/// @param counterfactual what would make it fall apart, if one thing alone would
/// @param split what dividing it once more would remove and create; empty for a single atom
public record Proposal(
        ContextId id,
        String name,
        Set<NoteId> members,
        List<NoteId> heads,
        List<String> inferred,
        double cohesion,
        double leak,
        double stability,
        List<Join> joins,
        List<Reason> reasons,
        List<Neighbour> apart,
        Optional<Wording> counterfactual,
        Optional<Split> split) {

    public Proposal {
        members = Collections.unmodifiableSet(new TreeSet<>(members));
        heads = List.copyOf(heads);
        inferred = List.copyOf(inferred);
        joins = List.copyOf(joins);
        reasons = List.copyOf(reasons);
        apart = List.copyOf(apart);
    }

    /// The same line as a context the team may keep.
    public BoundedContext asContext(ContextId newId, int ordinal) {
        return new BoundedContext(newId, name, members, "", Classification.UNDECIDED, ordinal);
    }
}
