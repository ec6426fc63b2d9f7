package dev.watershed.study;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.team.Complexity;
import dev.watershed.team.ContextFacts;
import dev.watershed.team.Interaction;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.Reteaming;
import dev.watershed.team.Team;
import dev.watershed.team.TeamAlternative;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamType;
import dev.watershed.team.Topology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// One-click ways to settle what the checks say of the teams of a time. Where only people can find
/// a way out nothing is offered, and [#whyNone(Finding)] says why.
final class TeamFixes {

    private static final String RULES = "team.";

    /// Most ways to merge that are tried out, for one finding and for all of them.
    private static final int MOST_TRIED = 6;

    private static final int MOST_TRIED_EVER = 24;

    /// One merge brings no more teams than these down to two.
    private static final int MOST_MERGED = 3;

    /// What a merge must not bring.
    private static final Set<String> HARD =
            Set.of(
                    "overloaded",
                    "complex-shares",
                    "two-complicated",
                    "too-many-simple",
                    "too-many-people",
                    "two-meanings");

    private final Study study;
    private final Document document;
    private final Topology topology;
    private int tries;

    TeamFixes(Study study, Topology topology) {
        this.study = study;
        this.document = study.document();
        this.topology = topology;
    }

    List<Fix> of(Finding finding) {
        String rule = finding.rule().value();
        if (!rule.startsWith(RULES) || topology.teams().isEmpty()) {
            return List.of();
        }
        List<Team> teams = teams(finding);
        return switch (rule.substring(RULES.length())) {
            case "no-owner" -> owner(contexts(finding));
            case "two-owners" -> oneOwner(finding, teams);
            case "too-many-people" -> each(teams, "eight", t -> t.sized(TeamProposal.MOST_PEOPLE));
            case "lone-platform" -> each(teams, "stream", t -> t.typed(TeamType.STREAM_ALIGNED));
            case "bottleneck" -> each(teams, "platform", t -> t.typed(TeamType.PLATFORM));
            case "stream-serves-stream" ->
                    each(
                            teams.subList(Math.min(1, teams.size()), teams.size()),
                            "platform",
                            t -> t.typed(TeamType.PLATFORM));
            case "enabling-owns" -> owner(contexts(finding));
            case "complex-shares" -> isolated(complex(contexts(finding)));
            case "too-many-simple", "two-complicated", "two-meanings" ->
                    isolated(last(contexts(finding)));
            case "overloaded" -> lighter(contexts(finding));
            case "endless-collaboration", "many-collaborations" -> service(teams);
            case "endless-facilitating", "idle-collaboration" -> stop(teams);
            case "silent-teams" -> agree(teams);
            case "long-job", "between-users" -> merged(finding, teams);
            case "waits-for-another" -> listening(contexts(finding));
            default -> List.of();
        };
    }

    /// Why no click settles a finding that has no fix.
    static Optional<Wording> whyNone(Finding finding) {
        String rule = finding.rule().value();
        return switch (rule) {
            case "team.long-job",
                    "team.between-users",
                    "team.technology-split",
                    "team.overloaded",
                    "team.waits-for-another",
                    "team.few-people",
                    "team.people-left" ->
                    Optional.of(Wording.of("study.no-fix." + rule));
            default -> Optional.empty();
        };
    }

    private List<Team> teams(Finding finding) {
        return finding.evidence().ids().stream()
                .flatMap(id -> topology.teams().stream().filter(t -> t.id().value().equals(id)))
                .distinct()
                .toList();
    }

    private List<BoundedContext> contexts(Finding finding) {
        return finding.evidence().ids().stream()
                .filter(id -> !id.isBlank())
                .flatMap(id -> document.context(new ContextId(id)).stream())
                .distinct()
                .toList();
    }

    private Reteaming hand() {
        return Reteaming.of(topology);
    }

    private Fix fix(String label, String name, Topology after) {
        return new Fix(Wording.of("study.fix.team-" + label, name), Topologies.keep(after));
    }

