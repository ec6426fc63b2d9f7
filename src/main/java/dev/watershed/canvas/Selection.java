package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.LaneId;
import dev.watershed.board.LinkId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.PivotId;
import dev.watershed.geometry.Bounds;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What is chosen on the wall: notes and links, or one lane, or one pivotal event. Session state,
/// never journalled. Iteration is by id.
public record Selection(
        Set<NoteId> notes, Set<LinkId> links, Optional<LaneId> lane, Optional<PivotId> pivot) {

    public static final Selection NONE =
            new Selection(Set.of(), Set.of(), Optional.empty(), Optional.empty());

    public Selection {
        notes = sorted(notes);
        links = sorted(links);
    }

    public static Selection of(NoteId note) {
        return ofNotes(Set.of(note));
    }

    public static Selection ofNotes(Collection<NoteId> notes) {
        return new Selection(Set.copyOf(notes), Set.of(), Optional.empty(), Optional.empty());
    }

    public static Selection of(LinkId link) {
        return new Selection(Set.of(), Set.of(link), Optional.empty(), Optional.empty());
    }

    public static Selection of(LaneId lane) {
        return new Selection(Set.of(), Set.of(), Optional.of(lane), Optional.empty());
    }

    public static Selection of(PivotId pivot) {
        return new Selection(Set.of(), Set.of(), Optional.empty(), Optional.of(pivot));
    }

    public boolean isEmpty() {
        return notes.isEmpty() && links.isEmpty() && lane.isEmpty() && pivot.isEmpty();
    }

    public boolean has(NoteId note) {
        return notes.contains(note);
    }

    /// The one selected note, if exactly one note and nothing else is selected.
    public Optional<NoteId> onlyNote() {
        return notes.size() == 1 && links.isEmpty() ? notes.stream().findFirst() : Optional.empty();
    }

    /// With the note taken in, or left out if it was in: Shift + click.
    public Selection toggled(NoteId note) {
        Set<NoteId> other = new TreeSet<>(notes);
        if (!other.remove(note)) {
            other.add(note);
        }
        return ofNotes(other);
    }

    /// With these notes taken in as well.
    public Selection plus(Collection<NoteId> more) {
        Set<NoteId> all = new TreeSet<>(notes);
        all.addAll(more);
        return ofNotes(all);
    }

    /// Without what is no longer on the board; this same value when everything still is.
    public Selection on(Board board) {
        Selection left =
                new Selection(
                        kept(notes, board.notes().keySet()),
                        kept(links, board.links().keySet()),
                        lane.filter(board.lanes()::containsKey),
                        pivot.filter(board.pivots()::containsKey));
        return left.equals(this) ? this : left;
    }

    /// The chosen notes that are on the board, in the order of the story.
    public List<Note> notesOn(Board board) {
        return notes.stream()
                .map(board.notes()::get)
                .filter(Objects::nonNull)
                .sorted(Board.TIMELINE)
                .toList();
    }

    /// The rectangle round the chosen notes; empty when there are none.
    public Optional<Bounds> extent(Board board) {
        return Bounds.around(notesOn(board).stream().map(Note::bounds).toList());
    }

    private static <T extends Comparable<T>> Set<T> sorted(Set<T> ids) {
        return ids.isEmpty() ? Set.of() : Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    private static <T> Set<T> kept(Set<T> ids, Set<T> there) {
        return ids.stream().filter(there::contains).collect(Collectors.toUnmodifiableSet());
    }
}
