package dev.watershed.team;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// A team in the making: the contexts it would own, along the flow of change, and why so far.
record Candidate(TeamType type, List<ContextProfile> profiles, List<Wording> because) {

    private static final int FEWEST_PEOPLE = 3;

    Candidate {
        profiles = List.copyOf(profiles);
        because = List.copyOf(because);
    }

    CognitiveLoad load() {
        return HardRules.together(profiles);
    }

    NavigableSet<NoteId> actors() {
        NavigableSet<NoteId> all = new TreeSet<>();
        profiles.stream().map(ContextProfile::actors).forEach(all::addAll);
        return all;
    }

    double start() {
        return profiles.stream().mapToDouble(ContextProfile::start).min().orElse(0);
    }

    /// True when no hard rule keeps one team from owning both.
    boolean mayJoin(Candidate other) {
        return profiles.size() + other.profiles.size() <= HardRules.MOST_CONTEXTS
                && HardRules.mayBeOne(all(other));
    }

    Candidate joinedWith(Candidate other, Wording reason) {
        List<Wording> reasons = new ArrayList<>(because);
        reasons.addAll(other.because);
        reasons.add(reason);
        return new Candidate(
                type, all(other).stream().sorted(ContextProfile.FLOW_OF_CHANGE).toList(), reasons);
    }

    List<ContextProfile> all(Candidate other) {
        return Stream.concat(profiles.stream(), other.profiles.stream()).toList();
    }

    Proposed proposed() {
        List<Wording> reasons = new ArrayList<>(because);
        reasons.add(sizing());
        return new Proposed(
                new TeamId("team-" + smallest(BoundedContext::id)),
                Wording.of("team.name", names()),
                type,
                profiles.stream().map(ContextProfile::id).toList(),
                size(),
                load(),
                List.copyOf(actors()),
                reasons);
    }

    private <T extends Comparable<T>> T smallest(Function<BoundedContext, T> part) {
        return profiles.stream()
                .map(profile -> part.apply(profile.context()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Object names() {
        List<String> names = profiles.stream().map(profile -> profile.context().name()).toList();
        return switch (names.size()) {
            case 1 -> names.getFirst();
            case 2 -> Wording.of("team.two-names", names.getFirst(), names.getLast());
            default -> Wording.of("team.three-names", names.get(0), names.get(1), names.get(2));
        };
    }

    private int size() {
        return Math.clamp(Math.round(load().total()), FEWEST_PEOPLE, TeamProposal.MOST_PEOPLE);
    }

    private Wording sizing() {
        String total = CognitiveLoad.shown(load().total());
        if (profiles.size() > 1) {
            return Wording.of("team.why-joint", profiles.size(), total);
        }
        ContextProfile one = profiles.getFirst();
        boolean complex = one.complexity() == Complexity.COMPLEX;
        String key = complex ? "team.why-complex" : "team.why-single";
        return Wording.of(key, one.context().name(), total);
    }
}
