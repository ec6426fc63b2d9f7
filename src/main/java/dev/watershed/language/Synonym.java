package dev.watershed.language;

import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import java.util.List;

/// Words that may mean one thing. Nothing is merged: the team compares them.
///
/// @param words two or more, by key
/// @param score from 0 to 1
/// @param signals what speaks for it, strongest first
/// @param notes where that is written
public record Synonym(List<Term> words, double score, List<Signal> signals, List<NoteId> notes) {

    private static final double LIKELY = 0.5;

    public Synonym {
        words = List.copyOf(words);
        signals = List.copyOf(signals);
        notes = List.copyOf(notes);
    }

    /// One thing that speaks for a pair.
    ///
    /// @param weight how likely that alone makes it, from 0 to 1
    public record Signal(Wording because, double weight) {}

    /// What signals of these weights make together: one that suffices is not weakened by others.
    public static double together(double[] weights) {
        double against = 1;
        for (double weight : weights) {
            against *= 1 - weight;
        }
        return 1 - against;
    }

    /// What speaks for it in words, strongest first.
    public List<Wording> because() {
        return signals.stream().map(Signal::because).toList();
    }

    /// Whether enough speaks for it to show it unasked; the others are hints, to be looked through
    /// by who looks for a second name.
    public boolean isLikely() {
        return score >= LIKELY;
    }
}
