package dev.watershed.study;

import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.ContextId;
import dev.watershed.data.saga.BetterOrder;
import dev.watershed.data.saga.Deed;
import dev.watershed.data.saga.Notice;
import dev.watershed.data.saga.Patience;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.SagaRules;
import dev.watershed.data.saga.Step;
import dev.watershed.data.saga.Undo;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.team.Team;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// The ways out of a finding about a saga: each keeps the saga with a change.
final class SagaWays {

    /// What a step waits for and how often it is asked for where nobody said: an answer within half
    /// a minute, and three more tries that the service recognises.
    private static final Patience ASKED_AGAIN = new Patience(30, 3, true);

    private static final int MOST = 4;

    private final Study study;
    private final Document document;
    private final NewThings things;

    SagaWays(Study study, Supplier<String> ids) {
        this.study = study;
        this.document = study.document();
        this.things = new NewThings(document, ids);
    }

    /// @param rule without `data.saga-`
    List<WayOut> of(String rule, Finding finding) {
        List<Saga> sagas = study.data().sagas();
        List<Saga> about =
                sagas.stream()
                        .filter(s -> finding.evidence().ids().contains(s.id().value()))
                        .toList();
        if (about.isEmpty()) {
            return List.of();
        }
        Saga saga = about.getFirst();
        List<Step> steps = saga.steps().stream().filter(s -> isAbout(finding, s)).toList();
        return switch (rule) {
            case "no-steps" -> List.of(forgotten(saga));
            case "no-way-back" -> noWayBack(saga, irreversible(saga));
            case "no-way-on" -> List.of(patient(saga, steps, "ask-again"));
            case "waits-for-ever" -> List.of(patient(saga, endless(saga), "stop-waiting"));
            case "undo-fails-silently" -> told(saga);
            case "undoes-itself" -> undoesItself(saga, steps);
            case "cycle", "needs-later" -> needs(saga, steps);
            case "could-come-later" -> better(saga);
            case "calls-itself" -> steps.stream().map(s -> without(saga, s)).toList();
            case "undo-of-undo" -> undoOfUndo(saga, sagas);
            case "lock-out" -> inOneOrder(about);
            default -> List.of();
        };
    }

    private static boolean isAbout(Finding finding, Step step) {
        return step.action()
                        .note()
                        .filter(n -> finding.evidence().ids().contains(n.value()))
                        .isPresent()
                || finding.message().arguments().stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .anyMatch(
                                words -> List.of(words.split(", ")).contains(step.action().name()));
    }

    private static Edit kept(Saga saga) {
        return new Edit.Shelve<>(Shelves.SAGAS, saga);
    }

    private static Saga changed(Saga saga, List<Step> some, UnaryOperator<Step> how) {
        return saga.with(
                saga.steps().stream().map(s -> some.contains(s) ? how.apply(s) : s).toList());
    }

    private static String names(List<Step> steps) {
        return String.join(", ", steps.stream().map(s -> s.action().name()).toList());
    }

    private static WayOut forgotten(Saga saga) {
        return WaysOut.way(
                "forget-saga",
                new Edit.Unshelve(Shelves.SAGAS, saga.id().value()),
                List.of(saga.name()));
    }

    private static List<Step> irreversible(Saga saga) {
        int pivot = saga.pivot().orElse(saga.steps().size());
        return saga.steps().stream()
                .limit(Math.min(pivot, saga.steps().size() - 1))
                .filter(s -> !s.reversible())
                .toList();
    }

    private static List<Step> endless(Saga saga) {
        return saga.steps().stream()
                .filter(s -> !s.patience().stopsWaiting() && !s.patience().asksAgain())
                .toList();
    }

    private static WayOut patient(Saga saga, List<Step> steps, String name) {
        Saga now = changed(saga, steps, s -> s.with(ASKED_AGAIN));
        return WaysOut.way(
                name,
                kept(now),
                List.of(names(steps), ASKED_AGAIN.timeoutSeconds(), ASKED_AGAIN.retries()));
    }