    /// The team that would own it if teams were proposed now.
    private List<Fix> owner(List<BoundedContext> contexts) {
        List<Fix> fixes = new ArrayList<>();
        for (BoundedContext context : contexts) {
            Optional<Team> known = study.teams().owning(context.id()).flatMap(this::goingOn);
            known.ifPresent(team ->
                    fixes.add(fix("give", team.name(), hand().switched(context.id(), team.id()))));
            if (known.isEmpty()) {
                fixes.addAll(isolated(List.of(context)));
            }
        }
        return fixes;
    }

    private Optional<Team> goingOn(Proposed wanted) {
        return topology.teams().stream()
                .filter(team -> team.type() != TeamType.ENABLING)
                .filter(team ->
                        team.id().equals(wanted.id())
                                || team.contexts().stream().anyMatch(wanted.contexts()::contains))
                .findFirst();
    }

    private List<Fix> oneOwner(Finding finding, List<Team> teams) {
        List<Fix> fixes = new ArrayList<>();
        for (BoundedContext context : contexts(finding)) {
            teams.forEach(team ->
                    fixes.add(
                            fix(
                                    "leave-to",
                                    team.name(),
                                    hand().switched(context.id(), team.id()))));
        }
        return fixes;
    }

    private List<Fix> each(List<Team> teams, String label, UnaryOperator<Team> how) {
        return teams.stream()
                .map(team -> fix(label, team.name(), hand().changed(team.id(), how)))
                .toList();
    }

    private static List<BoundedContext> last(List<BoundedContext> contexts) {
        return contexts.isEmpty() ? List.of() : List.of(contexts.getLast());
    }

    private List<BoundedContext> complex(List<BoundedContext> contexts) {
        Set<ContextId> complex =
                study.contextFacts().stream()
                        .filter(f -> f.complexity().value() == Complexity.COMPLEX)
                        .map(f -> f.context().id())
                        .collect(Collectors.toCollection(TreeSet::new));
        return contexts.stream().filter(c -> complex.contains(c.id())).limit(1).toList();
    }

    /// The context that weighs on the others gets a team of its own.
    private List<Fix> isolated(List<BoundedContext> contexts) {
        return contexts.stream()
                .map(c -> fix("own-team", c.name(), hand().isolated(c.id(), c.name())))
                .toList();
    }

    /// The heaviest of several contexts goes, a single one is divided along finer lines.
    private List<Fix> lighter(List<BoundedContext> contexts) {
        if (contexts.size() > 1) {
            return isolated(
                    study.contextFacts().stream()
                            .sorted(
                                    Comparator.comparingDouble((ContextFacts f) -> f.load().total())
                                            .reversed())
                            .map(ContextFacts::context)
                            .filter(contexts::contains)
                            .limit(1)
                            .toList());
        }
        return contexts.stream().flatMap(context -> divided(context).stream()).toList();
    }

    private Optional<Fix> divided(BoundedContext context) {
        List<BoundedContext> pieces = pieces(context);
        if (pieces.size() < 2) {
            return Optional.empty();
        }
        Topology after = topology;
        for (BoundedContext piece : pieces) {
            if (!piece.id().equals(context.id())) {
                after = Reteaming.of(after).isolated(piece.id(), piece.name());
            }
        }
        Edit edit =
                new Edit.Together(List.of(new Edit.DrawContexts(pieces), Topologies.keep(after)));
        return Optional.of(
                new Fix(
                        Wording.of("study.fix.team-divide", context.name(), pieces.size() - 1),
                        edit));
    }

    private List<BoundedContext> pieces(BoundedContext context) {
        return study.teamAlternatives().stream()
                .map(TeamAlternative::contexts)
                .map(all ->
                        all.stream()
                                .filter(c -> context.members().containsAll(c.members()))
                                .filter(c -> !c.equals(context) && !c.members().isEmpty())
                                .toList())
                .max(Comparator.comparingInt(Collection::size))
                .orElse(List.of());
    }

