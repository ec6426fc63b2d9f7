package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Where two atoms hang: in one lane, or between the same pivotal events. Weak, and only beside
/// other evidence: no labelled wall has lanes or pivotal events, and the order of the story told
/// nothing on those.
final class PlacePoints {

    static final double LANE = .25;
    static final double PHASE = .25;

    private PlacePoints() {}

    static void add(BoundaryEvidence evidence, Atoms atoms, PairTable table) {
        Board board = evidence.board();
        if (board.lanes().isEmpty() && board.pivots().isEmpty()) {
            return;
        }
        Map<Integer, Lane> lanes = new HashMap<>();
        Map<Integer, Integer> phases = new HashMap<>();
        List<Double> pivots = board.pivotsLeftToRight().stream().map(Pivot::x).toList();
        for (Atom atom : atoms.list()) {
            lane(board, atom).ifPresent(lane -> lanes.put(atom.index(), lane));
            phase(board, pivots, atom).ifPresent(phase -> phases.put(atom.index(), phase));
        }
        for (Pair pair : table.all()) {
            Lane lane = lanes.get(pair.a);
            if (lane != null && lane.equals(lanes.get(pair.b))) {
                table.add(pair.a, pair.b, TermKind.LANE, LANE, lane.name());
            }
            Integer phase = phases.get(pair.a);
            if (phase != null && phase.equals(phases.get(pair.b))) {
                table.add(pair.a, pair.b, TermKind.PHASE, PHASE);
            }
        }
    }

    private static List<Note> told(Board board, Atom atom) {
        return atom.notes().stream()
                .map(board::note)
                .flatMap(Optional::stream)
                .filter(n -> n.kind() != NoteKind.AGGREGATE || atom.notes().size() == 1)
                .toList();
    }

    /// The one lane that holds all its notes.
    private static Optional<Lane> lane(Board board, Atom atom) {
        Set<Optional<LaneId>> ids = new HashSet<>();
        Optional<Lane> last = Optional.empty();
        for (Note note : told(board, atom)) {
            last = board.laneOf(note);
            ids.add(last.map(Lane::id));
        }
        return ids.size() == 1 ? last : Optional.empty();
    }

    /// The one stretch between pivotal events all its notes are in, by its number from the left.
    private static Optional<Integer> phase(Board board, List<Double> pivots, Atom atom) {
        Set<Integer> found = new TreeSet<>();
        for (Note note : told(board, atom)) {
            double x = note.bounds().centre().x();
            found.add((int) pivots.stream().filter(p -> p <= x).count());
        }
        return pivots.isEmpty() || found.size() != 1
                ? Optional.empty()
                : found.stream().findFirst();
    }
}
