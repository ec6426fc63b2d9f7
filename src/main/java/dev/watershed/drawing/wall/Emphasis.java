package dev.watershed.drawing.wall;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.finding.Severity;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What stands out and what steps back.
///
/// @param dimmed notes at a share of their strength
/// @param dimming that share, 0 to 1
/// @param heat the notes that use the chosen word
/// @param marks the worst finding of a note
/// @param wordless notes whose words are hidden (silent phase)
/// @param current the note the room is talking about: ringed thickly
/// @param shifted notes that change sides between two divisions: ringed in the colours of both
/// @param stickers votes, and what happened between two snapshots
public record Emphasis(
        Set<NoteId> dimmed,
        double dimming,
        Map<NoteId, Heat> heat,
        Map<NoteId, Severity> marks,
        Set<NoteId> wordless,
        Optional<NoteId> current,
        Map<NoteId, Shift> shifted,
        Map<NoteId, Sticker> stickers) {

    public static final double WINDOW_DIMMING = 0.30;
    public static final double PROJECTOR_DIMMING = 0.38;

    public static final Emphasis NONE =
            new Emphasis(
                    Set.of(),
                    WINDOW_DIMMING,
                    Map.of(),
                    Map.of(),
                    Set.of(),
                    Optional.empty(),
                    Map.of(),
                    Map.of());

    /// From one context to another, each by its ordinal: the inner ring and the outer one.
    public record Shift(int from, int to) {}

    /// Lights some notes: everything else is dimmed.
    public static Emphasis lighting(Board board, Set<NoteId> notes) {
        Set<NoteId> rest = new HashSet<>(board.notes().keySet());
        rest.removeAll(notes);
        return NONE.dimming(rest, WINDOW_DIMMING);
    }

    /// The word heat of a word: everything that does not use it is dimmed.
    public static Emphasis heated(Board board, Map<NoteId, Heat> heat) {
        Set<NoteId> rest = new HashSet<>(board.notes().keySet());
        rest.removeAll(heat.keySet());
        return NONE.dimming(rest, WINDOW_DIMMING).heated(heat);
    }

    public Emphasis dimming(Set<NoteId> notes, double share) {
        return new Emphasis(notes, share, heat, marks, wordless, current, shifted, stickers);
    }

    public Emphasis heated(Map<NoteId, Heat> notes) {
        return new Emphasis(dimmed, dimming, notes, marks, wordless, current, shifted, stickers);
    }

    public Emphasis marking(Map<NoteId, Severity> findings) {
        return new Emphasis(dimmed, dimming, heat, findings, wordless, current, shifted, stickers);
    }

    public Emphasis silencing(Set<NoteId> notes) {
        return new Emphasis(dimmed, dimming, heat, marks, notes, current, shifted, stickers);
    }

    public Emphasis tellingOf(NoteId note) {
        return new Emphasis(
                dimmed, dimming, heat, marks, wordless, Optional.of(note), shifted, stickers);
    }

    public Emphasis shifting(Map<NoteId, Shift> notes) {
        return new Emphasis(dimmed, dimming, heat, marks, wordless, current, notes, stickers);
    }

    public Emphasis sticking(Map<NoteId, Sticker> others) {
        return new Emphasis(dimmed, dimming, heat, marks, wordless, current, shifted, others);
    }
}
