package dev.watershed.study;

import dev.watershed.board.Flow;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundaryEvidence;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextCanvas;
import dev.watershed.boundary.ContextDetails;
import dev.watershed.boundary.ContextFigures;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.CoreDomainChart;
import dev.watershed.boundary.Figuring;
import dev.watershed.boundary.Tie;
import dev.watershed.boundary.WordDivide;
import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.language.Vocabulary;
import dev.watershed.service.Jobs;
import dev.watershed.service.Personas;
import dev.watershed.service.ServiceModel;
import dev.watershed.service.review.Baseline;
import dev.watershed.team.AgreedTeams;
import dev.watershed.team.ContextFacts;
import dev.watershed.team.JobRun;
import dev.watershed.team.TeamAlternative;
import dev.watershed.team.TeamEvidence;
import dev.watershed.team.TeamProposal;
import dev.watershed.team.Topology;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Everything computed from one document, each part when it is first asked for and only once. Safe
/// to ask from several threads; the answers are immutable and the same for the same document.
///
/// Every method may take a while on a large wall: not for the window's own thread. When `cancelled`
/// says so, methods throw [CancellationException].
public final class Study {

    private final Document document;
    private final BooleanSupplier cancelled;
    private final Lazily<Flow> flow = new Lazily<>(unlessCancelled(this::readFlow));
    private final Lazily<Vocabulary> vocabulary =
            new Lazily<>(unlessCancelled(() -> Vocabularies.of(document(), flow())));
    private final Lazily<List<WordDivide>> divides =
            new Lazily<>(unlessCancelled(this::readDivides));
    private final Lazily<Boundaries> boundaries =
            new Lazily<>(unlessCancelled(this::readBoundaries));
    private final Lazily<Boundaries> freshBoundaries =
            new Lazily<>(unlessCancelled(this::readFreshBoundaries));
    private final Lazily<List<ContextCanvas>> canvases =
            new Lazily<>(unlessCancelled(this::readCanvases));
    private final Lazily<List<ContextFigures>> contextFigures =
            new Lazily<>(unlessCancelled(this::readContextFigures));
    private final Lazily<ContextMap> contextMap =
            new Lazily<>(unlessCancelled(this::readContextMap));
    private final Lazily<ServiceModel> services = new Lazily<>(unlessCancelled(this::readServices));
    private final Lazily<ServiceStudy> serviceStudy =
            new Lazily<>(unlessCancelled(() -> new ServiceStudy(this)));
    private final Lazily<DataStudy> data = new Lazily<>(unlessCancelled(() -> new DataStudy(this)));
    private final Lazily<List<JobRun>> jobRuns =
            new Lazily<>(unlessCancelled(() -> JobRun.all(jobs(), document().board(), flow())));
    private final Lazily<TeamProposal> teams = new Lazily<>(unlessCancelled(this::readTeams));
    private final Lazily<TeamProposal> agreedTeams =
            new Lazily<>(unlessCancelled(this::readAgreedTeams));
    private final Lazily<List<TeamAlternative>> teamAlternatives =
            new Lazily<>(unlessCancelled(this::readTeamAlternatives));
    private final Lazily<List<Finding>> allFindings =
            new Lazily<>(unlessCancelled(() -> Checks.of(this)));

    private final Lazily<Map<Finding, List<Fix>>> fixes =
            new Lazily<>(unlessCancelled(() -> Fixes.of(this)));

    private Study(Document document, BooleanSupplier cancelled) {
        this.document = document;
        this.cancelled = cancelled;
    }

    public static Study of(Document document) {
        return new Study(document, () -> false);
    }

    /// A study that is given up when `cancelled` says so.
    public static Study of(Document document, BooleanSupplier cancelled) {
        return new Study(document, cancelled);
    }

    /// A study of the same wall as if no context had been drawn on it.
    public static Study ignoringContexts(Document document) {
        Document bare = document;
        for (BoundedContext context : document.contextsInOrder()) {
            bare = bare.without(context.id());
        }
        return of(bare);
    }

    public Document document() {
        return document;
    }

    /// Who leads to whom.
    public Flow flow() {
        return flow.get();
    }

    /// The words, compared between the drawn contexts or, where none is drawn, between parts of the
    /// wall.
    public Vocabulary vocabulary() {
        return vocabulary.get();
    }

    /// The words with more than one sense, as the boundaries see them.
    public List<WordDivide> divides() {
        return divides.get();
    }

