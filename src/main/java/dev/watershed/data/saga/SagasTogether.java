package dev.watershed.data.saga;

import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What several sagas do to each other.
final class SagasTogether {

    static final RuleId LOCK_OUT = new RuleId("data.saga-lock-out");

    private final List<Saga> sagas;
    private final List<Finding> found = new ArrayList<>();

    private SagasTogether(Collection<Saga> sagas) {
        this.sagas = sagas.stream().sorted(java.util.Comparator.comparing(Saga::id)).toList();
    }

    static List<Finding> check(Collection<Saga> sagas) {
        SagasTogether rules = new SagasTogether(sagas);
        rules.lockOut();
        rules.sagas.forEach(rules::callsItself);
        rules.sagas.forEach(rules::undoOfUndo);
        return rules.found;
    }

    /// Each holds what the other waits for: they close the same two things in opposite order.
    private void lockOut() {
        for (int i = 0; i < sagas.size(); i++) {
            for (Saga other : sagas.subList(i + 1, sagas.size())) {
                crossed(sagas.get(i), other);
            }
        }
    }

    private void crossed(Saga one, Saga other) {
        List<String> mine = held(one);
        List<String> theirs = held(other);
        for (String first : mine) {
            for (String second : mine.subList(mine.indexOf(first) + 1, mine.size())) {
                if (theirs.contains(second) && theirs.indexOf(second) < theirs.indexOf(first)) {
                    List<Object> ids = new ArrayList<>();
                    ids.addAll(SagaRules.evidence(one, holding(one, first, second)).ids());
                    ids.addAll(SagaRules.evidence(other, holding(other, first, second)).ids());
                    add(
                            "lock-out",
                            Evidence.of(new LinkedHashSet<>(ids)),
                            one.name(),
                            other.name(),
                            first,
                            second);
                    return;
                }
            }
        }
    }

    /// The data a saga holds, each where it is first changed.
    private static List<String> held(Saga saga) {
        return saga.steps().stream()
                .map(Step::holds)
                .filter(data -> !data.isEmpty())
                .distinct()
                .toList();
    }

    private static List<Step> holding(Saga saga, String first, String second) {
        return saga.steps().stream()
                .filter(s -> s.holds().equals(first) || s.holds().equals(second))
                .toList();
    }

    private void add(String rule, Evidence evidence, Object... words) {
        found.add(
                new Finding(
                        new RuleId("data.saga-" + rule),
                        Severity.WARNING,
                        Wording.of("data.saga-" + rule, words),
                        evidence,
                        SagaRules.SAGAS));
    }

    /// A step that starts the saga it belongs to, at once or through other sagas.
    private void callsItself(Saga saga) {
        for (Step step : saga.steps().stream().skip(1).toList()) {
            if (reaches(step, saga, new LinkedHashSet<>())) {
                add(
                        "calls-itself",
                        SagaRules.evidence(saga, List.of(step)),
                        saga.name(),
                        step.action().name());
                return;
            }
        }
    }

    private boolean reaches(Step step, Saga goal, Set<SagaId> seen) {
        if (starts(step, goal)) {
            return true;
        }
        for (Saga other : sagas) {
            if (!other.id().equals(goal.id()) && starts(step, other) && seen.add(other.id())) {
                boolean through =
                        other.steps().stream().skip(1).anyMatch(s -> reaches(s, goal, seen));
                if (through) {
                    return true;
                }
            }
        }
        return false;
    }

    /// A step starts a saga that begins with it or bears its name.
    private static boolean starts(Step step, Saga saga) {
        return isNamed(step, saga)
                || (!saga.steps().isEmpty()
                        && saga.steps().getFirst().action().same(step.action()));
    }

    private static boolean isNamed(Step step, Saga saga) {
        return step.action().name().equalsIgnoreCase(saga.name());
    }

    /// A compensation that is itself a step somebody would take back.
    private void undoOfUndo(Saga saga) {
        for (Step step : saga.steps()) {
            Optional<Step> back = step.compensation().flatMap(c -> SagaRules.compensated(sagas, c));
            back.filter(b -> !b.equals(step))
                    .ifPresent(b ->
                            add(
                                    "undo-of-undo",
                                    SagaRules.evidence(saga, List.of(step)),
                                    saga.name(),
                                    b.action().name(),
                                    b.compensation().map(Deed::name).orElse("")));
        }
    }
}
