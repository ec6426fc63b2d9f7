package dev.watershed.board;

import dev.watershed.geometry.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The wall as it hangs: an immutable value. One change costs about as much as the change, whatever
/// the size of the wall (persistent maps). Maps are in no particular order; the list methods are
/// sorted and cost a sort each.
public record Board(
        PMap<NoteId, Note> notes,
        PMap<LinkId, Link> links,
        PMap<LaneId, Lane> lanes,
        PMap<PivotId, Pivot> pivots,
        Legend legend) {

    public static final Board EMPTY =
            new Board(
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    Legend.USUAL);

    /// Bottom to top.
    public static final Comparator<Note> STACKING =
            Comparator.comparing(Note::rank).thenComparing(Note::id);

    /// Left to right, then top to bottom: the order in which the story is told.
    public static final Comparator<Note> TIMELINE =
            Comparator.<Note>comparingDouble(n -> n.bounds().x())
                    .thenComparingDouble(n -> n.bounds().y())
                    .thenComparing(Note::id);

    public Optional<Note> note(NoteId id) {
        return Optional.ofNullable(notes.get(id));
    }

    public Optional<Link> link(LinkId id) {
        return Optional.ofNullable(links.get(id));
    }

    public Optional<Lane> lane(LaneId id) {
        return Optional.ofNullable(lanes.get(id));
    }

    public Optional<Pivot> pivot(PivotId id) {
        return Optional.ofNullable(pivots.get(id));
    }

    /// Every note, bottom to top.
    public List<Note> notesBottomToTop() {
        return notes.values().stream().sorted(STACKING).toList();
    }

    /// Every note in the order of the story.
    public List<Note> notesInTimeline() {
        return notes.values().stream().sorted(TIMELINE).toList();
    }

    /// Every link, by id.
    public List<Link> linksById() {
        return links.values().stream().sorted(Comparator.comparing(Link::id)).toList();
    }

    /// Lanes from the top down.
    public List<Lane> lanesTopDown() {
        return lanes.values().stream()
                .sorted(Comparator.comparingDouble(Lane::top).thenComparing(Lane::id))
                .toList();
    }

    /// Pivotal events from left to right.
    public List<Pivot> pivotsLeftToRight() {
        return pivots.values().stream()
                .sorted(Comparator.comparingDouble(Pivot::x).thenComparing(Pivot::id))
                .toList();
    }

    /// The lane that holds the note, the topmost if lanes overlap.
    public Optional<Lane> laneOf(Note note) {
        return lanesTopDown().stream().filter(lane -> lane.holds(note)).findFirst();
    }

    public List<Link> linksTouching(NoteId note) {
        return links.values().stream()
                .filter(link -> link.touches(note))
                .sorted(Comparator.comparing(Link::id))
                .toList();
    }

    /// The rectangle round all notes; empty on an empty wall.
    public Optional<Bounds> extent() {
        return Bounds.around(notes.values().stream().map(Note::bounds).toList());
    }

    /// The rank for a note that should lie above all others.
    public Rank top() {
        return notes.values().stream()
                .map(Note::rank)
                .max(Comparator.naturalOrder())
                .map(Rank::above)
                .orElse(Rank.MIDDLE);
    }

    public Board with(Note note) {
        return new Board(notes.plus(note.id(), note), links, lanes, pivots, legend);
    }

    public Board without(NoteId note) {
        return new Board(notes.minus(note), links, lanes, pivots, legend);
    }

    public Board with(Link link) {
        return new Board(notes, links.plus(link.id(), link), lanes, pivots, legend);
    }

    public Board without(LinkId link) {
        return new Board(notes, links.minus(link), lanes, pivots, legend);
    }

    public Board with(Lane lane) {
        return new Board(notes, links, lanes.plus(lane.id(), lane), pivots, legend);
    }

    public Board without(LaneId lane) {
        return new Board(notes, links, lanes.minus(lane), pivots, legend);
    }

    public Board with(Pivot pivot) {
        return new Board(notes, links, lanes, pivots.plus(pivot.id(), pivot), legend);
    }

    public Board without(PivotId pivot) {
        return new Board(notes, links, lanes, pivots.minus(pivot), legend);
    }

    public Board with(Legend other) {
        return new Board(notes, links, lanes, pivots, other);
    }
}