    private List<Fix> service(List<Team> teams) {
        List<Interaction> close =
                topology.interactions().stream()
                        .filter(i -> i.mode() == InteractionMode.COLLABORATION)
                        .filter(i -> teams.stream().anyMatch(t -> isIn(t, i)))
                        .filter(i -> teams.size() < 2 || teams.stream().allMatch(t -> isIn(t, i)))
                        .toList();
        if (close.isEmpty()) {
            return List.of();
        }
        Interaction last = close.getLast();
        return List.of(
                fix("service", name(last.to()), hand().working(served(last.from(), last.to()))));
    }

    private static Interaction served(TeamId from, TeamId to) {
        return new Interaction(from, to, InteractionMode.X_AS_A_SERVICE, "");
    }

    private static boolean isIn(Team team, Interaction interaction) {
        return interaction.from().equals(team.id()) || interaction.to().equals(team.id());
    }

    private String name(TeamId id) {
        return topology.teams().stream()
                .filter(team -> team.id().equals(id))
                .map(Team::name)
                .findFirst()
                .orElse(id.value());
    }

    private List<Fix> stop(List<Team> teams) {
        return teams.size() < 2
                ? List.of()
                : List.of(
                        fix(
                                "stop",
                                teams.get(1).name(),
                                hand().apart(teams.get(0).id(), teams.get(1).id())));
    }

    private List<Fix> agree(List<Team> teams) {
        return teams.size() < 2
                ? List.of()
                : List.of(
                        fix(
                                "agree",
                                teams.get(1).name(),
                                hand().working(served(teams.get(0).id(), teams.get(1).id()))));
    }

    /// Two of the teams become one, where that settles it and one team carries both.
    private List<Fix> merged(Finding finding, List<Team> teams) {
        List<Fix> fixes = new ArrayList<>();
        if (teams.size() > MOST_MERGED) {
            return fixes;
        }
        int tried = 0;
        for (Team gone : teams) {
            for (Team into : teams) {
                if (gone.contexts().size() <= into.contexts().size()
                        && !gone.equals(into)
                        && !gone.contexts().isEmpty()
                        && tried++ < MOST_TRIED
                        && tries++ < MOST_TRIED_EVER) {
                    Topology after = hand().merged(gone.id(), into.id());
                    if (carries(after, into.id(), finding)) {
                        Wording label =
                                Wording.of("study.fix.team-merge", gone.name(), into.name());
                        fixes.add(new Fix(label, Topologies.keep(after)));
                    }
                }
            }
        }
        return fixes;
    }

    private boolean carries(Topology after, TeamId team, Finding finding) {
        List<Finding> findings = study.weighed(after).findings();
        return !findings.contains(finding)
                && findings.stream()
                        .noneMatch(f -> f.rule().equals(finding.rule()) && same(f, finding))
                && findings.stream()
                        .filter(f -> HARD.contains(f.rule().value().substring(RULES.length())))
                        .noneMatch(f -> f.evidence().ids().contains(team.value()));
    }

    /// Told of the same notes, if of fewer teams.
    private boolean same(Finding one, Finding other) {
        Set<String> notes = notes(one);
        return !notes.isEmpty() && notes.equals(notes(other));
    }

    private Set<String> notes(Finding finding) {
        Set<String> notes = new HashSet<>();
        finding.evidence().ids().stream()
                .filter(id -> !id.isBlank())
                .filter(id -> document.board().note(new NoteId(id)).isPresent())
                .forEach(notes::add);
        return notes;
    }

    /// What ends a direct call from one of the contexts to the other.
    private List<Fix> listening(List<BoundedContext> contexts) {
        if (contexts.size() < 2) {
            return List.of();
        }
        ServiceFixes services = new ServiceFixes(study);
        return study.serviceFindings().stream()
                .filter(finding -> finding.rule().value().equals("service.direct-call"))
                .filter(finding -> {
                    List<NoteId> notes =
                            finding.evidence().ids().stream().map(NoteId::new).toList();
                    return contexts.get(0).members().contains(notes.getFirst())
                            && contexts.get(1).members().contains(notes.getLast());
                })
                .flatMap(finding -> services.of(finding).stream())
                .toList();
    }
}
