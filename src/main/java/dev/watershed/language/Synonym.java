package dev.watershed.language;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.List;

/// Words that may mean one thing. Nothing is merged: the team compares them.
///
/// @param words two or more, by key
/// @param score from 0 to 1
/// @param because what speaks for it, strongest first
/// @param notes where that is written
public record Synonym(List<Term> words, double score, List<Wording> because, List<NoteId> notes) {

    private static final double LIKELY = 0.5;

    public Synonym {
        words = List.copyOf(words);
        because = List.copyOf(because);
        notes = List.copyOf(notes);
    }

    /// Whether enough speaks for it to show it unasked; the others are hints, to be looked through
    /// by who looks for a second name.
    public boolean isLikely() {
        return score >= LIKELY;
    }
}
