package dev.watershed.team;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.boundary.WordDivide;
import dev.watershed.finding.Wording;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What draws contexts to one team, people, traffic and a lane, and the words that keep them apart.
/// Reads the evidence once, so that many pairs can be asked about.
final class Nearness {

    private static final double SHARED_ACTOR = 1;
    private static final double MESSAGE = 0.25;
    private static final double LANE = 0.2;

    /// Neighbours between the same pivotal events go first.
    private static final double STRETCH = 0.1;

    private final TeamEvidence evidence;
    private final Map<Line, Integer> messages = new HashMap<>();
    private final Map<ContextId, long[]> senses = new HashMap<>();

    private record Line(ContextId one, ContextId other) {
        static Line of(ContextId a, ContextId b) {
            return a.compareTo(b) <= 0 ? new Line(a, b) : new Line(b, a);
        }
    }

    Nearness(TeamEvidence evidence) {
        this.evidence = evidence;
        for (Relation relation : evidence.map().relations()) {
            messages.merge(
                    Line.of(relation.upstream(), relation.downstream()),
                    relation.messages().size() + relation.back().size(),
                    Integer::sum);
        }
        List<WordDivide> apart =
                evidence.divides().stream().filter(d -> d.twoMeanings() || d.undecided()).toList();
        evidence.contexts().forEach(c -> senses.put(c.id(), senses(c.members(), apart)));
    }

    /// For every word the senses that are used, a bit for each.
    private static long[] senses(Set<NoteId> members, List<WordDivide> divides) {
        long[] used = new long[divides.size()];
        for (int d = 0; d < used.length; d++) {
            List<Set<NoteId>> senses = divides.get(d).senses();
            for (int i = 0; i < Math.min(senses.size(), Long.SIZE); i++) {
                if (!Collections.disjoint(senses.get(i), members)) {
                    used[d] |= 1L << i;
                }
            }
        }
        return used;
    }

    /// How much the two belong to one team; 0 when nothing speaks for it.
    double between(Candidate a, Candidate b) {
        double near = 0;
        for (ContextProfile one : a.profiles()) {
            for (ContextProfile other : b.profiles()) {
                near += MESSAGE * messages(one, other) + (shareLane(one, other) ? LANE : 0);
            }
        }
        near += SHARED_ACTOR * sharedActors(a, b).size();
        return near > 0 && shareStretch(a, b) ? near + STRETCH : near;
    }

    /// One team must not have to live with one word in two meanings.
    boolean disagree(Candidate a, Candidate b) {
        return a.profiles().stream()
                .anyMatch(one -> b.profiles().stream().anyMatch(other -> disagree(one, other)));
    }

    private boolean disagree(ContextProfile one, ContextProfile other) {
        long[] here = senses.getOrDefault(one.id(), new long[0]);
        long[] there = senses.getOrDefault(other.id(), new long[0]);
        for (int d = 0; d < Math.min(here.length, there.length); d++) {
            if (here[d] != 0 && there[d] != 0 && Long.bitCount(here[d] | there[d]) > 1) {
                return true;
            }
        }
        return false;
    }

    private int messages(ContextProfile one, ContextProfile other) {
        return messages.getOrDefault(Line.of(one.id(), other.id()), 0);
    }

    private int messages(Candidate a, Candidate b) {
        return a.profiles().stream()
                .mapToInt(one -> b.profiles().stream().mapToInt(o -> messages(one, o)).sum())
                .sum();
    }

    private static boolean shareLane(ContextProfile one, ContextProfile other) {
        return one.lane().isPresent() && one.lane().equals(other.lane());
    }

    private static boolean shareStretch(Candidate a, Candidate b) {
        return a.profiles().stream()
                .anyMatch(one -> b.profiles().stream().anyMatch(o -> one.stretch() == o.stretch()));
    }

    private static List<NoteId> sharedActors(Candidate a, Candidate b) {
        return a.actors().stream().filter(b.actors()::contains).toList();
    }

    /// Why the two would be one team, the strongest reason.
    Wording reason(Candidate a, Candidate b) {
        String first = a.profiles().getFirst().context().name();
        String second = b.profiles().getFirst().context().name();
        List<NoteId> shared = sharedActors(a, b);
        if (!shared.isEmpty()) {
            String actor =
                    evidence.board()
                            .note(shared.getFirst())
                            .map(note -> note.oneLine())
                            .orElse(shared.getFirst().value());
            return Wording.of("team.why-actor", first, second, actor);
        }
        int traffic = messages(a, b);
        return traffic > 0
                ? Wording.of("team.why-traffic", first, second, traffic)
                : Wording.of("team.why-lane", first, second);
    }
}