    /// Where the lines run; contexts that are drawn stay as they are.
    public Boundaries boundaries() {
        return boundaries.get();
    }

    /// The drawn contexts or, where none is drawn, the proposed ones.
    public List<BoundedContext> contexts() {
        List<BoundedContext> drawn = document.contextsInOrder();
        return drawn.isEmpty() ? boundaries().proposed().asContexts() : drawn;
    }

    /// Where the lines would run if the contexts that are drawn had not been, but for those the
    /// team wants kept.
    public Boundaries freshBoundaries() {
        return freshBoundaries.get();
    }

    /// How the contexts depend on each other as they are today; an empty map where nobody said.
    public ContextMap contextMapToday() {
        return contextMapOf(document.today());
    }

    /// A map of any contexts on this wall, with the patterns the team chose.
    public ContextMap contextMapOf(List<BoundedContext> contexts) {
        return ContextMap.of(document.board(), flow(), contexts, divides())
                .keeping(document.shelf(Shelves.PATTERNS).values());
    }

    /// The Bounded Context Canvas of each of [#contexts()].
    public List<ContextCanvas> canvases() {
        return canvases.get();
    }

    /// [#contexts()] by how much they set the business apart and how hard they are.
    public CoreDomainChart coreDomainChart() {
        return CoreDomainChart.of(document.board(), contexts(), details());
    }

    private Collection<ContextDetails> details() {
        return document.shelf(Shelves.CANVASES).values();
    }

    /// How loosely coupled and how cohesive each of [#contexts()] is.
    public List<ContextFigures> contextFigures() {
        return contextFigures.get();
    }

    /// How [#contexts()] depend on each other.
    public ContextMap contextMap() {
        return contextMap.get();
    }

    /// The services behind [#contexts()], the public API in front of them and the events between.
    public ServiceModel services() {
        return services.get();
    }

    /// What the actors want to get done: job stories as the team wrote them, else drafted.
    public Jobs jobs() {
        return serviceStudy.get().evidence().jobs();
    }

    /// The same jobs with drafts in a reader's language.
    public Jobs jobs(Locale reader) {
        return serviceStudy.get().jobs(reader);
    }

    /// The personas as they read beside these jobs.
    public Personas personas(Jobs jobs) {
        return serviceStudy.get().personas(jobs);
    }

    /// Who the actors are: as the team wrote it, else as the wall tells.
    public Personas personas() {
        return serviceStudy.get().evidence().personas();
    }

    /// What the checks of actors, jobs and services found, also where contexts are only proposed,
    /// without what was waived for a reason.
    public List<Finding> serviceFindings() {
        return decisionLog().unwaived(everyServiceFinding());
    }

    List<Finding> everyServiceFinding() {
        return serviceStudy.get().findings();
    }

    /// What others rely on in the services, by service; none for one that was never looked at.
    public List<Baseline> baselines() {
        return serviceStudy.get().baselines();
    }

    /// Who owns the data of [#services()], how it travels, and what fails with what.
    public DataStudy data() {
        return data.get();
    }

    /// Teams for [#contexts()].
    public TeamProposal teams() {
        return teams.get();
    }

    /// The teams that were accepted, weighed, or where none was, the proposed ones.
    public TeamProposal currentTeams() {
        return document.teams().isEmpty() ? teams() : agreedTeams.get();
    }

    /// Other teams for the same wall beside [#teams()], which come first, with what they trade.
    public List<TeamAlternative> teamAlternatives() {
        return teamAlternatives.get();
    }

    /// Each of [#contexts()] as its owner has to know it, along the flow of change.
    public List<ContextFacts> contextFacts() {
        return ContextFacts.all(teamEvidence());
    }

    /// The contexts of an alternative, which may be finer than those drawn.
    public List<ContextFacts> contextFacts(TeamAlternative alternative) {
        List<BoundedContext> contexts = alternative.contexts();
        return contexts.size() == contexts().size()
                ? contextFacts()
                : ContextFacts.all(teamEvidence(contexts, contextMapOf(contexts)));
    }

    /// The teams of a time; those of next are the ones agreed on.
    public Topology topology(Topology.Horizon horizon) {
        return Topologies.of(document, horizon);
    }

    /// The teams of a time, weighed and checked.
    public TeamProposal weighed(Topology topology) {
        return AgreedTeams.of(topology.teams(), topology.interactions(), teamEvidence());
    }

