package dev.watershed.geometry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which members of a hull are joined, and with what the gaps between them are filled.
final class HullBridges {

    private final List<Bounds> members;
    private final List<Bounds> filled = new ArrayList<>();
    private final Map<Integer, BitSet> joined = new HashMap<>();
    private final int[] leader;

    private HullBridges(List<Bounds> members) {
        this.members = members;
        this.leader = new int[members.size()];
        for (int i = 0; i < leader.length; i++) {
            leader[i] = i;
        }
    }

    /// @param members sorted from the left
    static HullBridges between(List<Bounds> members) {
        HullBridges bridges = new HullBridges(members);
        bridges.eachNearPair(bridges::bridge);
        bridges.eachNearPair(bridges::fillCorner);
        return bridges;
    }

    private interface Pair {
        void visit(int a, int b);
    }

    private void eachNearPair(Pair pair) {
        double widest = members.stream().mapToDouble(Bounds::width).max().orElse(0);
        for (int i = 0; i < members.size(); i++) {
            Bounds a = members.get(i);
            for (int j = i + 1; j < members.size(); j++) {
                Bounds b = members.get(j);
                if (b.x() - a.x() > widest + Hull.NEAR) {
                    break;
                }
                if (across(a, b) < Hull.NEAR && down(a, b) < Hull.NEAR) {
                    pair.visit(i, j);
                }
            }
        }
    }

    private void bridge(int i, int j) {
        Bounds a = members.get(i);
        Bounds b = members.get(j);
        boolean sideways = down(a, b) < 0;
        boolean upright = across(a, b) < 0;
        if (!sideways && !upright) {
            return;
        }
        join(i, j);
        filled.add(sideways && !(upright && down(a, b) > across(a, b)) ? row(a, b) : column(a, b));
    }

    /// From the middle of one to the middle of the other, as high as both are.
    private static Bounds row(Bounds a, Bounds b) {
        double top = Math.max(a.y(), b.y()) - Hull.GROWTH;
        double bottom = Math.min(a.bottom(), b.bottom()) + Hull.GROWTH;
        double left = Math.min(a.centre().x(), b.centre().x());
        double right = Math.max(a.centre().x(), b.centre().x());
        return new Bounds(left, top, right - left, bottom - top);
    }

    private static Bounds column(Bounds a, Bounds b) {
        double left = Math.max(a.x(), b.x()) - Hull.GROWTH;
        double right = Math.min(a.right(), b.right()) + Hull.GROWTH;
        double top = Math.min(a.centre().y(), b.centre().y());
        double bottom = Math.max(a.centre().y(), b.centre().y());
        return new Bounds(left, top, right - left, bottom - top);
    }

    /// Closes the hole in the middle of four: two that stand corner to corner with two common
    /// neighbours.
    private void fillCorner(int i, int j) {
        Bounds a = members.get(i);
        Bounds b = members.get(j);
        double across = across(a, b);
        double down = down(a, b);
        if (across < 0 || down < 0 || commonNeighbours(i, j) < 2) {
            return;
        }
        double left = Math.min(a.right(), b.right());
        double top = Math.min(a.bottom(), b.bottom());
        filled.add(new Bounds(left, top, across, down).grownBy(Hull.GROWTH));
    }

    private int commonNeighbours(int i, int j) {
        BitSet common = (BitSet) joined.getOrDefault(i, new BitSet()).clone();
        common.and(joined.getOrDefault(j, new BitSet()));
        return common.cardinality();
    }

    private void join(int i, int j) {
        joined.computeIfAbsent(i, ignored -> new BitSet()).set(j);
        joined.computeIfAbsent(j, ignored -> new BitSet()).set(i);
        int a = leaderOf(i);
        int b = leaderOf(j);
        leader[Math.max(a, b)] = Math.min(a, b);
    }

    private int leaderOf(int i) {
        int at = i;
        while (leader[at] != at) {
            leader[at] = leader[leader[at]];
            at = leader[at];
        }
        return at;
    }

    /// The empty space sideways; below 0 when the two face each other up and down.
    private static double across(Bounds a, Bounds b) {
        return Math.max(b.x() - a.right(), a.x() - b.right());
    }

    private static double down(Bounds a, Bounds b) {
        return Math.max(b.y() - a.bottom(), a.y() - b.bottom());
    }

    List<Bounds> filled() {
        return filled;
    }

    /// The members, connected part by connected part, from the left.
    List<List<Bounds>> parts() {
        Map<Integer, List<Bounds>> parts = new TreeMap<>();
        for (int i = 0; i < members.size(); i++) {
            parts.computeIfAbsent(leaderOf(i), ignored -> new ArrayList<>()).add(members.get(i));
        }
        return List.copyOf(parts.values());
    }
}
