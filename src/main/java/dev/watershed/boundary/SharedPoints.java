package dev.watershed.boundary;

import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What two atoms share: a view of both, a step that changes both, a team that looks after both.
final class SharedPoints {

    static final double SHARED_VIEW = 2;
    static final double TRANSACTION = 2;
    static final double TEAM = .5;

    private final BoundaryEvidence evidence;
    private final Atoms atoms;
    private final PairTable table;

    SharedPoints(BoundaryEvidence evidence, Atoms atoms, PairTable table) {
        this.evidence = evidence;
        this.atoms = atoms;
        this.table = table;
    }

    void add() {
        views();
        transactions();
        teams();
    }

    private List<Note> notes(NoteKind kind) {
        return evidence.board().notes().values().stream()
                .filter(n -> n.kind() == kind)
                .sorted(Comparator.comparing(Note::id))
                .toList();
    }

    private List<Integer> homes(List<NoteId> notes) {
        return List.copyOf(
                new TreeSet<>(notes.stream().map(atoms::of).filter(i -> i >= 0).toList()));
    }

    private String label(NoteId note) {
        return evidence.board().note(note).map(Note::oneLine).orElse("");
    }

    /// A view of two says more than a view of many.
    private void views() {
        Map<Long, Double> value = new TreeMap<>();
        Map<Long, List<NoteId>> shown = new HashMap<>();
        for (Note view : notes(NoteKind.READ_MODEL)) {
            List<Integer> sources = homes(evidence.flow().from(view.id(), LinkKind.VIEW_OF));
            PairTable.eachTwo(
                    sources,
                    (a, b) -> {
                        value.merge(PairTable.key(a, b), 1.0 / (sources.size() - 1), Double::sum);
                        shown.computeIfAbsent(PairTable.key(a, b), k -> new ArrayList<>())
                                .add(view.id());
                    });
        }
        value.forEach((k, v) ->
                add(
                        k,
                        TermKind.SHARED_VIEW,
                        SHARED_VIEW * Math.min(1, v),
                        shown.getOrDefault(k, List.of())));
    }

    private void transactions() {
        Map<Long, List<NoteId>> shared = new TreeMap<>();
        notes(NoteKind.COMMAND)
                .forEach(c -> share(shared, c, evidence.flow().from(c.id(), LinkKind.HANDLED_BY)));
        notes(NoteKind.EVENT)
                .forEach(e -> share(shared, e, evidence.flow().to(e.id(), LinkKind.EMITS)));
        shared.forEach((k, notes) -> add(k, TermKind.TRANSACTION, TRANSACTION, notes));
    }

    private void teams() {
        Map<Long, List<NoteId>> shared = new TreeMap<>();
        notes(NoteKind.TEAM)
                .forEach(t -> share(shared, t, evidence.flow().from(t.id(), LinkKind.OWNS)));
        shared.forEach((k, notes) -> add(k, TermKind.TEAM, TEAM, notes));
    }

    private void share(Map<Long, List<NoteId>> shared, Note note, List<NoteId> owners) {
        PairTable.eachTwo(
                homes(owners),
                (a, b) ->
                        shared.computeIfAbsent(PairTable.key(a, b), k -> new ArrayList<>())
                                .add(note.id()));
    }

    private void add(long pair, TermKind kind, double points, List<NoteId> notes) {
        List<Object> said = List.of(label(notes.getFirst()));
        table.add(PairTable.first(pair), PairTable.second(pair), kind, points, said, notes);
    }
}
