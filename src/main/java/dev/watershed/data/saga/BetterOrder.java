package dev.watershed.data.saga;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Looks for an order of the same steps in which fewer single failures end stuck, then in which
/// less that is hard to undo has to be undone; every step after those it needs. Exact up to
/// [#EXACT] steps, by trying every set of steps that can have come first; beyond, steps are moved
/// only behind what they need, those that cannot be undone last.
public final class BetterOrder {

    /// Up to this many steps the best order is found.
    static final int EXACT = 16;

    /// A single failure that ends stuck weighs more than any number of hard compensations, these
    /// more than steps that change their places.
    private static final long STUCK = 1L << 40;

    private static final long HARD = 1L << 20;

    private final Saga saga;
    private final int size;
    private final long[] needs;
    private long hard;
    private long noWay;
    private long turning;

    /// @param steps in the better order
    /// @param stuckBefore how many steps leave the saga stuck when they alone are refused, as it is
    /// @param stuckAfter the same in the better order
    /// @param moved the steps that come later than before, in the better order
    public record Better(List<Step> steps, int stuckBefore, int stuckAfter, List<Step> moved) {
        public Better {
            steps = List.copyOf(steps);
            moved = List.copyOf(moved);
        }
    }

    private BetterOrder(Saga saga) {
        this.saga = saga;
        this.size = saga.steps().size();
        this.needs = new long[size];
        for (int i = 0; i < size; i++) {
            Step step = saga.steps().get(i);
            for (String need : step.needs()) {
                needs[i] |= saga.placeOf(need).stream().mapToLong(p -> 1L << p).sum();
            }
            hard |= severity(step) == 1 ? 1L << i : 0;
            noWay |= severity(step) == 2 ? 1L << i : 0;
            turning |= turns(step) ? 1L << i : 0;
        }
    }

    /// Empty when the present order is as good as any, and where steps need each other in a ring.
    public static Optional<Better> of(Saga saga) {
        BetterOrder search = new BetterOrder(saga);
        Optional<List<Step>> best = search.size <= EXACT ? search.best() : search.sorted();
        return best.filter(order -> order.size() == search.size)
                .filter(order -> search.cost(order) < search.cost(saga.steps()))
                .map(search::better);
    }

    private Better better(List<Step> order) {
        List<Step> moved =
                order.stream()
                        .filter(s -> order.indexOf(s) > saga.steps().indexOf(s))
                        .filter(s -> severity(s) > 0)
                        .toList();
        return new Better(order, stuck(saga), stuck(saga.with(order)), moved);
    }

    private static int stuck(Saga saga) {
        return (int)
                Simulation.singles(saga).stream()
                        .filter(r -> r.ending().ends() == Ending.Ends.STUCK)
                        .count();
    }

    /// What it costs when this step is refused after those, one bit for each.
    private long cost(int step, long before) {
        long cost = HARD * Long.bitCount(before & hard);
        boolean noWayBack = (before & noWay) != 0;
        boolean goesOn = (before & turning) != 0 && saga.steps().get(step).patience().asksAgain();
        return (noWayBack && !goesOn) ? cost + STUCK : cost;
    }

    private boolean turns(Step step) {
        return saga.pivotStep().isEmpty()
                ? step.undo() == Undo.NONE
                : step.id().equals(saga.pivotStep());
    }

    /// 0 for a step that is easy to undo, 1 for one that is hard, 2 where there is no way back.
    private int severity(Step step) {
        boolean no = !step.reversible() || step.id().equals(saga.pivotStep());
        return no ? 2 : (step.undo() == Undo.HARD ? 1 : 0);
    }

    /// The cost of a whole order; the highest there is where a step comes before what it needs.
    private long cost(List<Step> order) {
        long cost = 0;
        long before = 0;
        for (Step step : order) {
            int place = saga.steps().indexOf(step);
            if ((needs[place] & ~before) != 0) {
                return Long.MAX_VALUE;
            }
            cost += cost(place, before) + Long.bitCount(before >> place);
            before |= 1L << place;
        }
        return cost;
    }

    /// The cheapest way to every set of steps, from none to all.
    private Optional<List<Step>> best() {
        int sets = 1 << size;
        long[] costs = new long[sets];
        int[] last = new int[sets];
        Arrays.fill(costs, Long.MAX_VALUE);
        costs[0] = 0;
        for (int set = 0; set < sets; set++) {
            if (costs[set] == Long.MAX_VALUE) {
                continue;
            }
            for (int i = 0; i < size; i++) {
                int with = set | (1 << i);
                if (with != set && (needs[i] & ~set) == 0) {
                    long later = Integer.bitCount(set >> (i + 1));
                    long cost = costs[set] + cost(i, set) + later;
                    if (cost < costs[with]) {
                        costs[with] = cost;
                        last[with] = i;
                    }
                }
            }
        }
        if (costs[sets - 1] == Long.MAX_VALUE) {
            return Optional.empty();
        }
        List<Step> order = new ArrayList<>();
        for (int set = sets - 1; set != 0; set &= ~(1 << last[set])) {
            order.addFirst(saga.steps().get(last[set]));
        }
        return Optional.of(order);
    }

    /// Of the steps that may come next, the one that is easiest to undo.
    private Optional<List<Step>> sorted() {
        List<Step> waiting = new ArrayList<>(saga.steps());
        List<Step> order = new ArrayList<>();
        while (!waiting.isEmpty()) {
            Optional<Step> next =
                    waiting.stream()
                            .filter(s ->
                                    waiting.stream().noneMatch(o -> s.needs().contains(o.id())))
                            .min(Comparator.comparingInt(this::rankWhenLong));
            if (next.isEmpty()) {
                return Optional.empty();
            }
            order.add(next.get());
            waiting.remove(next.get());
        }
        return Optional.of(order);
    }

    /// What is asked for again and again can wait until the very end.
    private int rankWhenLong(Step step) {
        boolean canWait = severity(step) == 2 && !turns(step) && step.patience().asksAgain();
        return canWait ? 3 : severity(step);
    }
}