    /// One-click ways to settle what [#weighed(Topology)] finds, where there are any.
    public Map<Finding, List<Fix>> fixesOf(Topology topology, List<Finding> findings) {
        TeamFixes fixes = new TeamFixes(this, topology);
        Map<Finding, List<Fix>> all = new LinkedHashMap<>();
        for (Finding finding : findings) {
            List<Fix> some = fixes.of(finding);
            if (!some.isEmpty()) {
                all.put(finding, some);
            }
        }
        return all;
    }

    /// What was decided on this wall.
    public DecisionLog decisionLog() {
        return DecisionLog.of(document.shelf(Shelves.DECISIONS).values());
    }

    /// What every check found, errors first, without what was waived for a reason.
    public List<Finding> findings() {
        return decisionLog().unwaived(allFindings.get());
    }

    /// The findings that were waived, each with the record that says why.
    public Map<Finding, DecisionRecord> waived() {
        return decisionLog().waived(allFindings.get());
    }

    /// Those of [#serviceFindings()] that were waived, each with the record that says why.
    public Map<Finding, DecisionRecord> waivedServiceFindings() {
        return decisionLog().waived(everyServiceFinding());
    }

    /// One-click ways to settle findings, for those that have any.
    public Map<Finding, List<Fix>> fixes() {
        return fixes.get();
    }

    /// Between two parts a study can be given up, even where a part cannot.
    private <T> Supplier<T> unlessCancelled(Supplier<T> computation) {
        return () -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            return computation.get();
        };
    }

    private Flow readFlow() {
        return Flow.of(document.board());
    }

    private List<Tie> ties() {
        return document.ties().values().stream().sorted(Comparator.comparing(Tie::pair)).toList();
    }

    private List<WordDivide> readDivides() {
        return Divides.of(vocabulary());
    }

    private Boundaries readBoundaries() {
        return boundariesKeeping(document.contextsInOrder());
    }

    private List<ContextFigures> readContextFigures() {
        return Figuring.of(document.board(), flow(), contexts());
    }

    private Boundaries readFreshBoundaries() {
        List<BoundedContext> drawn = document.contextsInOrder();
        List<BoundedContext> kept = drawn.stream().filter(document::isPinned).toList();
        return kept.equals(drawn) ? boundaries() : boundariesKeeping(kept);
    }

    private Boundaries boundariesKeeping(List<BoundedContext> kept) {
        BoundaryEvidence evidence =
                new BoundaryEvidence(
                        document.board(),
                        flow(),
                        ties(),
                        kept,
                        divides(),
                        Planes.of(document, kept));
        return Boundaries.of(evidence, cancelled);
    }

    private ContextMap readContextMap() {
        return contextMapOf(contexts());
    }

    private List<ContextCanvas> readCanvases() {
        return ContextCanvas.of(document.board(), flow(), contexts(), details(), divides());
    }

    private ServiceModel readServices() {
        return ServiceModel.of(document.board(), flow(), contexts());
    }

    private TeamProposal readTeams() {
        return TeamProposal.of(teamEvidence());
    }

    private TeamProposal readAgreedTeams() {
        return AgreedTeams.of(document.teams().values(), document.interactions(), teamEvidence());
    }

    private List<TeamAlternative> readTeamAlternatives() {
        List<TeamAlternative> all =
                new ArrayList<>(TeamAlternative.of(teamEvidence(contexts(), contextMap())));
        new FinerTeams(freshBoundaries(), this::heaviest)
                .of(contextFacts())
                .map(finer -> teamEvidence(finer, contextMapOf(finer)))
                .ifPresent(finer -> all.add(all.getFirst().finer(finer)));
        return List.copyOf(all);
    }

    private double heaviest(List<BoundedContext> contexts) {
        return ContextFacts.all(teamEvidence(contexts, contextMap())).stream()
                .mapToDouble(facts -> facts.load().total())
                .max()
                .orElse(0);
    }

    private TeamEvidence teamEvidence() {
        return teamEvidence(contexts(), contextMap());
    }

    private TeamEvidence teamEvidence(List<BoundedContext> contexts, ContextMap map) {
        return new TeamEvidence(
                document.board(),
                flow(),
                contexts,
                map,
                Divides.wordsPerContext(vocabulary(), contexts),
                divides(),
                jobRuns.get(),
                Organisations.of(document));
    }
}
