package dev.watershed.document;

import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextDetails;
import dev.watershed.boundary.ContextPattern;
import dev.watershed.boundary.PatternDecision;
import dev.watershed.boundary.Pin;
import dev.watershed.data.DataCopy;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.stream.EventSourced;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.language.GlossaryEntry;
import dev.watershed.language.SenseCorrection;
import dev.watershed.service.ActorLimits;
import dev.watershed.service.JobStory;
import dev.watershed.service.Persona;
import dev.watershed.service.review.Comment;
import dev.watershed.service.review.Review;
import dev.watershed.team.ContextTraits;
import dev.watershed.team.LoadWeights;
import dev.watershed.team.Placement;
import dev.watershed.team.Team;
import dev.watershed.team.TeamProfile;
import dev.watershed.team.Topology;
import dev.watershed.workshop.Ballot;
import dev.watershed.workshop.Breakout;
import dev.watershed.workshop.OpenQuestion;
import dev.watershed.workshop.Snapshot;
import dev.watershed.workshop.Stand;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The shelves there are. A new kind of record is one constant here, its two wordings
/// (`document.shelf.CODE.put` and `.taken`), and its name in the schema of the file.
public final class Shelves {

    /// Where the session stands: one entry.
    public static final Shelf<Stand> SESSION =
            new Shelf<>("session", Stand.class, stand -> "now", stand -> "");

    public static final Shelf<Ballot> BALLOTS =
            new Shelf<>("ballot", Ballot.class, Ballot::id, Ballot::question);

    /// Hotspots somebody looks after, and the parking lot.
    public static final Shelf<OpenQuestion> QUESTIONS =
            new Shelf<>(
                    "open-question", OpenQuestion.class, OpenQuestion::id, OpenQuestion::question);

    /// The wall as it was, per phase and by name.
    public static final Shelf<Snapshot> SNAPSHOTS =
            new Shelf<>("snapshot", Snapshot.class, Snapshot::id, Snapshot::name);

    /// Contexts that stay as they are drawn.
    public static final Shelf<Pin> PINS =
            new Shelf<>(
                    "pin", Pin.class, pin -> pin.context().value(), pin -> pin.context().value());

    /// What was decided, and why.
    public static final Shelf<DecisionRecord> DECISIONS =
            new Shelf<>(
                    "decision",
                    DecisionRecord.class,
                    decision -> decision.id().value(),
                    DecisionRecord::title);

    /// What people said about contexts that the wall cannot tell.
    public static final Shelf<ContextTraits> TRAITS =
            new Shelf<>(
                    "context-traits",
                    ContextTraits.class,
                    traits -> traits.context().value(),
                    traits -> traits.context().value());

    /// What teams say about themselves.
    public static final Shelf<TeamProfile> TEAM_PROFILES =
            new Shelf<>(
                    "team-profile",
                    TeamProfile.class,
                    profile -> profile.team().value(),
                    profile -> profile.team().value());

    /// Teams that stay as they are when teams are proposed again.
    public static final Shelf<Team> TEAM_LOCKS =
            new Shelf<>("team-lock", Team.class, team -> team.id().value(), Team::name);

    /// Contexts that stay with a team when teams are proposed again.
    public static final Shelf<Placement> PLACEMENTS =
            new Shelf<>(
                    "placement",
                    Placement.class,
                    placement -> placement.context().value(),
                    placement -> placement.context().value());

    /// The teams there are today, and those there shall be later.
    public static final Shelf<Topology> TOPOLOGIES =
            new Shelf<>(
                    "topology",
                    Topology.class,
                    topology -> topology.horizon().code(),
                    topology -> topology.horizon().code());

    /// What weighs how much in the load of a team; one entry.
    public static final Shelf<LoadWeights> LOAD_WEIGHTS =
            new Shelf<>("load-weights", LoadWeights.class, weights -> "load", weights -> "load");

    /// What the team wrote on the canvases of its contexts.
    public static final Shelf<ContextDetails> CANVASES =
            new Shelf<>(
                    "canvas",
                    ContextDetails.class,
                    details -> details.context().value(),
                    details -> details.context().value());

