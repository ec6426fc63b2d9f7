package dev.watershed.geometry;

import java.util.ArrayList;
import java.util.List;

/// The shortest joints that tie the islands of a hull together: Prim's tree over the nearest pairs.
final class HullThreads {

    private record Candidate(double length, int part, Hull.Joint thread) {}

    private HullThreads() {}

    static List<Hull.Joint> joining(List<List<Bounds>> parts) {
        List<Hull.Joint> threads = new ArrayList<>();
        List<Candidate> nearest = new ArrayList<>();
        for (int i = 1; i < parts.size(); i++) {
            nearest.add(joint(parts.getFirst(), parts.get(i), i));
        }
        while (!nearest.isEmpty()) {
            Candidate shortest = nearest.getFirst();
            for (Candidate joint : nearest) {
                shortest = joint.length() < shortest.length() ? joint : shortest;
            }
            threads.add(shortest.thread());
            nearest.remove(shortest);
            List<Bounds> reached = parts.get(shortest.part());
            nearest.replaceAll(known -> nearer(known, reached, parts.get(known.part())));
        }
        return threads;
    }

    private static Candidate nearer(Candidate known, List<Bounds> from, List<Bounds> to) {
        Candidate other = joint(from, to, known.part());
        return other.length() < known.length() ? other : known;
    }

    private static Candidate joint(List<Bounds> from, List<Bounds> to, int part) {
        Bounds nearestFrom = from.getFirst();
        Bounds nearestTo = to.getFirst();
        double least = Double.MAX_VALUE;
        for (Bounds a : from) {
            for (Bounds b : to) {
                double gap = a.gapTo(b);
                if (gap < least) {
                    least = gap;
                    nearestFrom = a;
                    nearestTo = b;
                }
            }
        }
        return new Candidate(least, part, thread(nearestFrom, nearestTo));
    }

    private static Hull.Joint thread(Bounds from, Bounds to) {
        double x = between(from.x(), from.right(), to.x(), to.right());
        double y = between(from.y(), from.bottom(), to.y(), to.bottom());
        return new Hull.Joint(
                new Point(clamp(x, from.x(), from.right()), clamp(y, from.y(), from.bottom())),
                new Point(clamp(x, to.x(), to.right()), clamp(y, to.y(), to.bottom())));
    }

    /// The middle of what two stretches share, or of the gap between them.
    private static double between(double low1, double high1, double low2, double high2) {
        return (Math.max(low1, low2) + Math.min(high1, high2)) / 2;
    }

    private static double clamp(double value, double low, double high) {
        return Math.clamp(value, low - Hull.GROWTH, high + Hull.GROWTH);
    }
}
