package dev.watershed.geometry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The closed line round things that belong together, as rectangles whose union is the shape: every
/// member grown a little, with bridges between members that are near and face each other. Members
/// farther away are islands, joined by threads. Immutable; the order of the members does not
/// matter.
///
/// @param members grown by [#GROWTH], to be drawn with corners of [#CORNER]
/// @param bridges plain rectangles that fill the gaps between members
/// @param islands the rectangles round each connected part, the one to carry the name first
/// @param threads the shortest joints from island to island
public record Hull(
        List<Bounds> members, List<Bounds> bridges, List<Bounds> islands, List<Joint> threads) {

    /// How far the line keeps from a member, in wall units.
    public static final double GROWTH = 7;

    /// Radius of a corner, in wall units.
    public static final double CORNER = 10;

    /// Members nearer than this, in wall units, are bridged when they face each other.
    public static final double NEAR = 62;

    /// Islands of at least this share of the largest one's area may carry the name instead of it.
    private static final double CLOSE = 0.8;

    /// A dotted joint between two islands.
    public record Joint(Point from, Point to) {}

    public Hull {
        members = List.copyOf(members);
        bridges = List.copyOf(bridges);
        islands = List.copyOf(islands);
        threads = List.copyOf(threads);
    }

    private static final Comparator<Bounds> FROM_LEFT =
            Comparator.comparingDouble(Bounds::x)
                    .thenComparingDouble(Bounds::y)
                    .thenComparingDouble(Bounds::width)
                    .thenComparingDouble(Bounds::height);

    /// The hull round some rectangles; an empty one round none.
    public static Hull around(Collection<Bounds> members) {
        List<Bounds> sorted = members.stream().sorted(FROM_LEFT).toList();
        HullBridges bridges = HullBridges.between(sorted);
        List<List<Bounds>> parts = bridges.parts();
        List<Bounds> islands =
                new ArrayList<>(parts.stream().map(p -> box(p)).sorted(FROM_LEFT).toList());
        named(islands).ifPresent(first -> moveToFront(islands, first));
        List<Bounds> grown = sorted.stream().map(b -> b.grownBy(GROWTH)).toList();
        return new Hull(grown, bridges.filled(), islands, HullThreads.joining(parts));
    }

    private static Bounds box(List<Bounds> part) {
        return Bounds.around(part).orElseThrow().grownBy(GROWTH);
    }

    /// The largest island; the leftmost among those nearly as large.
    private static java.util.Optional<Bounds> named(List<Bounds> fromLeft) {
        double largest = fromLeft.stream().mapToDouble(Hull::area).max().orElse(0);
        return fromLeft.stream().filter(b -> area(b) >= largest * CLOSE).findFirst();
    }

    private static void moveToFront(List<Bounds> islands, Bounds first) {
        islands.remove(first);
        islands.addFirst(first);
    }

    private static double area(Bounds b) {
        return b.width() * b.height();
    }

    public boolean contains(Point p) {
        return members.stream().anyMatch(b -> b.contains(p))
                || bridges.stream().anyMatch(b -> b.contains(p));
    }
}
