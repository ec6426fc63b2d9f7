package dev.watershed.boundary;

import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The evidence, read once: its atoms, what the team has settled, and the notes that are attached
/// afterwards.
///
/// @param names finds aggregates named in labels
/// @param policies by id, those outside the atoms, as all lists of notes here
/// @param loose commands and events outside the atoms
/// @param lonelyPolicies policies that act on nothing on the wall
/// @param keptViews views that only a policy writes
/// @param settledAtoms the first atom of every group, settled or of one atom
/// @param settledNotes notes outside the atoms that an answer or a pinned context speaks of
/// @param saysWhoSees whether any view is drawn with the one who sees it
record Wall(
        BoundaryEvidence evidence,
        Atoms atoms,
        Constraints constraints,
        NamesInLabels names,
        List<Note> policies,
        List<Note> views,
        List<Note> loose,
        List<Note> lonelyPolicies,
        List<Note> keptViews,
        Map<String, Integer> settledAtoms,
        Set<NoteId> settledNotes,
        boolean saysWhoSees) {

    static Wall read(BoundaryEvidence evidence) {
        Atoms atoms = Atoms.of(evidence);
        Constraints constraints = Constraints.of(evidence, atoms);
        List<Note> outside =
                evidence.board().notes().values().stream()
                        .filter(n -> atoms.of(n.id()) < 0)
                        .sorted(Comparator.comparing(Note::id))
                        .toList();
        List<Note> policies = outside.stream().filter(n -> n.kind() == NoteKind.POLICY).toList();
        List<Note> views = outside.stream().filter(n -> n.kind() == NoteKind.READ_MODEL).toList();
        List<Note> loose =
                outside.stream()
                        .filter(n -> n.kind() == NoteKind.COMMAND || n.kind() == NoteKind.EVENT)
                        .toList();
        Map<String, Integer> settledAtoms = new LinkedHashMap<>();
        atoms.list()
                .forEach(a -> settledAtoms.putIfAbsent(constraints.group(a.index()), a.index()));
        return new Wall(
                evidence,
                atoms,
                constraints,
                NamesInLabels.of(atoms),
                policies,
                views,
                loose,
                policies.stream().filter(p -> actsOnNothing(evidence, p)).toList(),
                views.stream().filter(v -> isKept(evidence, v)).toList(),
                settledAtoms,
                settledNotes(evidence, atoms),
                evidence.flow().steps().stream().anyMatch(s -> s.meaning() == LinkKind.INFORMS));
    }

    /// The same wall after one more answer about two atoms: good enough to merge again, not to
    /// attach.
    Wall answered(Tie answer) {
        List<Tie> ties = new java.util.ArrayList<>(evidence.ties());
        ties.add(answer);
        return new Wall(
                evidence,
                atoms,
                Constraints.of(evidence.with(ties), atoms),
                names,
                policies,
                views,
                loose,
                lonelyPolicies,
                keptViews,
                settledAtoms,
                settledNotes,
                saysWhoSees);
    }

    private static boolean actsOnNothing(BoundaryEvidence evidence, Note policy) {
        return evidence.flow().from(policy.id()).stream()
                .map(s -> s.meaning())
                .noneMatch(m ->
                        m == LinkKind.HANDLED_BY || m == LinkKind.ISSUES || m == LinkKind.PRODUCES);
    }

    boolean isKept(Note view) {
        return isKept(evidence, view);
    }

    private static boolean isKept(BoundaryEvidence evidence, Note view) {
        return !evidence.flow().to(view.id(), LinkKind.UPDATES_VIEW).isEmpty()
                && evidence.flow().from(view.id(), LinkKind.VIEW_OF).isEmpty();
    }

    private static Set<NoteId> settledNotes(BoundaryEvidence evidence, Atoms atoms) {
        Set<NoteId> settled = new HashSet<>();
        evidence.pinned().forEach(c -> settled.addAll(c.members()));
        evidence.ties().forEach(t -> settled.addAll(List.of(t.a(), t.b())));
        settled.removeIf(n -> atoms.of(n) >= 0 || evidence.board().note(n).isEmpty());
        return settled;
    }

    /// Where the dendrogram starts from.
    Dendrogram.Start start(List<Pair> pairs) {
        List<Constraints.Settled> settled = constraints.settledAtoms();
        List<int[]> apart = new java.util.ArrayList<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        settled.forEach(s -> places.put(s.group(), places.size()));
        for (Constraints.Settled one : settled) {
            constraints.enemies(one.group()).stream()
                    .map(places::get)
                    .filter(java.util.Objects::nonNull)
                    .filter(other -> place(places, one) < other)
                    .sorted()
                    .forEach(other -> apart.add(new int[] {place(places, one), other}));
        }
        return new Dendrogram.Start(
                atoms.size(),
                atoms.size(),
                pairs,
                settled.stream().map(Constraints.Settled::atoms).toList(),
                apart);
    }

    private static int place(Map<String, Integer> places, Constraints.Settled settled) {
        return places.getOrDefault(settled.group(), -1);
    }
}