    /// Patterns of the context map the team chose, by the pair of contexts.
    public static final Shelf<PatternDecision> PATTERNS =
            new Shelf<>(
                    "pattern",
                    PatternDecision.class,
                    PatternDecision::pair,
                    decision ->
                            decision.patterns().stream()
                                    .map(ContextPattern::code)
                                    .collect(Collectors.joining(" ")));

    /// The contexts as they are today, beside those that are to be.
    public static final Shelf<BoundedContext> TODAY =
            new Shelf<>(
                    "context-today",
                    BoundedContext.class,
                    context -> context.id().value(),
                    BoundedContext::name);

    /// What a service promised when it was last reviewed.
    public static final Shelf<Review> REVIEWS =
            new Shelf<>("review", Review.class, r -> r.service().value(), r -> r.service().value());

    /// What people said about a specification.
    public static final Shelf<Comment> REVIEW_COMMENTS =
            new Shelf<>("review-comment", Comment.class, Comment::id, c -> c.service().value());

    /// Sagas the team drew, or changed after they were found.
    public static final Shelf<Saga> SAGAS =
            new Shelf<>("saga", Saga.class, saga -> saga.id().value(), Saga::name);

    /// Read-only copies of data the team agreed on.
    public static final Shelf<DataCopy> COPIES =
            new Shelf<>("data-copy", DataCopy.class, DataCopy::key, copy -> copy.to().value());

    /// Aggregates that are kept as events.
    public static final Shelf<EventSourced> EVENT_SOURCED =
            new Shelf<>(
                    "event-sourced",
                    EventSourced.class,
                    stream -> stream.aggregate().value(),
                    stream -> stream.aggregate().value());

    /// What words mean in each context.
    public static final Shelf<GlossaryEntry> GLOSSARY =
            new Shelf<>("glossary", GlossaryEntry.class, GlossaryEntry::key, GlossaryEntry::word);

    /// Notes that use a word as another part of the wall does.
    public static final Shelf<SenseCorrection> SENSE_CORRECTIONS =
            new Shelf<>(
                    "sense-correction",
                    SenseCorrection.class,
                    SenseCorrection::key,
                    SenseCorrection::word);

    /// What the team knows about the actors.
    public static final Shelf<Persona> PERSONAS =
            new Shelf<>(
                    "persona",
                    Persona.class,
                    persona -> persona.actor().value(),
                    persona -> persona.actor().value());

    /// The job stories the team wrote in place of the drafted ones.
    public static final Shelf<JobStory> JOB_STORIES =
            new Shelf<>("job", JobStory.class, story -> story.id().value(), JobStory::want);

    /// How many actors are too many; one entry.
    public static final Shelf<ActorLimits> ACTOR_LIMITS =
            new Shelf<>("actor-limits", ActorLimits.class, limits -> "actors", limits -> "actors");

    /// Stretches of the wall that groups work on by themselves.
    public static final Shelf<Breakout> BREAKOUTS =
            new Shelf<>("breakout", Breakout.class, Breakout::id, Breakout::group);

    public static final List<Shelf<?>> ALL =
            List.of(
                    PINS,
                    SESSION,
                    BALLOTS,
                    QUESTIONS,
                    SNAPSHOTS,
                    REVIEWS,
                    REVIEW_COMMENTS,
                    DECISIONS,
                    TRAITS,
                    TEAM_PROFILES,
                    TEAM_LOCKS,
                    PLACEMENTS,
                    ACTOR_LIMITS,
                    JOB_STORIES,
                    PERSONAS,
                    SAGAS,
                    COPIES,
                    EVENT_SOURCED,
                    TOPOLOGIES,
                    LOAD_WEIGHTS,
                    CANVASES,
                    PATTERNS,
                    GLOSSARY,
                    SENSE_CORRECTIONS,
                    TODAY,
                    BREAKOUTS);

    private Shelves() {}

    public static Optional<Shelf<?>> withCode(String code) {
        return ALL.stream().<Shelf<?>>map(s -> s).filter(s -> s.code().equals(code)).findFirst();
    }
}
