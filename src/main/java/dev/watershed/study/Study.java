package dev.watershed.study;

import dev.watershed.board.Flow;
import dev.watershed.boundary.Boundaries;
import dev.watershed.boundary.BoundaryEvidence;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextCanvas;
import dev.watershed.boundary.ContextDetails;
import dev.watershed.boundary.ContextMap;
import dev.watershed.boundary.CoreDomainChart;
import dev.watershed.boundary.Tie;
import dev.watershed.boundary.WordDivide;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.language.Region;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.WordDecision;
import dev.watershed.service.ServiceModel;
import dev.watershed.team.AgreedTeams;
import dev.watershed.team.TeamEvidence;
import dev.watershed.team.TeamProposal;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
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
            new Lazily<>(unlessCancelled(this::readVocabulary));
    private final Lazily<List<WordDivide>> divides =
            new Lazily<>(unlessCancelled(this::readDivides));
    private final Lazily<Boundaries> boundaries =
            new Lazily<>(unlessCancelled(this::readBoundaries));
    private final Lazily<Boundaries> freshBoundaries =
            new Lazily<>(unlessCancelled(this::readFreshBoundaries));
    private final Lazily<List<ContextCanvas>> canvases =
            new Lazily<>(unlessCancelled(this::readCanvases));
    private final Lazily<ContextMap> contextMap =
            new Lazily<>(unlessCancelled(this::readContextMap));
    private final Lazily<ServiceModel> services = new Lazily<>(unlessCancelled(this::readServices));
    private final Lazily<TeamProposal> teams = new Lazily<>(unlessCancelled(this::readTeams));
    private final Lazily<TeamProposal> agreedTeams =
            new Lazily<>(unlessCancelled(this::readAgreedTeams));
    private final Lazily<List<Finding>> findings =
            new Lazily<>(unlessCancelled(this::readFindings));

    private final Lazily<Map<Finding, List<Fix>>> fixes =
            new Lazily<>(unlessCancelled(this::readFixes));

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

    /// How [#contexts()] depend on each other.
    public ContextMap contextMap() {
        return contextMap.get();
    }

    /// The services behind [#contexts()], the public API in front of them and the events between.
    public ServiceModel services() {
        return services.get();
    }

    /// Teams for [#contexts()].
    public TeamProposal teams() {
        return teams.get();
    }

    /// The teams that were accepted, weighed, or where none was, the proposed ones.
    public TeamProposal currentTeams() {
        return document.teams().isEmpty() ? teams() : agreedTeams.get();
    }

    /// What every check found, errors first.
    public List<Finding> findings() {
        return findings.get();
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

    private Vocabulary readVocabulary() {
        List<Region> drawn =
                document.contextsInOrder().stream()
                        .map(c -> new Region(c.id().value(), c.name(), c.members(), true))
                        .toList();
        return Vocabulary.read(document.board(), flow(), drawn, decisions());
    }

    private List<WordDecision> decisions() {
        return document.words().values().stream()
                .sorted(Comparator.comparing(WordDecision::word))
                .toList();
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

    private Boundaries readFreshBoundaries() {
        List<BoundedContext> drawn = document.contextsInOrder();
        List<BoundedContext> kept = drawn.stream().filter(document::isPinned).toList();
        return kept.equals(drawn) ? boundaries() : boundariesKeeping(kept);
    }

    private Boundaries boundariesKeeping(List<BoundedContext> kept) {
        BoundaryEvidence evidence =
                new BoundaryEvidence(document.board(), flow(), ties(), kept, divides());
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

    private TeamEvidence teamEvidence() {
        List<BoundedContext> contexts = contexts();
        return new TeamEvidence(
                document.board(),
                flow(),
                contexts,
                contextMap(),
                Divides.wordsPerContext(vocabulary(), contexts),
                divides(),
                Organisations.of(document));
    }

    private Map<Finding, List<Fix>> readFixes() {
        return Fixes.of(this);
    }

    private List<Finding> readFindings() {
        return Checks.of(this);
    }
}
