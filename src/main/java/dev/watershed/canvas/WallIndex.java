package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.Rank;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.GridIndex;
import dev.watershed.geometry.LinkPath;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the notes and links in a part of the wall without looking at all of them. It follows a
/// board from one value to the next; what the two share (the same object) costs nothing but a
/// glance. Mutable, one owner at a time.
///
/// References are compared on purpose: comparing values would cost what sharing saves.
@SuppressWarnings("ReferenceEquality")
public final class WallIndex {

    private final GridIndex<NoteId> notes = new GridIndex<>();
    private final GridIndex<LinkId> links = new GridIndex<>();
    private final Map<NoteId, Set<LinkId>> linksAt = new HashMap<>();
    private final Stacking stacking = new Stacking();
    private Board board = Board.EMPTY;
    private @Nullable Board measured;
    private Optional<Bounds> extent = Optional.empty();

    /// The board that is indexed.
    public Board board() {
        return board;
    }

    /// Follows the wall to its next value, whatever happened in between.
    public void follow(Board next) {
        Set<NoteId> changed = new LinkedHashSet<>();
        if (next.notes() != board.notes()) {
            board.notes().keySet().stream()
                    .filter(id -> !next.notes().containsKey(id))
                    .forEach(changed::add);
            next.notes()
                    .forEach((id, note) -> {
                        if (board.notes().get(id) != note) {
                            changed.add(id);
                        }
                    });
        }
        Set<LinkId> redrawn = new LinkedHashSet<>();
        if (next.links() != board.links()) {
            board.links().forEach((id, link) -> addIfNot(redrawn, id, link, next.links().get(id)));
            next.links().forEach((id, link) -> addIfNot(redrawn, id, link, board.links().get(id)));
        }
        follow(next, changed, redrawn);
    }

    /// Follows the wall when it is known what changed on it: costs as much as the change is big.
    public void follow(Board next, Touched touched) {
        follow(next, touched.notes(), touched.links());
    }

    private void follow(Board next, Collection<NoteId> changed, Collection<LinkId> redrawn) {
        Board before = board;
        board = next;
        Set<LinkId> routes = new LinkedHashSet<>(redrawn);
        for (NoteId id : changed) {
            stacking.changed(id, next);
            Note note = next.notes().get(id);
            if (note == null) {
                notes.remove(id);
            } else if (!isAt(before.notes().get(id), note.bounds())) {
                notes.put(id, note.bounds());
            } else {
                continue;
            }
            routes.addAll(linksAt.getOrDefault(id, Set.of()));
        }
        for (LinkId id : routes) {
            reroute(id, before.links().get(id), next.links().get(id));
        }
    }

    /// The notes that share a point with `area`, bottom to top.
    public List<Note> notesIn(Bounds area) {
        return stacking.among(notes.touching(area), board);
    }

    /// Every note, bottom to top.
    public List<Note> allNotes() {
        return stacking.all(board);
    }

    /// The rectangle round all notes; measured once for every board.
    public Optional<Bounds> extent() {
        if (measured != board) {
            measured = board;
            extent = stacking.extent(board);
        }
        return extent;
    }

    /// The rank for a note that shall lie above all others.
    public Rank top() {
        List<Note> all = stacking.all(board);
        return all.isEmpty() ? Rank.MIDDLE : all.getLast().rank().above();
    }

    /// How many notes share a point with `area`.
    public int countIn(Bounds area) {
        return notes.touching(area).size();
    }

    /// The links whose curve may share a point with `area`, by id.
    public List<Link> linksIn(Bounds area) {
        return linksById(links.touching(area));
    }

    private List<Link> linksById(Set<LinkId> ids) {
        return ids.stream()
                .sorted()
                .map(id -> Objects.requireNonNull(board.links().get(id), "indexed but gone"))
                .toList();
    }

    /// How many links have a curve.
    public int linkCount() {
        return links.size();
    }

    /// The links that start or end at the note, by id.
    public List<Link> linksAt(NoteId note) {
        return linksById(linksAt.getOrDefault(note, Set.of()));
    }

    private static boolean isAt(@Nullable Note note, Bounds place) {
        return note != null && note.bounds().equals(place);
    }

    private static void addIfNot(Set<LinkId> to, LinkId id, Link link, @Nullable Link other) {
        if (link != other) {
            to.add(id);
        }
    }

    private void reroute(LinkId id, @Nullable Link before, @Nullable Link after) {
        if (before != after) {
            attach(id, before, after);
        }
        if (after != null) {
            Note from = board.notes().get(after.from());
            Note to = board.notes().get(after.to());
            if (from != null && to != null) {
                LinkPath.between(from.bounds(), to.bounds())
                        .ifPresentOrElse(c -> links.put(id, c.bounds()), () -> links.remove(id));
            }
        }
    }

    private void attach(LinkId id, @Nullable Link before, @Nullable Link after) {
        if (before != null) {
            detach(before.from(), id);
            detach(before.to(), id);
            links.remove(id);
        }
        if (after != null) {
            linksAt.computeIfAbsent(after.from(), ignored -> new LinkedHashSet<>(3)).add(id);
            linksAt.computeIfAbsent(after.to(), ignored -> new LinkedHashSet<>(3)).add(id);
        }
    }

    private void detach(NoteId note, LinkId link) {
        Set<LinkId> at = linksAt.get(note);
        if (at != null && at.remove(link) && at.isEmpty()) {
            linksAt.remove(note);
        }
    }
}
