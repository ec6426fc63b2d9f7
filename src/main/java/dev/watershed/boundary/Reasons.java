package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.finding.Evidence;
import dev.watershed.finding.Wording;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Why notes that were never weighed against others are one proposal.
final class Reasons {

    private Reasons() {}

    /// For a single atom what it handles and emits, for notes without one what they have in common.
    /// The weight is the share of its notes that hang on it by arrows, its only measure.
    static List<Reason> ofOne(Board board, Flow flow, Set<NoteId> notes, Optional<Atom> atom) {
        if (atom.isEmpty()) {
            return List.of(new Reason(Wording.of("boundary.reason-alone"), 1, Evidence.of(notes)));
        }
        long commands = count(board, atom.get(), NoteKind.COMMAND);
        long events = count(board, atom.get(), NoteKind.EVENT);
        long linked = notes.stream().filter(n -> isLinked(flow, n, notes)).count();
        double share = (double) linked / notes.size();
        String key = atom.get().drawn() ? "boundary.reason-aggregate" : "boundary.reason-inferred";
        Wording text = Wording.of(key, atom.get().name(), commands, events);
        return List.of(new Reason(text, share, Evidence.of(List.of(atom.get().head()))));
    }

    private static long count(Board board, Atom atom, NoteKind kind) {
        return atom.notes().stream()
                .map(board::note)
                .flatMap(Optional::stream)
                .filter(n -> n.kind() == kind)
                .map(Note::id)
                .count();
    }

    private static boolean isLinked(Flow flow, NoteId note, Set<NoteId> notes) {
        return notes.size() == 1
                || flow.from(note).stream().anyMatch(s -> notes.contains(s.to()))
                || flow.to(note).stream().anyMatch(s -> notes.contains(s.from()));
    }
}
