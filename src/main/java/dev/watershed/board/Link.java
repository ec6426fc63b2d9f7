package dev.watershed.board;

/// An arrow drawn between two notes.
///
/// @param weight how much it counts, 1 unless the wall says otherwise; above 0
public record Link(LinkId id, NoteId from, NoteId to, LinkKind kind, double weight) {

    public static Link drawn(LinkId id, NoteId from, NoteId to, LinkKind kind) {
        return new Link(id, from, to, kind, 1);
    }

    public Link saying(LinkKind other) {
        return new Link(id, from, to, other, weight);
    }

    public boolean touches(NoteId note) {
        return from.equals(note) || to.equals(note);
    }
}
