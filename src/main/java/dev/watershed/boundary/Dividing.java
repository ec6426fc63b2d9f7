package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Turns one stop of the slider into proposals with their names, figures and reasons.
final class Dividing {

    private static final int JOINS = 3;
    private static final int NEIGHBOURS = 3;

    private final Analysis analysis;
    private final Stability stability;
    private final Weighing weighing;
    private final Board board;
    private final Flow flow;

    /// What depends on a cluster alone: most clusters of one stop are those of another.
    private final Map<Integer, Inside> insides = new ConcurrentHashMap<>();

    private record Inside(
            List<Join> joins, Optional<Wording> counterfactual, Optional<Split> split) {}

    Dividing(Analysis analysis, Stability stability) {
        this.analysis = analysis;
        this.stability = stability;
        this.weighing = new Weighing(analysis);
        this.board = analysis.wall().evidence().board();
        this.flow = analysis.wall().evidence().flow();
    }

    /// A proposal in the making: its atoms, the cluster of the dendrogram they are (-1 for none)
    /// and its notes.
    private static final class Part {
        final int[] atoms;
        final int node;
        final Set<NoteId> notes;
        final Optional<BoundedContext> pinned;

        Part(int[] atoms, int node, Set<NoteId> notes, Optional<BoundedContext> pinned) {
            this.atoms = atoms;
            this.node = node;
            this.notes = notes;
            this.pinned = pinned;
        }
    }

