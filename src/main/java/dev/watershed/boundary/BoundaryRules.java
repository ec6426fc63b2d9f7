package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.Dependencies.Between;
import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What can be said about lines the team has drawn.
public final class BoundaryRules {

    /// From this many different messages on, two contexts that talk both ways talk a lot.
    private static final int CHATTY = 6;

    private static final String EVANS = "Evans, Domain-Driven Design";
    private static final String NEWMAN = "Newman, Building Microservices";

    private final Board board;
    private final Flow flow;
    private final Map<ContextId, BoundedContext> contexts = new LinkedHashMap<>();
    private final Collection<WordDivide> words;
    private final Dependencies dependencies;
    private final List<Finding> found = new ArrayList<>();

    private BoundaryRules(
            Board board, Flow flow, List<BoundedContext> drawn, Collection<WordDivide> words) {
        this.board = board;
        this.flow = flow;
        this.words = words;
        drawn.forEach(c -> contexts.put(c.id(), c));
        this.dependencies = Dependencies.of(board, flow, drawn);
    }

    /// Findings in a fixed order: by rule, then by evidence.
    public static List<Finding> check(
            Board board, Flow flow, List<BoundedContext> contexts, Collection<WordDivide> words) {
        BoundaryRules rules = new BoundaryRules(board, flow, contexts, words);
        rules.idle();
        rules.cycles();
        rules.chatty();
        rules.divided();
        rules.cut();
        rules.found.addAll(LayerRules.check(board, flow, contexts));
        rules.found.sort(
                Comparator.comparing(Finding::rule)
                        .thenComparing(f -> f.evidence().ids().toString()));
        return List.copyOf(rules.found);
    }

    private void add(
            String rule, Severity severity, Evidence evidence, String source, Object... arguments) {
        Wording message = Wording.of("boundary.rule-" + rule, arguments);
        found.add(new Finding(new RuleId("boundary." + rule), severity, message, evidence, source));
    }

    private String name(ContextId id) {
        BoundedContext context = contexts.get(id);
        return context == null ? id.value() : context.name();
    }

    private boolean is(NoteId id, NoteKind kind) {
        return board.note(id).map(Note::kind).filter(k -> k == kind).isPresent();
    }

    /// A context that decides and does nothing is a table, not a model.
    private void idle() {
        for (BoundedContext context : contexts.values()) {
            boolean acts =
                    context.members().stream()
                            .anyMatch(m ->
                                    is(m, NoteKind.COMMAND)
                                            || is(m, NoteKind.EVENT)
                                            || is(m, NoteKind.POLICY));
            if (!acts && !context.members().isEmpty()) {
                add(
                        "no-behaviour",
                        Severity.WARNING,
                        Evidence.of(context.members()),
                        EVANS,
                        context.name());
            }
        }
    }

    /// Contexts that wait for each other in a ring: calls and reads, not events.
    private void cycles() {
        Map<ContextId, Set<ContextId>> waits = new LinkedHashMap<>();
        dependencies
                .leads()
                .forEach((between, lead) -> {
                    if (lead.calls > 0) {
                        waits.computeIfAbsent(between.downstream(), d -> new TreeSet<>())
                                .add(between.upstream());
                    }
                });
        for (List<ContextId> ring : Rings.in(waits)) {
            Set<NoteId> notes = new TreeSet<>();
            for (ContextId one : ring) {
                for (ContextId other : ring) {
                    var lead = dependencies.leads().get(new Between(one, other));
                    if (lead != null && lead.calls > 0) {
                        notes.addAll(lead.offers);
                    }
                }
            }
            String names = String.join(", ", ring.stream().map(this::name).toList());
            add("cycle", Severity.WARNING, Evidence.of(notes), NEWMAN, names);
        }
    }

    private void chatty() {
        dependencies
                .leads()
                .forEach((between, lead) -> {
                    var back = dependencies.leads().get(between.turned());
                    boolean once = between.upstream().compareTo(between.downstream()) < 0;
                    if (once
                            && back != null
                            && lead.messages().size() + back.messages().size() >= CHATTY) {
                        List<NoteId> notes = new ArrayList<>(lead.messages());
                        notes.addAll(back.messages());
                        add(
                                "chatty",
                                Severity.INFO,
                                Evidence.of(notes),
                                NEWMAN,
                                name(between.upstream()),
                                name(between.downstream()),
                                notes.size());
                    }
                });
    }

    /// A word with two meanings inside one line: the line does not yet do its work.
    private void divided() {
        for (WordDivide word : words) {
            for (BoundedContext context : contexts.values()) {
                List<Set<NoteId>> inside =
                        word.senses().stream().filter(s -> BorderWords.uses(context, s)).toList();
                if (word.twoMeanings() && inside.size() > 1) {
                    Set<NoteId> notes = new TreeSet<>();
                    inside.forEach(s ->
                            s.stream().filter(context.members()::contains).forEach(notes::add));
                    add(
                            "two-meanings-inside",
                            Severity.WARNING,
                            Evidence.of(notes),
                            EVANS,
                            word.word(),
                            context.name());
                }
            }
        }
    }

    private void cut() {
        Crossing crossing = Crossings.of(board, flow, dependencies.homes());
        for (Flow.Step call : crossing.calls()) {
            ContextId from = dependencies.homes().get(call.from());
            ContextId to = dependencies.homes().get(call.to());
            if (from != null && to != null) {
                add(
                        "call-cut",
                        Severity.INFO,
                        Evidence.of(List.of(call.from(), call.to())),
                        NEWMAN,
                        text(call.from()),
                        name(from),
                        text(call.to()),
                        name(to));
            }
        }
        for (NoteId step : crossing.transactions()) {
            add("step-cut", Severity.WARNING, Evidence.of(List.of(step)), EVANS, text(step));
        }
    }

    private String text(NoteId note) {
        return board.note(note).map(Note::oneLine).orElse("");
    }
}
