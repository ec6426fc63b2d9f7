package dev.watershed.study;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.finding.Finding;
import dev.watershed.finding.Wording;
import dev.watershed.team.Interaction;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.TeamType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// One-click ways to settle what the checks say of the teams that were agreed on. Where only people
/// can find a way out nothing is offered.
final class TeamFixes {

    private final Document document;
    private final Supplier<TeamProposal> proposed;

    /// @param proposed the teams that would be proposed now
    TeamFixes(Document document, Supplier<TeamProposal> proposed) {
        this.document = document;
        this.proposed = proposed;
    }

    List<Fix> of(Finding finding) {
        String rule = finding.rule().value();
        if (!rule.startsWith("team.") || document.teams().isEmpty()) {
            return List.of();
        }
        List<Team> teams = teams(finding);
        return switch (rule.substring("team.".length())) {
            case "no-owner" -> owner(finding);
            case "two-owners" -> oneOwner(finding, teams);
            case "too-many-people" -> each(teams, "eight", t -> t.sized(TeamProposal.MOST_PEOPLE));
            case "lone-platform" -> each(teams, "stream", t -> t.typed(TeamType.STREAM_ALIGNED));
            case "bottleneck" -> each(teams, "platform", t -> t.typed(TeamType.PLATFORM));
            case "stream-serves-stream" ->
                    each(
                            teams.subList(Math.min(1, teams.size()), teams.size()),
                            "platform",
                            t -> t.typed(TeamType.PLATFORM));
            case "enabling-owns",
                    "complex-shares",
                    "too-many-simple",
                    "two-complicated",
                    "two-meanings" ->
                    apart(finding, teams);
            case "overloaded" ->
                    teams.stream().anyMatch(t -> t.contexts().size() > 1)
                            ? apart(finding, teams)
                            : List.of();
            case "endless-collaboration", "many-collaborations" -> service(teams);
            case "idle-collaboration" -> stop(teams);
            case "silent-teams" -> agree(teams);
            default -> List.of();
        };
    }

    private List<Team> teams(Finding finding) {
        return finding.evidence().ids().stream()
                .filter(id -> !id.isBlank())
                .flatMap(id -> Optional.ofNullable(document.teams().get(new TeamId(id))).stream())
                .toList();
    }

    private List<BoundedContext> contexts(Finding finding) {
        return finding.evidence().ids().stream()
                .filter(id -> !id.isBlank())
                .flatMap(id ->
                        Optional.ofNullable(document.contexts().get(new ContextId(id))).stream())
                .toList();
    }

    /// The team that would own it if teams were proposed now.
    private List<Fix> owner(Finding finding) {
        List<Fix> fixes = new ArrayList<>();
        for (BoundedContext context : contexts(finding)) {
            Optional<Proposed> wanted = proposed.get().owning(context.id());
            Optional<Team> known = wanted.flatMap(w -> goingOn(w));
            known.ifPresent(
                    team -> fixes.add(fix("give", team.name(), with(owning(team, context.id())))));
            if (known.isEmpty()) {
                fixes.add(fix("own-team", context.name(), with(own(context))));
            }
        }
        return fixes;
    }

    private Optional<Team> goingOn(Proposed wanted) {
        return document.teams().values().stream()
                .filter(team ->
                        team.id().equals(wanted.id())
                                || team.contexts().stream().anyMatch(wanted.contexts()::contains))
                .findFirst();
    }

    private static Team owning(Team team, ContextId context) {
        List<ContextId> more = new ArrayList<>(team.contexts());
        more.add(context);
        return team.owning(more);
    }

    private List<Fix> oneOwner(Finding finding, List<Team> teams) {
        List<Fix> fixes = new ArrayList<>();
        for (BoundedContext context : contexts(finding)) {
            for (Team keeper : teams) {
                List<Team> others =
                        teams.stream()
                                .filter(team -> !team.equals(keeper))
                                .map(team -> without(team, context.id()))
                                .toList();
                fixes.add(fix("leave-to", keeper.name(), with(others.toArray(Team[]::new))));
            }
        }
        return fixes;
    }

    private static Team without(Team team, ContextId context) {
        return team.owning(team.contexts().stream().filter(c -> !c.equals(context)).toList());
    }

    private List<Fix> each(List<Team> teams, String label, UnaryOperator<Team> how) {
        return teams.stream().map(team -> fix(label, team.name(), with(how.apply(team)))).toList();
    }

    /// The context that weighs on the others gets a team of its own.
    private List<Fix> apart(Finding finding, List<Team> teams) {
        List<BoundedContext> contexts = contexts(finding);
        if (teams.isEmpty() || contexts.isEmpty()) {
            return List.of();
        }
        BoundedContext last = contexts.getLast();
        Team left = without(teams.getFirst(), last.id());
        return List.of(fix("own-team", last.name(), with(left, own(last))));
    }

    /// A team for one context; the people for it have still to be found.
    private Team own(BoundedContext context) {
        TeamId id = new TeamId("team-" + context.id());
        for (int n = 2; document.teams().containsKey(id); n++) {
            id = new TeamId("team-" + context.id() + "-" + n);
        }
        String name = context.name();
        return new Team(id, name, TeamType.STREAM_ALIGNED, List.of(context.id()), 0);
    }

    private List<Fix> service(List<Team> teams) {
        List<Interaction> close =
                document.interactions().stream()
                        .filter(i -> i.mode() == InteractionMode.COLLABORATION)
                        .filter(i -> teams.stream().anyMatch(t -> isIn(t, i)))
                        .toList();
        if (close.isEmpty()) {
            return List.of();
        }
        Interaction last = close.getLast();
        List<Interaction> all = new ArrayList<>(document.interactions());
        all.remove(last);
        all.add(new Interaction(last.from(), last.to(), InteractionMode.X_AS_A_SERVICE, ""));
        return List.of(fix("service", name(last.to()), accept(teamsNow(), all)));
    }

    private static boolean isIn(Team team, Interaction interaction) {
        return interaction.from().equals(team.id()) || interaction.to().equals(team.id());
    }

    private String name(TeamId id) {
        return Optional.ofNullable(document.teams().get(id)).map(Team::name).orElse(id.value());
    }

    private List<Fix> stop(List<Team> teams) {
        if (teams.size() < 2) {
            return List.of();
        }
        List<Interaction> left =
                document.interactions().stream()
                        .filter(i -> !(isIn(teams.get(0), i) && isIn(teams.get(1), i)))
                        .toList();
        return List.of(fix("stop", teams.get(1).name(), accept(teamsNow(), left)));
    }

    private List<Fix> agree(List<Team> teams) {
        if (teams.size() < 2) {
            return List.of();
        }
        List<Interaction> all = new ArrayList<>(document.interactions());
        all.add(
                new Interaction(
                        teams.get(0).id(), teams.get(1).id(), InteractionMode.X_AS_A_SERVICE, ""));
        return List.of(fix("agree", teams.get(1).name(), accept(teamsNow(), all)));
    }

    private List<Team> teamsNow() {
        return List.copyOf(document.teams().values());
    }

    /// The teams with some of them changed or new.
    private Edit with(Team... changed) {
        List<Team> all = new ArrayList<>(document.teams().values());
        for (Team team : changed) {
            all.removeIf(other -> other.id().equals(team.id()));
            all.add(team);
        }
        return accept(all, document.interactions());
    }

    private static Edit accept(List<Team> teams, List<Interaction> interactions) {
        return new Edit.AcceptTeams(teams, interactions);
    }

    private static Fix fix(String label, String name, Edit edit) {
        return new Fix(Wording.of("study.fix.team-" + label, name), edit);
    }
}
