package dev.watershed.data.saga;

import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What can be said about one saga: what it lacks, and what stands in the wrong place.
public final class SagaRules {

    static final String SAGAS = "Garcia-Molina and Salem, Sagas";
    static final String PATTERNS = "Richardson, Microservices Patterns";

    private final Saga saga;
    private final List<Finding> found = new ArrayList<>();

    private SagaRules(Saga saga) {
        this.saga = saga;
    }

    /// Findings of all sagas in a fixed order: by rule, then by evidence.
    public static List<Finding> check(Collection<Saga> sagas) {
        List<Finding> all = new ArrayList<>();
        sagas.forEach(saga -> all.addAll(check(saga)));
        all.addAll(SagasTogether.check(sagas));
        all.sort(
                Comparator.comparing(Finding::rule)
                        .thenComparing(f -> f.evidence().ids().toString()));
        return List.copyOf(all);
    }

    /// True when each of two sagas can hold what the other waits for.
    public static boolean lockEachOtherOut(Saga one, Saga other) {
        return SagasTogether.check(List.of(one, other)).stream()
                .anyMatch(f -> f.rule().equals(SagasTogether.LOCK_OUT));
    }

    /// Findings of one saga alone.
    static List<Finding> check(Saga saga) {
        SagaRules rules = new SagaRules(saga);
        if (saga.steps().isEmpty()) {
            rules.add("no-steps", Severity.WARNING, SAGAS, List.of());
            return rules.found;
        }
        rules.noWayBack();
        rules.noWayOn();
        rules.undoFailsSilently();
        rules.waitsForEver();
        rules.undoesItself();
        rules.order();
        return rules.found;
    }

    private void add(
            String rule, Severity severity, String source, List<Step> steps, Object... words) {
        List<Object> arguments = new ArrayList<>(List.of(words));
        arguments.addFirst(saga.name());
        found.add(
                new Finding(
                        new RuleId("data.saga-" + rule),
                        severity,
                        new Wording("data.saga-" + rule, arguments),
                        evidence(saga, steps),
                        source));
    }

    /// The notes of the steps, then the saga itself.
    static Evidence evidence(Saga saga, List<Step> steps) {
        Set<Object> ids = new LinkedHashSet<>();
        steps.forEach(s -> s.action().note().ifPresent(ids::add));
        ids.add(saga.id());
        return Evidence.of(ids);
    }

    static String names(Collection<Step> steps) {
        return String.join(", ", steps.stream().map(s -> s.action().name()).toList());
    }

    private int pivot() {
        return saga.pivot().orElse(saga.steps().size());
    }

    /// Steps before the pivot that nothing takes back. The last step needs nothing: when it is
    /// done, so is the saga.
    private void noWayBack() {
        List<Step> before = saga.steps().subList(0, Math.min(pivot(), saga.steps().size() - 1));
        List<Step> stuck = before.stream().filter(s -> !s.reversible()).toList();
        if (!stuck.isEmpty()) {
            add("no-way-back", Severity.WARNING, SAGAS, stuck, names(stuck));
        }
    }

    /// Behind the pivot there is only forward: a step that is not asked for again can get stuck.
    private void noWayOn() {
        List<Step> stuck =
                saga.steps().stream()
                        .skip(pivot() + 1L)
                        .filter(s -> !s.patience().asksAgain())
                        .toList();
        if (!stuck.isEmpty()) {
            String pivot = saga.steps().get(pivot()).action().name();
            add("no-way-on", Severity.WARNING, PATTERNS, stuck, names(stuck), pivot);
        }
    }

    private void undoFailsSilently() {
        List<Step> silent =
                saga.steps().stream()
                        .limit(Math.min(pivot(), saga.steps().size() - 1))
                        .filter(Step::reversible)
                        .filter(s -> s.notice().alarm().isEmpty())
                        .toList();
        if (!silent.isEmpty()) {
            String undo =
                    String.join(
                            ", ",
                            silent.stream()
                                    .flatMap(s -> s.compensation().stream())
                                    .map(Deed::name)
                                    .distinct()
                                    .toList());
            add("undo-fails-silently", Severity.WARNING, PATTERNS, silent, undo);
        }
    }

    private void waitsForEver() {
        List<Step> endless =
                saga.steps().stream()
                        .filter(s -> !s.patience().stopsWaiting() && !s.patience().asksAgain())
                        .toList();
        if (!endless.isEmpty()) {
            add("waits-for-ever", Severity.INFO, PATTERNS, endless, names(endless));
        }
    }

    private void undoesItself() {
        for (Step step : saga.steps()) {
            if (step.compensation().filter(step.action()::same).isPresent()) {
                add("undoes-itself", Severity.ERROR, SAGAS, List.of(step), step.action().name());
            }
        }
    }

    /// Steps that need each other in a ring, steps before what they need, or a better order.
    private void order() {
        List<Step> ring = NeedRing.in(saga);
        if (!ring.isEmpty()) {
            add("cycle", Severity.ERROR, SAGAS, ring, names(ring));
            return;
        }
        for (int i = 0; i < saga.steps().size(); i++) {
            Step step = saga.steps().get(i);
            List<Step> later =
                    saga.steps().subList(i + 1, saga.steps().size()).stream()
                            .filter(s -> step.needs().contains(s.id()))
                            .toList();
            if (!later.isEmpty()) {
                add(
                        "needs-later",
                        Severity.ERROR,
                        SAGAS,
                        List.of(step),
                        step.action().name(),
                        names(later));
            }
        }
        BetterOrder.of(saga).ifPresent(this::couldComeLater);
    }

    private void couldComeLater(BetterOrder.Better better) {
        if (!better.moved().isEmpty()) {
            Object gain =
                    better.stuckAfter() < better.stuckBefore()
                            ? Wording.of(
                                    "data.saga-less-stuck",
                                    better.stuckBefore(),
                                    better.stuckAfter())
                            : Wording.of("data.saga-less-hard");
            add(
                    "could-come-later",
                    Severity.WARNING,
                    SAGAS,
                    better.moved(),
                    names(better.moved()),
                    gain);
        }
    }

    /// The first step whose compensation is also a step with a compensation of its own.
    static Optional<Step> compensated(Collection<Saga> sagas, Deed compensation) {
        return sagas.stream()
                .flatMap(saga -> saga.steps().stream())
                .filter(s -> s.action().same(compensation))
                .filter(s -> s.compensation().isPresent())
                .findFirst();
    }
}
