package dev.watershed.boundary;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The atoms of a wall, sorted by name and content so that nothing depends on the order of the
/// notes.
final class Atoms {

    private final List<Atom> list;
    private final Map<NoteId, Integer> indexOf = new HashMap<>();

    private Atoms(List<Atom> list) {
        this.list = List.copyOf(list);
        list.forEach(atom -> atom.notes().forEach(note -> indexOf.put(note, atom.index())));
    }

    List<Atom> list() {
        return list;
    }

    int size() {
        return list.size();
    }

    Atom get(int index) {
        return list.get(index);
    }

    /// The atom a note is in, -1 if it is in none.
    int of(NoteId note) {
        return indexOf.getOrDefault(note, -1);
    }

    static Atoms of(BoundaryEvidence evidence) {
        Map<NoteId, NoteId> homes = Homes.of(evidence.board(), evidence.flow());
        Map<String, Draft> drafts = new TreeMap<>();
        homes.forEach((note, home) -> draft(drafts, evidence, home).notes.add(note));
        for (Inference.Group group :
                Inference.from(evidence.flow(), homeless(evidence, homes), views(evidence))) {
            Draft draft = new Draft(group.name(), representative(group), false);
            group.notes().forEach(n -> draft.notes.add(n.id()));
            drafts.put(draft.head.value(), draft);
        }
        Map<NoteId, ContextId> pins = Constraints.pins(evidence);
        drafts.values()
                .forEach(d ->
                        d.notes.removeAll(Constraints.detached(evidence, d.head, d.notes, pins)));
        return numbered(evidence, drafts.values());
    }

    /// An atom in the making.
    static final class Draft {
        final String name;
        final NoteId head;
        final boolean drawn;
        final Set<NoteId> notes = new HashSet<>();

        Draft(String name, NoteId head, boolean drawn) {
            this.name = name;
            this.head = head;
            this.drawn = drawn;
        }
    }

    private static Draft draft(Map<String, Draft> drafts, BoundaryEvidence evidence, NoteId home) {
        String name = evidence.board().note(home).map(Note::oneLine).orElse("");
        return drafts.computeIfAbsent(home.value(), id -> new Draft(name, home, true));
    }

    private static List<Note> homeless(BoundaryEvidence evidence, Map<NoteId, NoteId> homes) {
        return evidence.board().notes().values().stream()
                .filter(n -> n.kind() == NoteKind.COMMAND || n.kind() == NoteKind.EVENT)
                .filter(n -> !homes.containsKey(n.id()))
                .toList();
    }

    private static List<Note> views(BoundaryEvidence evidence) {
        return evidence.board().notes().values().stream()
                .filter(n -> n.kind() == NoteKind.READ_MODEL)
                .sorted(Comparator.comparing(Note::id))
                .toList();
    }

    private static NoteId representative(Inference.Group group) {
        return group.notes().stream()
                .min(
                        Comparator.comparing((Note n) -> n.kind() != NoteKind.EVENT)
                                .thenComparing(Note::id))
                .map(Note::id)
                .orElseThrow();
    }

    private static Atoms numbered(BoundaryEvidence evidence, Collection<Draft> drafts) {
        Map<Draft, String> content = new HashMap<>();
        drafts.forEach(d -> content.put(d, content(evidence, d)));
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(
                Comparator.comparing((Draft d) -> d.name)
                        .thenComparing(content::get)
                        .thenComparing(d -> d.head));
        List<Atom> atoms = new ArrayList<>();
        for (Draft draft : sorted) {
            List<NoteId> notes = draft.notes.stream().sorted().toList();
            atoms.add(new Atom(atoms.size(), draft.name, draft.head, notes, draft.drawn));
        }
        return new Atoms(atoms);
    }

    private static String content(BoundaryEvidence evidence, Draft draft) {
        return draft.notes.stream()
                .map(evidence.board()::note)
                .flatMap(Optional::stream)
                .map(n -> n.kind().letter() + n.oneLine())
                .sorted()
                .reduce("", (a, b) -> a + "\n" + b);
    }
}
