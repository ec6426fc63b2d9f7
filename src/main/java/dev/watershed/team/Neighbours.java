package dev.watershed.team;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins candidates that share people, traffic or a lane, nearest first, as long as the rules hold.
final class Neighbours {

    private final Nearness nearness;

    Neighbours(Nearness nearness) {
        this.nearness = nearness;
    }

    private record Pair(int a, int b, double near) {}

    /// The candidates that remain, along the flow of change.
    List<Candidate> join(List<Candidate> candidates) {
        List<Candidate> teams = new ArrayList<>(candidates);
        for (Pair next = nearest(teams); next != null; next = nearest(teams)) {
            Candidate a = teams.get(next.a());
            Candidate b = teams.remove(next.b());
            teams.set(next.a(), a.joinedWith(b, nearness.reason(a, b)));
        }
        return teams;
    }

    /// The first of the nearest pairs that may join; candidates are in a fixed order, so ties are
    /// too.
    private @Nullable Pair nearest(List<Candidate> teams) {
        Pair best = null;
        for (int i = 0; i < teams.size(); i++) {
            for (int j = i + 1; j < teams.size(); j++) {
                Candidate a = teams.get(i);
                Candidate b = teams.get(j);
                double near = mayJoin(a, b) ? nearness.between(a, b) : 0;
                if (near > 0 && (best == null || near > best.near())) {
                    best = new Pair(i, j, near);
                }
            }
        }
        return best;
    }

    /// True when neither a hard rule nor a word keeps them apart.
    boolean mayJoin(Candidate a, Candidate b) {
        return a.type() == b.type() && a.mayJoin(b) && !nearness.disagree(a, b);
    }
}
