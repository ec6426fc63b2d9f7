package dev.watershed.ui.teams;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.study.Drafts;
import dev.watershed.study.Topologies;
import dev.watershed.team.ContextTraits;
import dev.watershed.team.Interaction;
import dev.watershed.team.LoadWeights;
import dev.watershed.team.Moves;
import dev.watershed.team.Placement;
import dev.watershed.team.Reteaming;
import dev.watershed.team.Team;
import dev.watershed.team.TeamAlternative;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamProfile;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.TeamProposal.Proposed;
import dev.watershed.team.Topology;
import dev.watershed.team.Topology.Horizon;
import dev.watershed.ui.session.Session;
import dev.watershed.ui.session.Toast;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What this lens asks for: each is one undo.
final class TeamEdits {

    private final Session session;

    TeamEdits(Session session) {
        this.session = session;
    }

    private Document document() {
        return session.document();
    }

    /// Accepts a topology, with the contexts it is for where they are finer than drawn, and drafts
    /// the decision. True when it was done.
    boolean accept(TeamAlternative chosen, List<TeamAlternative> shown) {
        TeamProposal teams = chosen.proposal();
        List<Edit> edits = new ArrayList<>();
        List<BoundedContext> finer =
                chosen.contexts().stream()
                        .filter(context -> !context.equals(document().contexts().get(context.id())))
                        .toList();
        if (!finer.isEmpty()) {
            edits.add(new Edit.DrawContexts(finer));
        }
        edits.add(agreed(teams));
        DecisionRecord draft = new Drafts(document(), session.pen()).teams(teams, shown);
        boolean done = session.perform(Drafts.together(new Edit.Together(edits), draft)).isEmpty();
        if (done) {
            int count = teams.teams().size();
            session.say(Toast.withUndo(session.texts().of("teams.accepted", count)));
        }
        return done;
    }

    private Edit agreed(TeamProposal teams) {
        Locale locale = session.texts().locale();
        return new Edit.AcceptTeams(
                teams.teams().stream().map(team -> team.agreed(locale)).toList(),
                teams.interactions().stream().map(mode -> mode.agreed(locale)).toList());
    }

    /// Starts the teams of another time from these.
    void startFrom(Horizon horizon, TeamProposal teams) {
        Locale locale = session.texts().locale();
        session.perform(
                Topologies.keep(
                        new Topology(
                                horizon,
                                teams.teams().stream().map(t -> t.agreed(locale)).toList(),
                                teams.interactions().stream()
                                        .map(mode -> mode.agreed(locale))
                                        .toList())));
    }

    boolean isLocked(TeamId team) {
        return document().shelf(Shelves.TEAM_LOCKS).containsKey(team.value());
    }

    /// Keeps a team as it is, or lets it be proposed anew.
    void lock(Proposed team, boolean locked) {
        session.perform(
                locked
                        ? new Edit.Shelve<>(
                                Shelves.TEAM_LOCKS, team.agreed(session.texts().locale()))
                        : new Edit.Unshelve(Shelves.TEAM_LOCKS, team.id().value()));
    }

    Optional<ContextId> placed(ContextId context) {
        return Optional.ofNullable(document().shelf(Shelves.PLACEMENTS).get(context.value()))
                .map(Placement::with);
    }

    /// Keeps a context with another one, alone where both are the same, or lets it go.
    void place(ContextId context, Optional<ContextId> with) {
        session.perform(
                with.<Edit>map(other ->
                                new Edit.Shelve<>(
                                        Shelves.PLACEMENTS, new Placement(context, other)))
                        .orElseGet(() -> new Edit.Unshelve(Shelves.PLACEMENTS, context.value())));
    }

    ContextTraits traits(ContextId context) {
        ContextTraits said = document().shelf(Shelves.TRAITS).get(context.value());
        return said == null ? ContextTraits.unsaid(context) : said;
    }

    /// Says something about a context; what is unsaid again leaves no trace.
    void say(ContextId context, UnaryOperator<ContextTraits> how) {
        ContextTraits now = how.apply(traits(context));
        if (!now.equals(traits(context))) {
            session.perform(
                    now.isUnsaid()
                            ? new Edit.Unshelve(Shelves.TRAITS, context.value())
                            : new Edit.Shelve<>(Shelves.TRAITS, now));
        }
    }

    /// What a context is to the business; one that is not drawn yet has nothing to keep it on.
    void classify(BoundedContext context, Classification classification) {
        if (document().contexts().containsKey(context.id())) {
            BoundedContext now = context.classifiedAs(classification);
            session.perform(new Edit.DrawContexts(List.of(now)));
        }
    }

    TeamProfile profile(TeamId team) {
        TeamProfile said = document().shelf(Shelves.TEAM_PROFILES).get(team.value());
        return said == null ? TeamProfile.unsaid(team) : said;
    }

    void describe(TeamProfile profile) {
        if (!profile.equals(profile(profile.team()))) {
            session.perform(
                    profile.isUnsaid()
                            ? new Edit.Unshelve(Shelves.TEAM_PROFILES, profile.team().value())
                            : new Edit.Shelve<>(Shelves.TEAM_PROFILES, profile));
        }
    }

    Topology topology(Horizon horizon) {
        return Topologies.of(document(), horizon);
    }

    /// Changes one team of a time.
    void change(Horizon horizon, TeamId id, UnaryOperator<Team> how) {
        put(horizon, hand -> hand.changed(id, how));
    }

    /// Changes the teams of a time by hand, and says what the move is called.
    void reteam(Horizon horizon, Function<Reteaming, Topology> how) {
        Topology before = topology(horizon);
        if (put(horizon, how)) {
            List<BoundedContext> contexts = document().contextsInOrder();
            Moves.between(before.teams(), topology(horizon).teams()).stream()
                    .findFirst()
                    .map(move -> MovesSection.say(move, contexts, session.texts()))
                    .ifPresent(said -> session.say(Toast.withUndo(said)));
        }
    }

    /// How two teams work together from now on.
    void work(Horizon horizon, Interaction now) {
        put(horizon, hand -> hand.working(now));
    }

    /// True when it was done.
    private boolean put(Horizon horizon, Function<Reteaming, Topology> how) {
        Topology before = topology(horizon);
        Topology after = how.apply(Reteaming.of(before));
        return !after.equals(before) && session.perform(Topologies.keep(after)).isEmpty();
    }

    LoadWeights weights() {
        return document().shelf(Shelves.LOAD_WEIGHTS).values().stream()
                .findFirst()
                .orElse(LoadWeights.USUAL);
    }

    /// Weighs anew; the usual weights leave no trace.
    void weigh(LoadWeights weights) {
        if (!weights.equals(weights())) {
            session.perform(
                    weights.areUsual()
                            ? new Edit.Unshelve(Shelves.LOAD_WEIGHTS, "load")
                            : new Edit.Shelve<>(Shelves.LOAD_WEIGHTS, weights));
        }
    }
}
