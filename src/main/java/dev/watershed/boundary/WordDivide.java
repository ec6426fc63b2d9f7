package dev.watershed.boundary;

import dev.watershed.board.NoteId;
import dev.watershed.language.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A word that groups of notes may use in different senses.
///
/// @param word as people write it
/// @param senses the notes of each sense; a note is in one sense at most
/// @param divergence how far the uses lie apart, 0 to 1
/// @param raised whether the language engine shows it as a card: enough lies apart, and on evidence
///   of a kind a card may rest on
/// @param verdict what the team decided; empty while nobody did
public record WordDivide(
        String word,
        List<Set<NoteId>> senses,
        double divergence,
        boolean raised,
        Optional<Verdict> verdict) {

    public WordDivide {
        senses = senses.stream().map(Set::copyOf).toList();
    }

    /// True when the team said that this word means two things.
    public boolean twoMeanings() {
        return verdict.filter(v -> v == Verdict.TWO_MEANINGS).isPresent();
    }

    /// True when the team said that these are two views of one thing.
    public boolean twoViews() {
        return verdict.filter(v -> v == Verdict.TWO_VIEWS).isPresent();
    }

    /// True when a card was raised and nobody has answered it.
    public boolean undecided() {
        return verdict.isEmpty() && raised;
    }
}
