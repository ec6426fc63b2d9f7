package dev.watershed.data.stream;

import java.util.ArrayList;
import java.util.List;

/// How often to keep a snapshot. Each command loads one instance and adds one event, so with a
/// snapshot every k events a command costs on average
///
///     restore + replay · (k − 1) / 2 + snapshot / k
///
/// and without any, replay · (n − 1) / 2 over the life of an instance of n events. The cheapest k is
/// √(2 · snapshot / replay).
///
/// @param events of one instance in its life, at least 1
/// @param replay of one event, in microseconds
/// @param snapshot what writing one costs, in microseconds
/// @param restore what reading one costs, in microseconds
public record Snapshots(int events, double replay, double snapshot, double restore) {

    private static final int POINTS = 60;

    /// A point of the curve: a snapshot every so many events, and what a command then costs.
    public record Cost(int every, double micros) {}

    /// What a command costs with a snapshot every so many events, in microseconds.
    public double costAt(int every) {
        int k = Math.max(1, every);
        return restore + replay * (Math.min(k, events) - 1) / 2 + snapshot / k;
    }

    /// What a command costs without snapshots, in microseconds.
    public double costWithout() {
        return replay * (events - 1) / 2;
    }

    /// What loading the instance at the end of its life costs without snapshots, in microseconds.
    public double longestReplay() {
        return replay * events;
    }

    /// The cheapest interval; 0 where snapshots cost more than they save.
    public int every() {
        if (replay <= 0) {
            return 0;
        }
        int best = (int) Math.max(1, Math.round(Math.sqrt(2 * snapshot / replay)));
        return best < events && costAt(best) < costWithout() ? best : 0;
    }

    /// The cost over intervals from 1 to the life of an instance, evenly spaced on a logarithmic
    /// scale.
    public List<Cost> curve() {
        List<Cost> curve = new ArrayList<>();
        int last = 0;
        for (int i = 0; i <= POINTS; i++) {
            int every = (int) Math.round(Math.pow(Math.max(2, events), (double) i / POINTS));
            if (every > last) {
                curve.add(new Cost(every, costAt(every)));
                last = every;
            }
        }
        return List.copyOf(curve);
    }
}