    private List<WayOut> noWayBack(Saga saga, List<Step> steps) {
        List<WayOut> ways = new ArrayList<>();
        if (steps.isEmpty()) {
            return ways;
        }
        ways.add(compensated(saga, steps));
        Step turn = steps.getFirst();
        List<Step> behind = saga.steps().subList(saga.steps().indexOf(turn), saga.steps().size());
        Saga forward =
                changed(saga, behind, s -> s.patience().asksAgain() ? s : s.with(ASKED_AGAIN))
                        .turningAt(turn.id());
        ways.add(
                WaysOut.way(
                        "only-forward",
                        kept(forward),
                        List.of(turn.action().name(), behind.size() - 1)));
        ways.addAll(better(saga));
        return ways;
    }

    /// A command that takes back hangs under each action, and the step says so.
    private WayOut compensated(Saga saga, List<Step> steps) {
        List<Edit> edits = new ArrayList<>();
        List<String> undos = new ArrayList<>();
        Saga now = saga;
        for (Step step : steps) {
            String name = undoing(step.action().name());
            Deed deed = Deed.named(name);
            Optional<Note> action = step.action().note().flatMap(document.board()::note);
            if (action.isPresent()) {
                Note note = things.under(action.get().id(), NoteKind.COMMAND, name, List.of());
                edits.addAll(hung(note, action.get().id()));
                deed = Deed.of(note.id(), name);
            }
            Deed undo = deed;
            undos.add(name);
            now = changed(now, List.of(step), s -> s.undoneBy(undo, Undo.HARD));
        }
        edits.add(kept(now));
        return WaysOut.way(
                "compensate",
                new Edit.Together(edits),
                List.of(names(steps), String.join(", ", undos)));
    }

    /// With the aggregate of the action, in its context.
    private List<Edit> hung(Note note, NoteId action) {
        List<Edit> edits = new ArrayList<>();
        Optional<ContextId> context = document.contextHolding(action).map(c -> c.id());
        context.ifPresentOrElse(
                c -> edits.add(NewThings.put(note, c)),
                () -> edits.add(new Edit.AddNotes(List.of(note), List.of())));
        study.flow().from(action, LinkKind.HANDLED_BY).stream()
                .findFirst()
                .ifPresent(a -> edits.add(things.arrow(note.id(), a, LinkKind.HANDLED_BY)));
        return edits;
    }

    private static String undoing(String action) {
        String inside = action.substring(0, 1).toLowerCase(Locale.ROOT) + action.substring(1);
        return NewThings.text(action, "undo", inside);
    }

    /// Somebody is told when a compensation fails: the teams that own the steps, whoever started
    /// it, or whoever is on call.
    private List<WayOut> told(Saga saga) {
        List<Step> silent =
                saga.steps().stream()
                        .filter(Step::reversible)
                        .filter(s -> s.notice().alarm().isEmpty())
                        .toList();
        Set<String> who = new LinkedHashSet<>(teams(silent));
        if (!saga.startedBy().isEmpty()) {
            who.add(saga.startedBy());
        }
        who.add(NewThings.text(saga.name(), "operator"));
        return who.stream()
                .limit(MOST)
                .map(name ->
                        WaysOut.way(
                                "tell",
                                kept(
                                        changed(
                                                saga,
                                                silent,
                                                s ->
                                                        s.with(
                                                                new Notice(
                                                                        s.notice().refused(),
                                                                        name)))),
                                List.of(name, names(silent))))
                .toList();
    }

    private List<String> teams(List<Step> steps) {
        Set<ContextId> contexts = new LinkedHashSet<>();
        steps.forEach(step ->
                study.services().services().stream()
                        .filter(s -> s.name().equals(step.service()))
                        .forEach(s -> contexts.add(s.context())));
        return document.teams().values().stream()
                .filter(team -> team.contexts().stream().anyMatch(contexts::contains))
                .map(Team::name)
                .toList();
    }

