package dev.watershed.board;

import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads the wall against the grammar of EventStorming: events in the past tense, commands as
/// requests, policies as reactions, and nothing without a cause. A finding is for a look, never an
/// error.
public final class GrammarCheck {

    static final RuleId EVENT_PAST = new RuleId("grammar.event-past-tense");
    static final RuleId COMMAND_REQUEST = new RuleId("grammar.command-imperative");
    static final RuleId POLICY_WHENEVER = new RuleId("grammar.policy-whenever");
    static final RuleId EVENT_CAUSE = new RuleId("grammar.event-without-cause");
    static final RuleId COMMAND_ISSUER = new RuleId("grammar.command-without-issuer");
    static final RuleId COMMAND_RESULT = new RuleId("grammar.command-without-result");
    static final RuleId POLICY_TRIGGER = new RuleId("grammar.policy-without-trigger");
    static final RuleId VIEW_UNOBSERVED = new RuleId("grammar.read-model-unobserved");
    static final RuleId EVENT_TO_COMMAND = new RuleId("grammar.event-to-command");

    private static final String CHEAT_SHEET = "ddd-crew, EventStorming glossary and cheat sheet";
    private static final String BRANDOLINI = "Brandolini, Introducing EventStorming";

    private static final Set<LinkKind> CAUSES =
            Set.of(LinkKind.PRODUCES, LinkKind.EMITS, LinkKind.LEADS_TO);

    private final Board board;
    private final Flow flow;
    private final Severity weight;
    private final List<Finding> findings = new ArrayList<>();

    private GrammarCheck(Board board, Flow flow, GrammarLevel level) {
        this.board = board;
        this.flow = flow;
        this.weight = level == GrammarLevel.STRICT ? Severity.WARNING : Severity.INFO;
    }

    /// What does not read like the grammar, in the order of the story; nothing when the level is
    /// off.
    public static List<Finding> findings(Board board, Flow flow, GrammarLevel level) {
        if (level == GrammarLevel.OFF) {
            return List.of();
        }
        GrammarCheck check = new GrammarCheck(board, flow, level);
        board.notesInTimeline().stream()
                .filter(note -> !note.text().isBlank())
                .forEach(check::look);
        return List.copyOf(check.findings);
    }

    private void look(Note note) {
        switch (note.kind()) {
            case EVENT -> lookAtEvent(note);
            case COMMAND -> lookAtCommand(note);
            case POLICY -> lookAtPolicy(note);
            case READ_MODEL -> lookAtReadModel(note);
            case AGGREGATE,
                    ACTOR,
                    EXTERNAL_SYSTEM,
                    HOTSPOT,
                    OPPORTUNITY,
                    VALUE,
                    VOTE,
                    COMMENT,
                    TEAM -> {}
        }
    }

    private void lookAtEvent(Note event) {
        if (!Phrasing.of(event.text()).tellsPast()) {
            report(EVENT_PAST, weight, event, CHEAT_SHEET);
        }
        if (flow.to(event.id()).stream().noneMatch(step -> CAUSES.contains(step.meaning()))) {
            report(EVENT_CAUSE, Severity.INFO, event, BRANDOLINI);
        }
        for (Flow.Step step : flow.from(event.id())) {
            board.note(step.to())
                    .filter(next -> next.kind() == NoteKind.COMMAND)
                    .ifPresent(command -> reportJump(event, command));
        }
    }

    private void reportJump(Note event, Note command) {
        Wording message = Wording.of("board.event-to-command", event.oneLine(), command.oneLine());
        Evidence evidence = Evidence.of(event.id().value(), command.id().value());
        findings.add(new Finding(EVENT_TO_COMMAND, weight, message, evidence, CHEAT_SHEET));
    }

    private void lookAtCommand(Note command) {
        if (!Phrasing.of(command.text()).mayBeRequest()) {
            report(COMMAND_REQUEST, weight, command, CHEAT_SHEET);
        }
        if (!arrives(command, LinkKind.INVOKES) && !arrives(command, LinkKind.ISSUES)) {
            report(COMMAND_ISSUER, Severity.INFO, command, CHEAT_SHEET);
        }
        if (flow.from(command.id()).isEmpty()) {
            report(COMMAND_RESULT, Severity.INFO, command, CHEAT_SHEET);
        }
    }

    private void lookAtPolicy(Note policy) {
        if (!Phrasing.of(policy.text()).tellsReaction()) {
            report(POLICY_WHENEVER, weight, policy, BRANDOLINI);
        }
        if (!arrives(policy, LinkKind.TRIGGERS)) {
            report(POLICY_TRIGGER, Severity.INFO, policy, CHEAT_SHEET);
        }
    }

    private void lookAtReadModel(Note view) {
        boolean informs = !flow.from(view.id(), LinkKind.INFORMS).isEmpty();
        if (!informs && !arrives(view, LinkKind.READS)) {
            report(VIEW_UNOBSERVED, Severity.INFO, view, CHEAT_SHEET);
        }
    }

    private boolean arrives(Note note, LinkKind meaning) {
        return !flow.to(note.id(), meaning).isEmpty();
    }

    private void report(RuleId rule, Severity severity, Note note, String source) {
        String key = "board." + rule.value().substring("grammar.".length());
        Wording message = Wording.of(key, note.oneLine());
        findings.add(new Finding(rule, severity, message, Evidence.of(note.id().value()), source));
    }
}
