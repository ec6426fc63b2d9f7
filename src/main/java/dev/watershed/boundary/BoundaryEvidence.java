package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Everything a proposal is made from.
///
/// @param flow of the same board
/// @param ties what the team answered about pairs of notes: kept always
/// @param pinned the contexts that stay as they are; empty to propose as if none were drawn
/// @param words words with more than one sense, decided or not
/// @param planes lines along which the team says software splits well
public record BoundaryEvidence(
        Board board,
        Flow flow,
        List<Tie> ties,
        List<BoundedContext> pinned,
        List<WordDivide> words,
        List<Plane> planes) {

    public BoundaryEvidence {
        ties = ties.stream().sorted(Comparator.comparing(Tie::pair)).toList();
        pinned = pinned.stream().sorted(Comparator.comparing(BoundedContext::id)).toList();
        words = words.stream().sorted(Comparator.comparing(WordDivide::word)).toList();
        planes = List.copyOf(planes);
    }

    /// What the notes and arrows alone tell.
    public static BoundaryEvidence of(Board board, Flow flow) {
        return new BoundaryEvidence(board, flow, List.of(), List.of(), List.of(), List.of());
    }

    public BoundaryEvidence with(Collection<Tie> answers) {
        return new BoundaryEvidence(board, flow, List.copyOf(answers), pinned, words, planes);
    }

    public BoundaryEvidence pinning(Collection<BoundedContext> contexts) {
        return new BoundaryEvidence(board, flow, ties, List.copyOf(contexts), words, planes);
    }

    public BoundaryEvidence knowing(Collection<WordDivide> divides) {
        return new BoundaryEvidence(board, flow, ties, pinned, List.copyOf(divides), planes);
    }

    public BoundaryEvidence split(Collection<Plane> along) {
        return new BoundaryEvidence(board, flow, ties, pinned, words, List.copyOf(along));
    }
}
