package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Works out how loosely coupled and how cohesive contexts are. Stevens, Myers and Constantine,
/// Structured Design, for the two words; the counting is ours.
public final class Figuring {

    private static final int MOVES = 3;

    private final Board board;
    private final Flow flow;
    private final Map<NoteId, ContextId> homes = new HashMap<>();
    private final Map<ContextId, String> names = new HashMap<>();
    private final Set<NoteId> steps;

    private Figuring(Board board, Flow flow, List<BoundedContext> contexts) {
        this.board = board;
        this.flow = flow;
        for (BoundedContext context : contexts) {
            names.put(context.id(), context.name());
            context.members().forEach(m -> homes.putIfAbsent(m, context.id()));
        }
        this.steps = new TreeSet<>(Crossings.transactions(flow, homes));
    }

    /// The figures of every context that has notes, in their order.
    public static List<ContextFigures> of(Board board, Flow flow, List<BoundedContext> contexts) {
        Figuring figuring = new Figuring(board, flow, contexts);
        return contexts.stream()
                .filter(c -> !c.members().isEmpty())
                .map(figuring::figures)
                .toList();
    }

    private ContextFigures figures(BoundedContext context) {
        Set<NoteId> events = new TreeSet<>();
        int calls = 0;
        int inside = 0;
        int across = 0;
        for (NoteId note : context.members()) {
            for (Flow.Step step : flow.from(note)) {
                inside += context.members().contains(step.to()) ? 1 : 0;
            }
            for (Flow.Step step : touching(note)) {
                if (Crossings.crosses(step, homes)) {
                    NoteKind from = kind(step.from());
                    boolean waits = Crossings.isCall(step, from);
                    calls += waits ? 1 : 0;
                    across += waits ? 2 : 1;
                    if (from == NoteKind.EVENT) {
                        events.add(step.from());
                    }
                }
            }
        }
        double coupling = across == 0 ? 0 : (double) across / (inside + across);
        double cohesion = cohesion(context);
        int shared = (int) steps.stream().filter(s -> touches(s, context)).count();
        Wording text =
                Wording.of(
                        "boundary.figures",
                        context.name(),
                        Math.round(100 * cohesion),
                        Math.round(100 * coupling),
                        events.size(),
                        calls);
        return new ContextFigures(
                context.id(),
                cohesion,
                coupling,
                events.size(),
                calls,
                shared,
                moves(context),
                text);
    }

    private List<Flow.Step> touching(NoteId note) {
        return Stream.concat(flow.from(note).stream(), flow.to(note).stream()).toList();
    }

    private boolean touches(NoteId step, BoundedContext context) {
        return context.members().contains(step)
                || neighbours(step).anyMatch(context.members()::contains);
    }

    private Stream<NoteId> neighbours(NoteId note) {
        return Stream.concat(
                flow.from(note).stream().map(Flow.Step::to),
                flow.to(note).stream().map(Flow.Step::from));
    }

    private NoteKind kind(NoteId note) {
        return board.note(note).map(Note::kind).orElse(NoteKind.COMMENT);
    }

    /// The share of the largest part that hangs together inside.
    private double cohesion(BoundedContext context) {
        Set<NoteId> unseen = new HashSet<>(context.members());
        int largest = 0;
        for (NoteId start : context.members()) {
            int size = 0;
            Deque<NoteId> next = new ArrayDeque<>(List.of(start));
            while (!next.isEmpty()) {
                NoteId note = next.pop();
                if (unseen.remove(note)) {
                    size++;
                    neighbours(note).filter(unseen::contains).forEach(next::push);
                }
            }
            largest = Math.max(largest, size);
        }
        return (double) largest / context.members().size();
    }

    private List<ContextFigures.Move> moves(BoundedContext context) {
        List<ContextFigures.Move> moves = new ArrayList<>();
        for (NoteId note : context.members()) {
            Map<ContextId, Integer> pulls = new TreeMap<>();
            neighbours(note)
                    .map(homes::get)
                    .filter(java.util.Objects::nonNull)
                    .forEach(c -> pulls.merge(c, 1, Integer::sum));
            int home = pulls.getOrDefault(context.id(), 0);
            pulls.remove(context.id());
            pulls.entrySet().stream()
                    .max(
                            Map.Entry.<ContextId, Integer>comparingByValue()
                                    .thenComparing(
                                            Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .filter(best -> best.getValue() > home)
                    .map(best -> move(note, best.getKey(), best.getValue() - home))
                    .ifPresent(moves::add);
        }
        moves.sort(
                Comparator.comparingInt((ContextFigures.Move m) -> -m.fewer())
                        .thenComparing(ContextFigures.Move::note));
        return moves.stream().limit(MOVES).toList();
    }

    private ContextFigures.Move move(NoteId note, ContextId to, int fewer) {
        String text = board.note(note).map(Note::oneLine).orElse("");
        String name = names.getOrDefault(to, to.value());
        return new ContextFigures.Move(
                note, to, fewer, Wording.of("boundary.figures-move", text, name, fewer));
    }
}
