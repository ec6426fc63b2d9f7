package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Curve;
import dev.watershed.geometry.GridIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the notes and links in a part of the wall without looking at all of them. It follows a
/// board from one value to the next; what the two share (the same object) costs nothing but a
/// glance. Mutable, one owner at a time.
@SuppressWarnings("ReferenceEquality")
public final class WallIndex {

    private final GridIndex<NoteId> notes = new GridIndex<>();
    private final GridIndex<LinkId> links = new GridIndex<>();
    private final Map<NoteId, Set<LinkId>> linksAt = new HashMap<>();
    private Board board = Board.EMPTY;

    /// The board that is indexed.
    public Board board() {
        return board;
    }

    /// Follows the wall to its next value, whatever happened in between.
    public void follow(Board next) {
        Set<NoteId> moved = new LinkedHashSet<>();
        if (next.notes() != board.notes()) {
            board.notes().keySet().stream()
                    .filter(id -> !next.notes().containsKey(id))
                    .forEach(moved::add);
            next.notes().forEach((id, note) -> noteIfMoved(moved, id, note));
        }
        Set<LinkId> redrawn = new LinkedHashSet<>();
        if (next.links() != board.links()) {
            board.links().forEach((id, link) -> addIfNot(redrawn, id, link, next.links().get(id)));
            next.links().forEach((id, link) -> addIfNot(redrawn, id, link, board.links().get(id)));
        }
        follow(next, moved, redrawn);
    }

    /// Follows the wall when it is known which notes changed and nothing else did: the quick way
    /// for a preview.
    public void follow(Board next, Collection<NoteId> changed) {
        follow(next, changed, Set.of());
    }

    private void follow(Board next, Collection<NoteId> changed, Collection<LinkId> redrawn) {
        Board before = board;
        board = next;
        Set<LinkId> routes = new LinkedHashSet<>(redrawn);
        for (NoteId id : changed) {
            Note note = next.notes().get(id);
            if (note == null) {
                notes.remove(id);
            } else {
                notes.put(id, note.bounds());
            }
            routes.addAll(linksAt.getOrDefault(id, Set.of()));
        }
        for (LinkId id : routes) {
            reroute(id, before.links().get(id), next.links().get(id));
        }
    }

    /// The notes that share a point with `area`, bottom to top.
    public List<Note> notesIn(Bounds area) {
        List<Note> found = new ArrayList<>();
        for (NoteId id : notes.touching(area)) {
            found.add(Objects.requireNonNull(board.notes().get(id), "indexed but gone"));
        }
        found.sort(Board.STACKING);
        return found;
    }

    /// How many notes share a point with `area`.
    public int countIn(Bounds area) {
        return notes.touching(area).size();
    }

    /// The links whose curve may share a point with `area`, by id.
    public List<Link> linksIn(Bounds area) {
        return links.touching(area).stream()
                .sorted()
                .map(id -> Objects.requireNonNull(board.links().get(id), "indexed but gone"))
                .toList();
    }

    /// The links that start or end at the note, by id.
    public List<Link> linksAt(NoteId note) {
        return linksAt.getOrDefault(note, Set.of()).stream()
                .sorted()
                .map(id -> Objects.requireNonNull(board.links().get(id), "indexed but gone"))
                .toList();
    }

    private void noteIfMoved(Set<NoteId> moved, NoteId id, Note note) {
        Note before = board.notes().get(id);
        if (before != note && (before == null || !before.bounds().equals(note.bounds()))) {
            moved.add(id);
        }
    }

    private static void addIfNot(Set<LinkId> to, LinkId id, Link link, @Nullable Link other) {
        if (link != other) {
            to.add(id);
        }
    }

    private void reroute(LinkId id, @Nullable Link before, @Nullable Link after) {
        if (before != null) {
            detach(before.from(), id);
            detach(before.to(), id);
            links.remove(id);
        }
        if (after != null) {
            linksAt.computeIfAbsent(after.from(), ignored -> new LinkedHashSet<>(3)).add(id);
            linksAt.computeIfAbsent(after.to(), ignored -> new LinkedHashSet<>(3)).add(id);
            Note from = board.notes().get(after.from());
            Note to = board.notes().get(after.to());
            if (from != null && to != null) {
                Curve route = LinkRoute.between(from.bounds(), to.bounds());
                links.put(id, route.bounds());
            }
        }
    }

    private void detach(NoteId note, LinkId link) {
        Set<LinkId> at = linksAt.get(note);
        if (at != null && at.remove(link) && at.isEmpty()) {
            linksAt.remove(note);
        }
    }
}
