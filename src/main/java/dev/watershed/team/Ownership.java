package dev.watershed.team;

import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.team.TeamProposal.Proposed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Who owns what: locked choices first, then a type for every context that is left, then neighbours
/// join while the rules hold.
final class Ownership {

    private final TeamEvidence evidence;
    private final Style style;
    private final Neighbours neighbours;
    private final Typing typing;

    private Ownership(TeamEvidence evidence, Style style) {
        this.evidence = evidence;
        this.style = style;
        neighbours = new Neighbours(new Nearness(evidence));
        typing = new Typing(evidence.map());
    }

    /// @param teams along the flow of change
    /// @param refused locks that would have broken a hard rule
    record Owned(List<Proposed> teams, List<Finding> refused) {}

    static Owned of(TeamEvidence evidence, Style style) {
        return new Ownership(evidence, style).owned();
    }

    private Owned owned() {
        Locked locked = Locked.of(evidence, ContextProfile.all(evidence), neighbours);
        List<Candidate> free = locked.free().stream().map(this::candidate).toList();
        Placed placed = Placed.of(free, evidence.organisation().locks(), neighbours);
        List<Candidate> joined = new ArrayList<>(placed.alone());
        joined.addAll(style == Style.EACH ? placed.open() : neighbours.join(placed.open()));
        joined.sort(
                Comparator.comparingInt((Candidate c) -> TeamType.place(c.type()))
                        .thenComparingDouble(Candidate::start)
                        .thenComparing(
                                c -> c.profiles().getFirst(), ContextProfile.FLOW_OF_CHANGE));
        List<Proposed> fresh =
                Continuity.named(
                        joined.stream().map(Candidate::proposed).toList(),
                        evidence.organisation().today(),
                        locked.teams());
        List<Finding> refused = new ArrayList<>(locked.refused());
        refused.addAll(placed.refused());
        return new Owned(merged(locked.teams(), fresh), refused);
    }

    private Candidate candidate(ContextProfile profile) {
        return style == Style.FEWEST ? Typing.stream(profile) : typing.candidate(profile);
    }

    private static List<Proposed> merged(List<Proposed> locked, List<Proposed> fresh) {
        List<Proposed> all = new ArrayList<>(fresh);
        all.addAll(locked);
        all.sort(Comparator.comparingInt(team -> TeamType.place(team.type())));
        return all;
    }

    /// Why a locked choice could not be kept.
    static Finding refusal(String about, Wording message) {
        return TeamCheck.finding("lock-refused", message, List.of(about));
    }
}
