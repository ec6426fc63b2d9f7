package dev.watershed.team;

import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.ContextMap.Relation;
import dev.watershed.finding.Wording;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What type of team a context asks for, if it had one to itself.
final class Typing {

    /// A platform is worth a team of its own from this many consumers on.
    static final int PLATFORM_CONSUMERS = 3;

    private static final int MANY_POLICIES = 2;

    private final Map<ContextId, Integer> consumers = new HashMap<>();
    private final Set<ContextId> consuming = new HashSet<>();

    Typing(ContextMap map) {
        for (Relation relation : map.relations()) {
            consumers.merge(relation.upstream(), 1, Integer::sum);
            consuming.add(relation.downstream());
            if (relation.mutual()) {
                consuming.add(relation.upstream());
            }
        }
    }

    Candidate candidate(ContextProfile profile) {
        String name = profile.context().name();
        int users = oneWayConsumers(profile.id());
        if (users >= PLATFORM_CONSUMERS && profile.actors().isEmpty()) {
            return new Candidate(
                    TeamType.PLATFORM,
                    List.of(profile),
                    List.of(Wording.of("team.why-platform", name, users)));
        }
        if (isSubsystem(profile)) {
            int policies = profile.load().count(LoadKind.POLICIES);
            Wording why =
                    Wording.of("team.why-subsystem", name, policies, profile.systems().size());
            return new Candidate(TeamType.COMPLICATED_SUBSYSTEM, List.of(profile), List.of(why));
        }
        return stream(profile);
    }

    static Candidate stream(ContextProfile profile) {
        return new Candidate(TeamType.STREAM_ALIGNED, List.of(profile), List.of());
    }

    /// Contexts that consume this one while it consumes nobody.
    int oneWayConsumers(ContextId id) {
        return consuming.contains(id) ? 0 : consumers.getOrDefault(id, 0);
    }

    /// Nobody acts here, and what happens takes specialists: many rules beside a system of somebody
    /// else's.
    private static boolean isSubsystem(ContextProfile profile) {
        return profile.actors().isEmpty()
                && profile.load().count(LoadKind.POLICIES) >= MANY_POLICIES
                && (!profile.systems().isEmpty() || profile.complexity() == Complexity.COMPLEX);
    }
}
