package dev.watershed.boundary;

import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What passes between atoms: events that another one reacts to, synchronous calls, and data that
/// is read.
final class Traffic {

    enum Way {
        ASYNC,
        SYNC,
        READS
    }

    /// @param via the note that carries it: the event, the calling command or the view that is read
    record Passing(int from, int to, Way way, NoteId via) {}

    private final BoundaryEvidence evidence;
    private final Flow flow;
    private final Atoms atoms;
    private final List<Passing> found = new ArrayList<>();

    private Traffic(BoundaryEvidence evidence, Atoms atoms) {
        this.evidence = evidence;
        this.flow = evidence.flow();
        this.atoms = atoms;
    }

    /// In a fixed order; never within one atom.
    static List<Passing> between(BoundaryEvidence evidence, Atoms atoms) {
        Traffic traffic = new Traffic(evidence, atoms);
        evidence.board().notes().values().stream()
                .sorted(Comparator.comparing(Note::id))
                .forEach(traffic::read);
        return traffic.found.stream().distinct().toList();
    }

    private void read(Note note) {
        NoteId id = note.id();
        switch (note.kind()) {
            case EVENT ->
                    flow.from(id, LinkKind.TRIGGERS)
                            .forEach(p -> pass(set(id), consumers(p), Way.ASYNC, id));
            case COMMAND -> {
                pass(set(id), sets(flow.from(id, LinkKind.CALLS)), Way.SYNC, id);
                pass(set(id), sets(flow.from(id, LinkKind.ISSUES)), Way.SYNC, id);
                reads(note, set(id));
            }
            case POLICY -> {
                pass(consumers(id), sets(flow.from(id, LinkKind.CALLS)), Way.SYNC, id);
                reads(note, consumers(id));
            }
            case READ_MODEL -> reads(note, sources(id));
            default -> {}
        }
    }

    private void reads(Note reader, Set<Integer> readers) {
        for (NoteId read : flow.from(reader.id(), LinkKind.READS)) {
            pass(sources(read), readers, Way.READS, read);
        }
    }

    private void pass(Set<Integer> from, Set<Integer> to, Way way, NoteId via) {
        for (int a : from) {
            for (int b : to) {
                if (a != b) {
                    found.add(new Passing(a, b, way, via));
                }
            }
        }
    }

    private Set<Integer> set(NoteId note) {
        return sets(List.of(note));
    }

    private Set<Integer> sets(List<NoteId> notes) {
        Set<Integer> found = new TreeSet<>();
        notes.stream().map(atoms::of).filter(i -> i >= 0).forEach(found::add);
        return found;
    }

    /// Who acts when a policy does.
    private Set<Integer> consumers(NoteId policy) {
        Set<Integer> handlers = sets(flow.from(policy, LinkKind.HANDLED_BY));
        handlers.addAll(sets(flow.from(policy, LinkKind.ISSUES)));
        return handlers.isEmpty() ? sets(flow.from(policy, LinkKind.PRODUCES)) : handlers;
    }

    /// Whose data a view shows; a note in an atom is its own source.
    private Set<Integer> sources(NoteId read) {
        boolean view =
                evidence.board()
                        .note(read)
                        .filter(n -> n.kind() == NoteKind.READ_MODEL)
                        .isPresent();
        if (!view) {
            return set(read);
        }
        Set<Integer> shown = sets(flow.from(read, LinkKind.VIEW_OF));
        return shown.isEmpty() ? sets(flow.to(read, LinkKind.PROJECTS)) : shown;
    }
}