    /// The division after so many merges.
    Division after(int merges) {
        int[] clusters = analysis.dendrogram().after(merges);
        Map<NoteId, Integer> homes =
                new HashMap<>(Attachment.of(analysis.wall(), clusters).homes());
        Map<NoteId, Integer> remarks = Nearby.remarks(board, flow, homes);
        remarks.keySet().removeAll(analysis.wall().settledNotes());
        homes.putAll(remarks);
        List<Part> parts = parts(clusters, merges, homes);
        Map<NoteId, ContextId> places = new HashMap<>();
        List<ContextId> ids = new ArrayList<>();
        for (Part part : parts) {
            ContextId id =
                    part.pinned
                            .map(BoundedContext::id)
                            .orElse(new ContextId("p" + (ids.size() + 1)));
            ids.add(id);
            part.notes.forEach(n -> places.put(n, id));
        }
        List<String> names = names(parts);
        List<Proposal> proposals = new ArrayList<>();
        Map<Integer, Integer> partOfAtom = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int atom : parts.get(i).atoms) {
                partOfAtom.put(atom, i);
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            proposals.add(proposal(parts, i, ids, names, places, partOfAtom));
        }
        List<NoteId> shared =
                board.notes().keySet().stream()
                        .filter(n -> !places.containsKey(n))
                        .sorted()
                        .toList();
        return new Division(proposals, shared, Crossings.of(board, flow, places));
    }

    private List<Part> parts(int[] clusters, int merges, Map<NoteId, Integer> homes) {
        Map<Integer, Set<NoteId>> notes = new TreeMap<>();
        homes.forEach((note, home) -> notes.computeIfAbsent(home, h -> new TreeSet<>()).add(note));
        Map<Integer, List<Integer>> atomsOf = new HashMap<>();
        for (int atom = 0; atom < clusters.length; atom++) {
            atomsOf.computeIfAbsent(clusters[atom], c -> new ArrayList<>()).add(atom);
        }
        int[] nodes = nodes(clusters, merges);
        List<Part> parts = new ArrayList<>();
        notes.forEach((cluster, members) -> {
            int[] atoms =
                    atomsOf.getOrDefault(cluster, List.of()).stream().mapToInt(a -> a).toArray();
            parts.add(
                    new Part(
                            atoms,
                            cluster < nodes.length ? nodes[cluster] : -1,
                            members,
                            pinned(members)));
        });
        IdentityHashMap<Part, Note> firsts = new IdentityHashMap<>();
        parts.forEach(part -> firsts.put(part, firstInStory(part)));
        parts.sort(Comparator.comparing(firsts::get, Board.TIMELINE));
        return parts;
    }

    private Note firstInStory(Part part) {
        return part.notes.stream()
                .map(board::note)
                .flatMap(Optional::stream)
                .min(Board.TIMELINE)
                .orElseThrow();
    }

    private Optional<BoundedContext> pinned(Set<NoteId> members) {
        return analysis.wall().evidence().pinned().stream()
                .filter(c ->
                        !c.members().isEmpty() && c.members().stream().anyMatch(members::contains))
                .findFirst();
    }

    /// The node of the dendrogram every cluster is.
    private int[] nodes(int[] clusters, int merges) {
        int count = Arrays.stream(clusters).max().orElse(-1) + 1;
        int[] nodes = new int[count];
        for (int atom = 0; atom < clusters.length; atom++) {
            nodes[clusters[atom]] = Math.max(nodes[clusters[atom]], atom);
        }
        for (int m = 0; m < merges; m++) {
            int any = analysis.largestIn(analysis.atoms().size() + m);
            nodes[clusters[any]] = analysis.atoms().size() + m;
        }
        return nodes;
    }

    private List<String> names(List<Part> parts) {
        Naming naming = new Naming();
        parts.forEach(p -> p.pinned.ifPresent(c -> naming.take(c.name())));
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            names.add(
                    part.pinned
                            .map(BoundedContext::name)
                            .orElseGet(() ->
                                    naming.unique(
                                            part.atoms.length == 0
                                                    ? Naming.wishes(board, part.notes)
                                                    : Naming.wishes(byImportance(part.atoms)))));
        }
        return names;
    }

    /// Drawn aggregates first, then those with most notes and references.
    private List<Atom> byImportance(int[] group) {
        return Arrays.stream(group)
                .mapToObj(analysis.atoms()::get)
                .sorted(
                        Comparator.comparing((Atom a) -> !a.drawn())
                                .thenComparing(a ->
                                        -a.notes().size()
                                                - analysis.pairsOf(a.index()).size() / 4.0)
                                .thenComparing(Atom::index))
                .toList();
    }

    private Proposal proposal(
            List<Part> parts,
            int place,
            List<ContextId> ids,
            List<String> names,
            Map<NoteId, ContextId> places,
            Map<Integer, Integer> partOfAtom) {
        Part part = parts.get(place);
        Inside inside = insides.computeIfAbsent(part.node, node -> inside(node, part.atoms));
        List<Join> joins = inside.joins;
        return new Proposal(
                ids.get(place),
                names.get(place),
                part.notes,
                part.atoms.length == 0
                        ? List.of()
                        : byImportance(part.atoms).stream().map(Atom::head).toList(),
                Arrays.stream(part.atoms)
                        .mapToObj(analysis.atoms()::get)
                        .filter(a -> !a.drawn())
                        .map(Atom::name)
                        .toList(),
                cohesion(part.atoms),
                leak(part, places),
                stability.of(part.atoms, part.notes.size()),
                joins,
                joins.isEmpty()
                        ? Reasons.ofOne(
                                board,
                                flow,
                                part.notes,
                                part.atoms.length == 0
                                        ? Optional.empty()
                                        : Optional.of(byImportance(part.atoms).getFirst()))
                        : joins.getFirst().reasons(),
                neighbours(part, place, parts, ids, names, partOfAtom),
                inside.counterfactual,
                inside.split);
    }

    private Inside inside(int node, int[] atoms) {
        return new Inside(
                joins(node),
                node < analysis.atoms().size()
                        ? Optional.empty()
                        : new Counterfactual(analysis).of(atoms),
                new Splitting(analysis).of(node));
    }

    /// The joins inside a cluster, the last one first; at most [#JOINS].
    private List<Join> joins(int node) {
        List<Join> joins = new ArrayList<>();
        int atoms = analysis.atoms().size();
        TreeSet<Integer> open = new TreeSet<>(Comparator.reverseOrder());
        open.add(node);
        while (!open.isEmpty() && joins.size() < JOINS) {
            int next = open.removeFirst();
            if (next >= atoms) {
                Dendrogram.Merge merge = analysis.dendrogram().merges().get(next - atoms);
                joins.add(
                        weighing.together(
                                analysis.leaves(merge.left()),
                                analysis.leaves(merge.right()),
                                merge.settled()));
                open.add(merge.left());
                open.add(merge.right());
            }
        }
        return joins;
    }

    private double cohesion(int[] group) {
        if (group.length < 2) {
            return 1;
        }
        double sum = 0;
        Set<Integer> inside = new TreeSet<>(Arrays.stream(group).boxed().toList());
        double dilution = Math.pow(group.length - 1, analysis.exponent());
        for (int atom : group) {
            double points = 0;
            for (Pair pair : analysis.pairsOf(atom)) {
                points += inside.contains(pair.a == atom ? pair.b : pair.a) ? pair.points() : 0;
            }
            sum += 1 / (1 + Math.exp(-analysis.base() - points / dilution));
        }
        return sum / group.length;
    }

    private double leak(Part part, Map<NoteId, ContextId> places) {
        int inside = 0;
        int across = 0;
        for (NoteId note : part.notes) {
            for (Flow.Step step : flow.from(note)) {
                across += Crossings.crosses(step, places) ? 1 : 0;
                inside += part.notes.contains(step.to()) ? 1 : 0;
            }
            for (Flow.Step step : flow.to(note)) {
                across += Crossings.crosses(step, places) ? 1 : 0;
            }
        }
        return across == 0 ? 0 : (double) across / (inside + across);
    }

    private List<Neighbour> neighbours(
            Part part,
            int place,
            List<Part> parts,
            List<ContextId> ids,
            List<String> names,
            Map<Integer, Integer> partOfAtom) {
        Map<Integer, Double> points = new TreeMap<>();
        for (int atom : part.atoms) {
            for (Pair pair : analysis.pairsOf(atom)) {
                int other = partOfAtom.getOrDefault(pair.a == atom ? pair.b : pair.a, place);
                points.merge(other, pair.points(), Double::sum);
            }
        }
        points.remove(place);
        points.replaceAll(
                (other, sum) -> sum / Math.pow(parts.get(other).atoms.length, analysis.exponent()));
        return points.entrySet().stream()
                .sorted(
                        Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(NEIGHBOURS)
                .map(Map.Entry::getKey)
                .map(other ->
                        new Neighbour(
                                ids.get(other),
                                names.get(other),
                                weighing.apart(part.atoms, parts.get(other).atoms)))
                .toList();
    }
}
