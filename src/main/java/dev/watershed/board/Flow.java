package dev.watershed.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who leads to whom on one board: every drawn link with its meaning made plain, and every
/// neighbourhood that reads like an arrow. Immutable; two boards with the same notes and links give
/// equal flows.
///
/// @param steps sorted by from, to, meaning
public record Flow(
        List<Step> steps, Map<NoteId, List<Step>> outgoing, Map<NoteId, List<Step>> incoming) {

    /// One step of the flow.
    ///
    /// @param meaning never [LinkKind#LEADS_TO] when the kinds of the two notes tell more
    /// @param drawn true for an arrow, false where the notes merely stand side by side
    public record Step(NoteId from, NoteId to, LinkKind meaning, double weight, boolean drawn) {

        static final Comparator<Step> ORDER =
                Comparator.comparing(Step::from)
                        .thenComparing(Step::to)
                        .thenComparing(Step::meaning);

        /// True when the other joins the same two notes, in either direction.
        private boolean joins(Step other) {
            return (from.equals(other.from) && to.equals(other.to))
                    || (from.equals(other.to) && to.equals(other.from));
        }
    }

    public static Flow of(Board board) {
        List<Step> steps = new ArrayList<>();
        for (Link link : board.linksById()) {
            Note from = board.notes().get(link.from());
            Note to = board.notes().get(link.to());
            if (from != null && to != null) {
                LinkKind meaning = Meaning.of(link.kind(), from.kind(), to.kind());
                steps.add(new Step(link.from(), link.to(), meaning, link.weight(), true));
            }
        }
        Flow drawn = sorted(steps);
        Neighbours.steps(board).stream().filter(drawn::leavesRoomFor).forEach(steps::add);
        return sorted(steps);
    }

    /// An arrow wins over a place: a note with a drawn step of one meaning takes no other of that
    /// meaning, in that direction, from its neighbours; nor do two notes that an arrow joins
    /// already.
    private boolean leavesRoomFor(Step neighbours) {
        return from(neighbours.from()).stream()
                        .noneMatch(s -> s.meaning() == neighbours.meaning() || s.joins(neighbours))
                && to(neighbours.to()).stream().noneMatch(s -> s.meaning() == neighbours.meaning())
                && to(neighbours.from()).stream().noneMatch(s -> s.joins(neighbours));
    }

    private static Flow sorted(List<Step> steps) {
        steps.sort(Step.ORDER);
        Map<NoteId, List<Step>> out = new HashMap<>();
        Map<NoteId, List<Step>> in = new HashMap<>();
        for (Step step : steps) {
            out.computeIfAbsent(step.from(), ignored -> new ArrayList<>(3)).add(step);
            in.computeIfAbsent(step.to(), ignored -> new ArrayList<>(3)).add(step);
        }
        return new Flow(List.copyOf(steps), out, in);
    }

    /// The steps that leave a note.
    public List<Step> from(NoteId note) {
        return outgoing.getOrDefault(note, List.of());
    }

    /// The steps that arrive at a note.
    public List<Step> to(NoteId note) {
        return incoming.getOrDefault(note, List.of());
    }

    /// The notes this one leads to by steps of one meaning.
    public List<NoteId> from(NoteId note, LinkKind meaning) {
        return from(note).stream().filter(s -> s.meaning() == meaning).map(Step::to).toList();
    }

    /// The notes that lead here by steps of one meaning.
    public List<NoteId> to(NoteId note, LinkKind meaning) {
        return to(note).stream().filter(s -> s.meaning() == meaning).map(Step::from).toList();
    }
}
