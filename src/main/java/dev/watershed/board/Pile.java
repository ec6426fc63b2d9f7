package dev.watershed.board;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.PSortedSet;
import org.pcollections.TreePSet;

/// The notes in the order in which they lie, bottom first: kept sorted, so that the topmost is
/// found at once.
record Pile(PSortedSet<Place> places) {

    /// Comes before every other id: no id is shorter, and none is empty.
    private static final NoteId LEAST = new NoteId("\0");

    static final Pile EMPTY = new Pile(TreePSet.empty());

    /// Where one note lies. Two notes of one rank lie in the order of their ids.
    record Place(Rank rank, NoteId note) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byRank = rank.compareTo(other.rank);
            return byRank != 0 ? byRank : note.compareTo(other.note);
        }
    }

    Pile with(Note note) {
        return new Pile(places.plus(new Place(note.rank(), note.id())));
    }

    Pile without(Note note) {
        return new Pile(places.minus(new Place(note.rank(), note.id())));
    }

    List<NoteId> bottomToTop() {
        return places.stream().map(Place::note).toList();
    }

    /// The topmost place of a note that is not among `left`; empty when there is none.
    Optional<Rank> top(Set<NoteId> left) {
        return first(places.descendingIterator(), left);
    }

    Optional<Rank> bottom(Set<NoteId> left) {
        return first(places.iterator(), left);
    }

    private static Optional<Rank> first(Iterator<Place> places, Set<NoteId> left) {
        while (places.hasNext()) {
            Place place = places.next();
            if (!left.contains(place.note())) {
                return Optional.of(place.rank());
            }
        }
        return Optional.empty();
    }

    /// True when some note lies on this rank.
    boolean isTaken(Rank rank) {
        Iterator<Place> from = places.tailSet(new Place(rank, LEAST), true).iterator();
        return from.hasNext() && from.next().rank().equals(rank);
    }
}
