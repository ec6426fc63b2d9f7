package dev.watershed.team;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.boundary.WordDivide;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Joins stream-aligned candidates that share people or traffic, nearest first, as long as the
/// rules hold.
final class Neighbours {

    private static final double SHARED_ACTOR = 1;
    private static final double MESSAGE = 0.25;

    private final TeamEvidence evidence;

    Neighbours(TeamEvidence evidence) {
        this.evidence = evidence;
    }

    private record Pair(Candidate a, Candidate b, double nearness) {}

    /// The candidates that remain, along the flow of change.
    List<Candidate> join(List<Candidate> candidates) {
        List<Candidate> teams = new ArrayList<>(candidates);
        for (Pair next = nearest(teams); next != null; next = nearest(teams)) {
            int place = teams.indexOf(next.a());
            teams.remove(next.b());
            teams.set(place, next.a().joinedWith(next.b(), reason(next.a(), next.b())));
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
                double nearness = a.mayJoin(b) && !disagree(a, b) ? nearness(a, b) : 0;
                if (nearness > 0 && (best == null || nearness > best.nearness())) {
                    best = new Pair(a, b, nearness);
                }
            }
        }
        return best;
    }

    private double nearness(Candidate a, Candidate b) {
        return SHARED_ACTOR * sharedActors(a, b).size() + MESSAGE * messages(a, b);
    }

    private static List<NoteId> sharedActors(Candidate a, Candidate b) {
        return a.actors().stream().filter(b.actors()::contains).toList();
    }

    private int messages(Candidate a, Candidate b) {
        return evidence.map().relations().stream()
                .filter(relation -> joins(relation, a, b))
                .mapToInt(relation -> relation.messages().size() + relation.back().size())
                .sum();
    }

    private static boolean joins(Relation relation, Candidate a, Candidate b) {
        return (owns(a, relation.upstream()) && owns(b, relation.downstream()))
                || (owns(b, relation.upstream()) && owns(a, relation.downstream()));
    }

    private static boolean owns(Candidate candidate, ContextId id) {
        return candidate.profiles().stream().anyMatch(p -> p.context().id().equals(id));
    }

    /// One team must not have to live with one word in two meanings.
    private boolean disagree(Candidate a, Candidate b) {
        return evidence.divides().stream()
                .filter(divide -> divide.twoMeanings() || divide.undecided())
                .anyMatch(divide -> senseOf(a, divide) != senseOf(b, divide) && both(a, b, divide));
    }

    private static boolean both(Candidate a, Candidate b, WordDivide divide) {
        return senseOf(a, divide) >= 0 && senseOf(b, divide) >= 0;
    }

    /// The first sense a candidate uses; below 0 when it uses none.
    private static int senseOf(Candidate candidate, WordDivide divide) {
        Set<NoteId> notes =
                candidate.profiles().stream()
                        .map(ContextProfile::context)
                        .map(BoundedContext::members)
                        .flatMap(Set::stream)
                        .collect(Collectors.toSet());
        for (int i = 0; i < divide.senses().size(); i++) {
            if (!Collections.disjoint(divide.senses().get(i), notes)) {
                return i;
            }
        }
        return -1;
    }

    private Wording reason(Candidate a, Candidate b) {
        List<NoteId> shared = sharedActors(a, b);
        String first = a.profiles().getFirst().context().name();
        String second = b.profiles().getFirst().context().name();
        if (shared.isEmpty()) {
            return Wording.of("team.why-traffic", first, second, messages(a, b));
        }
        String actor =
                evidence.board()
                        .note(shared.getFirst())
                        .map(note -> note.oneLine())
                        .orElse(shared.getFirst().value());
        return Wording.of("team.why-actor", first, second, actor);
    }
}
