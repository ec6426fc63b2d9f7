package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.ArrayList;
import java.util.List;

/// Who owns what: first a type for every context, then stream-aligned neighbours join while the
/// joint load fits.
final class Ownership {

    /// A platform is worth a team of its own from this many consumers on.
    private static final int PLATFORM_CONSUMERS = 3;

    private final TeamEvidence evidence;

    private Ownership(TeamEvidence evidence) {
        this.evidence = evidence;
    }

    static List<Proposed> of(TeamEvidence evidence) {
        return new Ownership(evidence).teams();
    }

    private List<Proposed> teams() {
        List<Candidate> streams = new ArrayList<>();
        List<Candidate> others = new ArrayList<>();
        evidence.contexts().stream()
                .map(context -> ContextProfile.of(context, evidence))
                .sorted(ContextProfile.FLOW_OF_CHANGE)
                .map(this::candidate)
                .forEach(c -> (c.type() == TeamType.STREAM_ALIGNED ? streams : others).add(c));
        List<Candidate> joined = new Neighbours(evidence).join(streams);
        others.sort((a, b) -> a.type() == b.type() ? 0 : b.type().compareTo(a.type()));
        joined.addAll(others);
        return joined.stream().map(Candidate::proposed).toList();
    }

    private Candidate candidate(ContextProfile profile) {
        ContextId id = profile.context().id();
        int consumers = oneWayConsumers(id);
        String name = profile.context().name();
        if (consumers >= PLATFORM_CONSUMERS && profile.actors().isEmpty()) {
            return new Candidate(
                    TeamType.PLATFORM,
                    List.of(profile),
                    List.of(Wording.of("team.why-platform", name, consumers)));
        }
        if (isSubsystem(profile)) {
            return new Candidate(
                    TeamType.COMPLICATED_SUBSYSTEM,
                    List.of(profile),
                    List.of(
                            Wording.of(
                                    "team.why-subsystem",
                                    name,
                                    profile.count(LoadKind.POLICIES),
                                    profile.systems().size())));
        }
        return new Candidate(TeamType.STREAM_ALIGNED, List.of(profile), List.of());
    }

    /// Contexts that consume this one while it consumes nobody.
    private int oneWayConsumers(ContextId id) {
        ContextMap map = evidence.map();
        boolean consumes =
                map.relations().stream()
                        .anyMatch(r -> r.downstream().equals(id) || (r.mutual() && touches(r, id)));
        return consumes
                ? 0
                : (int) map.relations().stream().filter(r -> r.upstream().equals(id)).count();
    }

    private static boolean touches(Relation relation, ContextId id) {
        return relation.upstream().equals(id) || relation.downstream().equals(id);
    }

    /// Nobody acts here, and what happens takes specialists: many rules beside a system of somebody
    /// else's.
    private static boolean isSubsystem(ContextProfile profile) {
        return profile.actors().isEmpty()
                && profile.count(LoadKind.POLICIES) >= 2
                && (!profile.systems().isEmpty() || profile.load().isComplex());
    }
}
