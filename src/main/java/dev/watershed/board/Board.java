package dev.watershed.board;

import dev.watershed.geometry.Bounds;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/// The wall as it hangs: an immutable value. One change costs about as much as the change, whatever
/// the size of the wall (persistent maps). Maps are in no particular order; the list methods are
/// sorted and cost a sort each.
///
/// Two boards are equal when they hold equal notes, links, lanes, pivotal events and legends.
public final class Board {

    public static final Board EMPTY =
            new Board(
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    Legend.USUAL,
                    Pile.EMPTY,
                    Arrows.NONE);

    /// Bottom to top.
    public static final Comparator<Note> STACKING =
            Comparator.comparing(Note::rank).thenComparing(Note::id);

    /// Left to right, then top to bottom: the order in which the story is told.
    public static final Comparator<Note> TIMELINE =
            Comparator.<Note>comparingDouble(n -> n.bounds().x())
                    .thenComparingDouble(n -> n.bounds().y())
                    .thenComparing(Note::id);

    private final PMap<NoteId, Note> notes;
    private final PMap<LinkId, Link> links;
    private final PMap<LaneId, Lane> lanes;
    private final PMap<PivotId, Pivot> pivots;
    private final Legend legend;
    private final Pile pile;
    private final Arrows arrows;

    private Board(
            PMap<NoteId, Note> notes,
            PMap<LinkId, Link> links,
            PMap<LaneId, Lane> lanes,
            PMap<PivotId, Pivot> pivots,
            Legend legend,
            Pile pile,
            Arrows arrows) {
        this.notes = notes;
        this.links = links;
        this.lanes = lanes;
        this.pivots = pivots;
        this.legend = legend;
        this.pile = pile;
        this.arrows = arrows;
    }

    public PMap<NoteId, Note> notes() {
        return notes;
    }

    public PMap<LinkId, Link> links() {
        return links;
    }

    public PMap<LaneId, Lane> lanes() {
        return lanes;
    }

    public PMap<PivotId, Pivot> pivots() {
        return pivots;
    }

    public Legend legend() {
        return legend;
    }

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
        return pile.bottomToTop().stream().flatMap(id -> note(id).stream()).toList();
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

    /// The links of one note, by id.
    public List<Link> linksTouching(NoteId note) {
        return arrows.of(note).stream().sorted().flatMap(id -> link(id).stream()).toList();
    }

    /// The rectangle round all notes; empty on an empty wall.
    public Optional<Bounds> extent() {
        return Bounds.around(notes.values().stream().map(Note::bounds).toList());
    }

    /// The rank for a note that should lie above all others.
    public Rank top() {
        return topWithout(Set.of()).map(Rank::above).orElse(Rank.MIDDLE);
    }

    /// The rank of the topmost note that is not among `left`.
    public Optional<Rank> topWithout(Set<NoteId> left) {
        return pile.top(left);
    }

    /// The rank of the lowest note that is not among `left`.
    public Optional<Rank> bottomWithout(Set<NoteId> left) {
        return pile.bottom(left);
    }

    /// True when some note lies on this rank.
    public boolean isTaken(Rank rank) {
        return pile.isTaken(rank);
    }

    public Board with(Note note) {
        Note before = notes.get(note.id());
        PMap<NoteId, Note> others = notes.plus(note.id(), note);
        return new Board(others, links, lanes, pivots, legend, piled(before, note), arrows);
    }

    private Pile piled(@Nullable Note before, Note note) {
        if (before == null) {
            return pile.with(note);
        }
        return before.rank().equals(note.rank()) ? pile : pile.without(before).with(note);
    }

    public Board without(NoteId note) {
        Note gone = notes.get(note);
        return gone == null
                ? this
                : new Board(
                        notes.minus(note),
                        links,
                        lanes,
                        pivots,
                        legend,
                        pile.without(gone),
                        arrows);
    }

    public Board with(Link link) {
        Link before = links.get(link.id());
        Arrows others = (before == null ? arrows : arrows.without(before)).with(link);
        return new Board(notes, links.plus(link.id(), link), lanes, pivots, legend, pile, others);
    }

    public Board without(LinkId link) {
        Link gone = links.get(link);
        return gone == null
                ? this
                : new Board(
                        notes,
                        links.minus(link),
                        lanes,
                        pivots,
                        legend,
                        pile,
                        arrows.without(gone));
    }

    public Board with(Lane lane) {
        return hanging(lanes.plus(lane.id(), lane), pivots, legend);
    }

    public Board without(LaneId lane) {
        return hanging(lanes.minus(lane), pivots, legend);
    }

    public Board with(Pivot pivot) {
        return hanging(lanes, pivots.plus(pivot.id(), pivot), legend);
    }

    public Board without(PivotId pivot) {
        return hanging(lanes, pivots.minus(pivot), legend);
    }

    public Board with(Legend other) {
        return hanging(lanes, pivots, other);
    }

    private Board hanging(PMap<LaneId, Lane> bands, PMap<PivotId, Pivot> tapes, Legend names) {
        return new Board(notes, links, bands, tapes, names, pile, arrows);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Board board
                && notes.equals(board.notes)
                && links.equals(board.links)
                && lanes.equals(board.lanes)
                && pivots.equals(board.pivots)
                && legend.equals(board.legend);
    }

    @Override
    public int hashCode() {
        return Objects.hash(notes, links, lanes, pivots, legend);
    }

    @Override
    public String toString() {
        return "Board[notes=%s, links=%s, lanes=%s, pivots=%s, legend=%s]"
                .formatted(notes, links, lanes, pivots, legend);
    }
}
