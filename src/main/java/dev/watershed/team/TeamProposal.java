package dev.watershed.team;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextId;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Teams for a set of contexts, how they would work together, and what speaks against it. Every
/// context has one owner, no team has more than [#MOST_PEOPLE] people.
///
/// @param teams along the flow of change: stream-aligned, complicated subsystem, platform, enabling
/// @param interactions by consumer, then provider, along the flow of change
/// @param findings where a context or a team asks for more than a team can carry
public record TeamProposal(
        List<Proposed> teams, List<Working> interactions, List<Finding> findings) {

    /// The largest team that still works as one (Nadareishvili and others, Microservices: Up and
    /// Running).
    public static final int MOST_PEOPLE = 8;

    public TeamProposal {
        teams = List.copyOf(teams);
        interactions = List.copyOf(interactions);
        findings = List.copyOf(findings);
    }

    /// A team that is proposed.
    ///
    /// @param contexts what it owns, along the flow of change; none for an enabling team
    /// @param serves the actors it works for
    /// @param because why it is this team and this type
    public record Proposed(
            TeamId id,
            Wording name,
            TeamType type,
            List<ContextId> contexts,
            int size,
            CognitiveLoad load,
            List<NoteId> serves,
            List<Wording> because) {

        public Proposed {
            contexts = List.copyOf(contexts);
            serves = List.copyOf(serves);
            because = List.copyOf(because);
        }

        Proposed called(TeamId other, Wording newName) {
            return new Proposed(other, newName, type, contexts, size, load, serves, because);
        }

        Proposed sized(int people) {
            return new Proposed(id, name, type, contexts, people, load, serves, because);
        }

        /// The team to keep, its name said in one language.
        public Team agreed(Locale locale) {
            return new Team(id, name.in(locale), type, contexts, size);
        }
    }

    /// How two of the teams would work together.
    ///
    /// @param from who consumes or is helped
    /// @param until when it should end; empty when it is meant to last
    public record Working(
            TeamId from,
            TeamId to,
            InteractionMode mode,
            Wording because,
            Optional<Wording> until) {

        public Interaction agreed(Locale locale) {
            return new Interaction(from, to, mode, until.map(text -> text.in(locale)).orElse(""));
        }
    }

    /// The team that would own a context.
    public Optional<Proposed> owning(ContextId context) {
        return teams.stream().filter(team -> team.contexts().contains(context)).findFirst();
    }

    public Optional<Proposed> team(TeamId id) {
        return teams.stream().filter(team -> team.id().equals(id)).findFirst();
    }

    /// People in all.
    public int people() {
        return teams.stream().mapToInt(Proposed::size).sum();
    }

    public static TeamProposal of(TeamEvidence evidence) {
        return of(evidence, Style.FLOW);
    }

    public static TeamProposal of(TeamEvidence evidence, Style style) {
        Ownership.Owned owned = Ownership.of(evidence, style);
        List<Working> modes = Collaboration.between(owned.teams(), evidence);
        TeamProposal guided = Guides.added(owned.teams(), modes, evidence);
        Staffing.Staffed staffed =
                Staffing.of(
                        guided.teams(),
                        evidence.organisation().people(),
                        evidence.organisation().locks().teams().stream()
                                .map(Team::id)
                                .collect(Collectors.toSet()));
        TeamProposal bare = new TeamProposal(staffed.teams(), guided.interactions(), List.of());
        List<Finding> findings = new ArrayList<>(TeamCheck.findings(bare, evidence));
        findings.addAll(owned.refused());
        findings.addAll(staffed.findings());
        return new TeamProposal(bare.teams(), bare.interactions(), findings);
    }
}
