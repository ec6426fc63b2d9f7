package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Candidates after the locked placements: contexts that stay together are one candidate, contexts
/// that stay alone join nobody. A placement that breaks a hard rule is not followed and said so.
record Placed(List<Candidate> alone, List<Candidate> open, List<Finding> refused) {

    static Placed of(List<Candidate> candidates, Locks locks, Neighbours neighbours) {
        List<Candidate> open = new ArrayList<>(candidates);
        List<Candidate> alone = new ArrayList<>();
        List<Finding> refused = new ArrayList<>();
        for (Map.Entry<ContextId, ContextId> lock : locks.inOrder().entrySet()) {
            int one = owning(open, lock.getKey());
            int other = owning(open, lock.getValue());
            if (lock.getKey().equals(lock.getValue())) {
                if (one >= 0 && open.get(one).profiles().size() == 1) {
                    alone.add(open.remove(one));
                }
            } else if (one >= 0 && other >= 0 && one != other) {
                join(open, Math.min(one, other), Math.max(one, other), neighbours, refused);
            }
        }
        return new Placed(alone, open, refused);
    }

    private static void join(
            List<Candidate> open,
            int first,
            int second,
            Neighbours neighbours,
            List<Finding> refused) {
        Candidate a = open.get(first);
        Candidate b = open.get(second);
        Candidate willing = new Candidate(a.type(), b.profiles(), b.because());
        if (neighbours.mayJoin(a, willing)) {
            open.remove(second);
            open.set(first, a.joinedWith(b, Wording.of("team.why-placed")));
        } else {
            String here = a.profiles().getFirst().context().name();
            String there = b.profiles().getFirst().context().name();
            refused.add(
                    Ownership.refusal(
                            b.profiles().getFirst().id().value(),
                            Wording.of("team.lock-placement", there, here)));
        }
    }

    private static int owning(List<Candidate> candidates, ContextId context) {
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).profiles().stream().anyMatch(p -> p.id().equals(context))) {
                return i;
            }
        }
        return -1;
    }
}
