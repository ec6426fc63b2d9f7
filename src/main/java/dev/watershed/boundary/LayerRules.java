package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Lines that follow the technology or the head count instead of the business: layers, views far
/// from what they show, more services than there are people for.
final class LayerRules {

    private static final String NEWMAN = "Newman, Building Microservices";
    private static final String YOUNG = "Young, CQRS Documents";

    /// Names of layers; a part of a business is seldom called so.
    private static final Set<String> LAYERS =
            Set.of(
                    "api",
                    "backend",
                    "business logic",
                    "controller",
                    "data access",
                    "database",
                    "db",
                    "frontend",
                    "gui",
                    "infrastructure",
                    "middleware",
                    "persistence",
                    "presentation",
                    "repository",
                    "ui",
                    "user interface",
                    "데이터베이스",
                    "백엔드",
                    "인프라",
                    "프론트엔드",
                    "화면");

    /// A context of this many notes of one kind is a layer rather than a small context.
    private static final int SAME = 3;

    private final Board board;
    private final Flow flow;
    private final List<BoundedContext> contexts;
    private final Map<NoteId, BoundedContext> homes = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();

    private LayerRules(Board board, Flow flow, List<BoundedContext> contexts) {
        this.board = board;
        this.flow = flow;
        this.contexts = contexts;
        contexts.forEach(c -> c.members().forEach(m -> homes.putIfAbsent(m, c)));
    }

    static List<Finding> check(Board board, Flow flow, List<BoundedContext> contexts) {
        LayerRules rules = new LayerRules(board, flow, contexts);
        contexts.forEach(rules::layer);
        rules.farViews();
        rules.tooMany();
        return rules.found;
    }

    private void add(
            String rule, Severity severity, Evidence evidence, String source, Object... arguments) {
        Wording message = Wording.of("boundary.rule-" + rule, arguments);
        found.add(new Finding(new RuleId("boundary." + rule), severity, message, evidence, source));
    }

    private void layer(BoundedContext context) {
        if (LAYERS.contains(String.join(" ", Tokens.of(context.name())))) {
            add(
                    "layer-name",
                    Severity.WARNING,
                    Evidence.of(context.members()),
                    NEWMAN,
                    context.name());
        } else if (context.members().size() >= SAME && isOneKind(context)) {
            add(
                    "layer-kind",
                    Severity.WARNING,
                    Evidence.of(context.members()),
                    NEWMAN,
                    context.name());
        }
    }

    /// Only commands or only policies, while what they lead to lies elsewhere. Only views or only
    /// aggregates are no behaviour at all, another finding.
    private boolean isOneKind(BoundedContext context) {
        Set<NoteKind> kinds = new TreeSet<>();
        context.members().forEach(m -> board.note(m).map(Note::kind).ifPresent(kinds::add));
        boolean layer =
                kinds.equals(Set.of(NoteKind.COMMAND)) || kinds.equals(Set.of(NoteKind.POLICY));
        return layer && context.members().stream().allMatch(this::leansElsewhere);
    }

    private boolean leansElsewhere(NoteId note) {
        return Stream.concat(
                        flow.from(note).stream().map(Flow.Step::to),
                        flow.to(note).stream().map(Flow.Step::from))
                .map(homes::get)
                .filter(java.util.Objects::nonNull)
                .anyMatch(other -> !other.equals(homes.get(note)));
    }

    /// A view that asks another context for everything it shows. One that events feed is a copy,
    /// and fine.
    private void farViews() {
        board.notes().values().stream()
                .filter(n -> n.kind() == NoteKind.READ_MODEL && homes.containsKey(n.id()))
                .sorted(java.util.Comparator.comparing(Note::id))
                .forEach(this::farView);
    }

    private void farView(Note view) {
        boolean fed =
                !flow.to(view.id(), LinkKind.PROJECTS).isEmpty()
                        || !flow.to(view.id(), LinkKind.UPDATES_VIEW).isEmpty();
        List<NoteId> sources = flow.from(view.id(), LinkKind.VIEW_OF);
        BoundedContext home = homes.get(view.id());
        List<BoundedContext> theirs =
                sources.stream().map(homes::get).filter(java.util.Objects::nonNull).toList();
        if (!fed && home != null && !theirs.isEmpty() && !theirs.contains(home)) {
            List<NoteId> notes = new ArrayList<>(sources);
            notes.add(view.id());
            add(
                    "view-far",
                    Severity.INFO,
                    Evidence.of(notes),
                    YOUNG,
                    view.oneLine(),
                    home.name(),
                    theirs.getFirst().name());
        }
    }

    private void tooMany() {
        List<BoundedContext> filled =
                contexts.stream().filter(c -> !c.members().isEmpty()).toList();
        if (Sizing.warning(board, filled.size()).isPresent()) {
            List<NoteId> first = filled.stream().map(c -> c.members().iterator().next()).toList();
            add("first-cut", Severity.INFO, Evidence.of(first), NEWMAN, filled.size());
        }
    }
}
