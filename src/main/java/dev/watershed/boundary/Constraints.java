package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// What the team has settled, brought down to atoms and to the notes outside them. Pinned contexts
/// come first, then “never together”, then “together” as far as it does not contradict.
final class Constraints {

    private final BoundaryEvidence evidence;
    private final Atoms atoms;
    private final Map<String, String> parent = new HashMap<>();
    private final Map<String, Set<String>> apart = new HashMap<>();
    private final List<Tie> unkept = new ArrayList<>();

    private Constraints(BoundaryEvidence evidence, Atoms atoms) {
        this.evidence = evidence;
        this.atoms = atoms;
    }

    static Constraints of(BoundaryEvidence evidence, Atoms atoms) {
        Constraints constraints = new Constraints(evidence, atoms);
        constraints.pins();
        evidence.ties().stream().filter(t -> !t.together()).forEach(constraints::divide);
        evidence.ties().stream().filter(Tie::together).forEach(constraints::unite);
        return constraints;
    }

    /// Notes that cannot stay with the rest of their atom: pinned elsewhere, or answered to be
    /// apart from it.
    static Set<NoteId> detached(
            BoundaryEvidence evidence,
            NoteId head,
            Set<NoteId> notes,
            Map<NoteId, ContextId> pins) {
        Set<NoteId> loose = new HashSet<>();
        Map<ContextId, Integer> votes = new TreeMap<>();
        notes.stream()
                .sorted()
                .map(pins::get)
                .filter(java.util.Objects::nonNull)
                .forEach(c -> votes.merge(c, 1, Integer::sum));
        ContextId home = pins.get(head);
        if (home == null) {
            home =
                    votes.entrySet().stream()
                            .max(Map.Entry.comparingByValue())
                            .map(Map.Entry::getKey)
                            .orElse(null);
        }
        for (NoteId note : notes) {
            ContextId pinned = pins.get(note);
            if (pinned != null && !pinned.equals(home)) {
                loose.add(note);
            }
        }
        for (Tie tie : evidence.ties()) {
            if (!tie.together() && notes.contains(tie.a()) && notes.contains(tie.b())) {
                loose.add(tie.b().equals(head) ? tie.a() : tie.b());
            }
        }
        return loose;
    }

    static Map<NoteId, ContextId> pins(BoundaryEvidence evidence) {
        Map<NoteId, ContextId> pins = new HashMap<>();
        evidence.pinned().forEach(c -> c.members().forEach(m -> pins.putIfAbsent(m, c.id())));
        return pins;
    }

    private void pins() {
        for (BoundedContext context : evidence.pinned()) {
            String place = place(context.id());
            for (BoundedContext other : evidence.pinned()) {
                if (!other.id().equals(context.id())) {
                    apart.computeIfAbsent(place, p -> new HashSet<>()).add(place(other.id()));
                }
            }
        }
        pins(evidence).forEach((note, context) -> join(unit(note), place(context)));
    }

    static String place(ContextId context) {
        return "context " + context.value();
    }

    private String unit(NoteId note) {
        int atom = atoms.of(note);
        return atom >= 0 ? "atom " + atom : "note " + note.value();
    }

    private void divide(Tie tie) {
        String a = root(unit(tie.a()));
        String b = root(unit(tie.b()));
        if (a.equals(b)) {
            unkept.add(tie);
        } else {
            apart.computeIfAbsent(a, k -> new HashSet<>()).add(b);
            apart.computeIfAbsent(b, k -> new HashSet<>()).add(a);
        }
    }

    private void unite(Tie tie) {
        String a = root(unit(tie.a()));
        String b = root(unit(tie.b()));
        if (isApart(a, b)) {
            unkept.add(tie);
        } else {
            join(a, b);
        }
    }

    private boolean isApart(String a, String b) {
        return apart.getOrDefault(root(a), Set.of()).contains(root(b));
    }

    private String root(String unit) {
        String up = parent.get(unit);
        if (up == null) {
            return unit;
        }
        String top = root(up);
        parent.put(unit, top);
        return top;
    }

    private void join(String a, String b) {
        String first = root(a);
        String second = root(b);
        if (first.equals(second)) {
            return;
        }
        String kept = first.compareTo(second) < 0 ? first : second;
        String gone = kept.equals(first) ? second : first;
        parent.put(gone, kept);
        for (String enemy : apart.getOrDefault(gone, Set.of())) {
            apart.computeIfAbsent(kept, k -> new HashSet<>()).add(enemy);
            Set<String> theirs = apart.computeIfAbsent(enemy, k -> new HashSet<>());
            theirs.remove(gone);
            theirs.add(kept);
        }
        apart.remove(gone);
    }

    /// The settled group of an atom.
    String group(int atom) {
        return root("atom " + atom);
    }

    /// The settled group of a note.
    String group(NoteId note) {
        return root(unit(note));
    }

    /// The settled group of a pinned context.
    String group(ContextId context) {
        return root(place(context));
    }

    boolean forbid(String groupA, String groupB) {
        return apart.getOrDefault(groupA, Set.of()).contains(groupB);
    }

    /// The groups a group must never be joined with.
    Set<String> enemies(String group) {
        return apart.getOrDefault(group, Set.of());
    }

    /// Atoms by group in the order of their first atom, for groups of several atoms or with
    /// enemies.
    List<Settled> settledAtoms() {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < atoms.size(); i++) {
            groups.computeIfAbsent(group(i), g -> new ArrayList<>()).add(i);
        }
        return groups.entrySet().stream()
                .filter(g -> g.getValue().size() > 1 || !enemies(g.getKey()).isEmpty())
                .map(g -> new Settled(g.getKey(), g.getValue()))
                .toList();
    }

    /// Atoms that must stay together.
    record Settled(String group, List<Integer> atoms) {}

    /// The pinned context a group stands for.
    Optional<BoundedContext> pinned(String group) {
        return evidence.pinned().stream().filter(c -> group(c.id()).equals(group)).findFirst();
    }

    /// Answers that contradict pinned contexts or other answers.
    List<Tie> unkept() {
        return List.copyOf(unkept);
    }
}
