package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The wall divided into services: every note is in at most one proposal.
///
/// @param proposals in the order of the story
/// @param shared actors, external systems and notes without a home, sorted by id
public record Division(List<Proposal> proposals, List<NoteId> shared, Crossing crossing) {

    public Division {
        proposals = List.copyOf(proposals);
        shared = List.copyOf(shared);
    }

    public int services() {
        return proposals.size();
    }

    public Optional<Proposal> proposal(ContextId id) {
        return proposals.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /// The proposal every note is in; notes that are shared are left out.
    public Map<NoteId, ContextId> homes() {
        Map<NoteId, ContextId> homes = new TreeMap<>();
        proposals.forEach(p -> p.members().forEach(note -> homes.put(note, p.id())));
        return homes;
    }

    /// The same lines as contexts: what a context map or a check reads.
    public List<BoundedContext> asContexts() {
        return java.util.stream.IntStream.range(0, proposals.size())
                .mapToObj(i -> proposals.get(i).asContext(proposals.get(i).id(), i))
                .toList();
    }
}