    private List<WayOut> undoesItself(Saga saga, List<Step> steps) {
        List<Step> own =
                steps.stream()
                        .filter(s -> s.compensation().filter(s.action()::same).isPresent())
                        .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        Saga bare = changed(saga, own, Step::withoutCompensation);
        return List.of(
                compensated(saga, own), WaysOut.way("no-undo", kept(bare), List.of(names(own))));
    }

    /// The order the needs ask for, or one need less.
    private List<WayOut> needs(Saga saga, List<Step> steps) {
        List<WayOut> ways = new ArrayList<>(better(saga));
        for (Step step : steps) {
            for (String need : new TreeSet<>(step.needs())) {
                if (ways.size() < MOST && hinders(saga, step, need, steps)) {
                    Set<String> left = new TreeSet<>(step.needs());
                    left.remove(need);
                    String other =
                            saga.steps().get(saga.placeOf(need).orElseThrow()).action().name();
                    ways.add(
                            WaysOut.way(
                                    "need-less",
                                    kept(changed(saga, List.of(step), s -> s.needing(left))),
                                    List.of(step.action().name(), other)));
                }
            }
        }
        return ways;
    }

    private static boolean hinders(Saga saga, Step step, String need, List<Step> ring) {
        int place = saga.placeOf(need).orElse(-1);
        return place >= 0
                && (ring.contains(saga.steps().get(place)) || place > saga.steps().indexOf(step))
                && place > saga.steps().indexOf(step);
    }

    private static List<WayOut> better(Saga saga) {
        return BetterOrder.of(saga).stream().map(b -> WaysOut.reordered(saga, b)).toList();
    }

    private static WayOut without(Saga saga, Step step) {
        return WaysOut.way(
                "end-before",
                kept(saga.without(step.id())),
                List.of(saga.name(), step.action().name()));
    }

    /// The compensation stays, but nothing takes it back again.
    private static List<WayOut> undoOfUndo(Saga saga, List<Saga> sagas) {
        List<WayOut> ways = new ArrayList<>();
        for (Step step : saga.steps()) {
            for (Saga other : sagas) {
                for (Step again : other.steps()) {
                    boolean same =
                            !again.equals(step)
                                    && again.compensation().isPresent()
                                    && step.compensation().filter(again.action()::same).isPresent();
                    if (same && ways.size() < MOST) {
                        ways.add(lastWord(other, again));
                    }
                }
            }
        }
        return ways;
    }

    private static WayOut lastWord(Saga saga, Step again) {
        return WaysOut.way(
                "last-word",
                kept(changed(saga, List.of(again), Step::withoutCompensation)),
                List.of(
                        again.action().name(),
                        again.compensation().map(Deed::name).orElse(""),
                        saga.name()));
    }

    /// One of the two closes things in the order of the other, where its needs allow.
    private static List<WayOut> inOneOrder(List<Saga> about) {
        List<WayOut> ways = new ArrayList<>();
        if (about.size() == 2) {
            following(about.get(0), about.get(1)).ifPresent(ways::add);
            following(about.get(1), about.get(0)).ifPresent(ways::add);
        }
        return ways;
    }

    private static Optional<WayOut> following(Saga saga, Saga other) {
        List<Step> steps = saga.steps();
        for (int from = 0; from < steps.size(); from++) {
            for (int to = 0; to < steps.size(); to++) {
                Saga moved = saga.moved(steps.get(from).id(), to - from);
                if (from != to && fits(moved) && !lockEachOtherOut(moved, other)) {
                    return Optional.of(
                            WaysOut.way(
                                    "one-order",
                                    kept(moved),
                                    List.of(saga.name(), other.name(), names(moved.steps()))));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Saga saga) {
        return saga.steps().stream()
                .allMatch(step ->
                        step.needs().stream()
                                .allMatch(need ->
                                        saga.placeOf(need).orElse(-1)
                                                < saga.steps().indexOf(step)));
    }

    private static boolean lockEachOtherOut(Saga one, Saga other) {
        return SagaRules.lockEachOtherOut(one, other);
    }
}
