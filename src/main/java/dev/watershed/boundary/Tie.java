package dev.watershed.boundary;

import dev.watershed.board.NoteId;

/// What the team said about two notes when it was asked: they belong together, or they never do.
/// Symmetric: `a` is the smaller id.
public record Tie(NoteId a, NoteId b, boolean together) {

    public Tie {
        if (a.compareTo(b) > 0) {
            NoteId smaller = b;
            b = a;
            a = smaller;
        }
    }

    /// What identifies the pair whatever was said about it.
    public String pair() {
        return a.value() + " " + b.value();
    }
}
