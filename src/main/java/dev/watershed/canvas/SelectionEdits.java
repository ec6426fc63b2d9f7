package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What can be asked of what is chosen. Empty where the selection gives nothing to do; locked notes
/// are left alone.
public final class SelectionEdits {

    /// Space between notes that stand side by side, in wall units.
    public static final double GAP = 8;

    private SelectionEdits() {}

    /// Moves the chosen notes; for a pivotal event only the step across counts, for a lane only the
    /// step down.
    public static Optional<Edit> nudge(Board board, Selection chosen, double dx, double dy) {
        if (chosen.pivot().isPresent()) {
            return chosen.pivot()
                    .flatMap(board::pivot)
                    .filter(pivot -> dx != 0)
                    .map(pivot -> new Edit.PlacePivot(pivot.movedTo(pivot.x() + dx)));
        }
        if (chosen.lane().isPresent()) {
            return chosen.lane()
                    .flatMap(board::lane)
                    .filter(lane -> dy != 0)
                    .map(lane -> new Edit.PlaceLane(lane.spanning(lane.top() + dy, lane.height())));
        }
        Map<NoteId, Bounds> places = new LinkedHashMap<>();
        unlocked(board, chosen).forEach(n -> places.put(n.id(), n.bounds().movedBy(dx, dy)));
        return places.isEmpty() ? Optional.empty() : Optional.of(new Edit.MoveNotes(places));
    }

    /// Takes down whatever is chosen, as one undo.
    public static Optional<Edit> delete(Board board, Selection chosen) {
        List<Edit> edits = new ArrayList<>();
        Set<LinkId> links = new LinkedHashSet<>(chosen.links());
        links.removeIf(id -> !board.links().containsKey(id));
        if (!links.isEmpty()) {
            edits.add(new Edit.DeleteLinks(links));
        }
        Set<NoteId> notes = ids(unlocked(board, chosen));
        if (!notes.isEmpty()) {
            edits.add(new Edit.DeleteNotes(notes));
        }
        chosen.lane().flatMap(board::lane).ifPresent(l -> edits.add(new Edit.DeleteLane(l.id())));
        chosen.pivot()
                .flatMap(board::pivot)
                .ifPresent(p -> edits.add(new Edit.DeletePivot(p.id())));
        return together(edits);
    }

    /// Copies of the chosen notes and the links among them, to the right where there is room, else
    /// a little aside.
    public static Optional<Edit.AddNotes> duplicate(
            Board board, WallIndex index, Selection chosen, Supplier<String> newIds) {
        List<Note> originals = chosen.notesOn(board);
        return chosen.extent(board)
                .map(extent -> {
                    double right = extent.width() + GAP;
                    Bounds beside = extent.movedBy(right, 0);
                    boolean room =
                            index.notesIn(beside).stream()
                                    .noneMatch(n -> n.bounds().overlaps(beside));
                    double dx = room ? right : 2 * Snapping.GRID;
                    double dy = room ? 0 : 2 * Snapping.GRID;
                    return copies(index, originals, dx, dy, newIds);
                });
    }

    private static Edit.AddNotes copies(
            WallIndex index, List<Note> originals, double dx, double dy, Supplier<String> newIds) {
        Map<NoteId, NoteId> twins = new HashMap<>();
        List<Note> notes = new ArrayList<>();
        Ranks ranks = Ranks.above(index);
        for (Note note : originals.stream().sorted(Board.STACKING).toList()) {
            NoteId id = new NoteId(newIds.get());
            twins.put(note.id(), id);
            Bounds place = note.bounds().movedBy(dx, dy);
            notes.add(
                    new Note(
                            id,
                            note.kind(),
                            note.text(),
                            place,
                            note.attributes(),
                            note.definition(),
                            ranks.next(),
                            note.author(),
                            false));
        }
        List<Link> links = new ArrayList<>();
        for (Note note : originals) {
            for (Link link : index.linksAt(note.id())) {
                NoteId from = twins.get(link.from());
                NoteId to = twins.get(link.to());
                if (from != null && to != null && link.from().equals(note.id())) {
                    LinkId id = new LinkId(newIds.get());
                    links.add(new Link(id, from, to, link.kind(), link.weight()));
                }
            }
        }
        return new Edit.AddNotes(notes, links);
    }

    /// Locks the chosen notes, or unlocks them when all of them are locked.
    public static Optional<Edit> toggleLock(Board board, Selection chosen) {
        List<Note> notes = chosen.notesOn(board);
        boolean all = notes.stream().allMatch(Note::locked);
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit.LockNotes(ids(notes), !all));
    }

    public static Optional<Edit> raise(Board board, Selection chosen) {
        Set<NoteId> notes = ids(unlocked(board, chosen));
        return notes.isEmpty() ? Optional.empty() : Optional.of(new Edit.RaiseNotes(notes));
    }

    public static Optional<Edit> lower(Board board, Selection chosen) {
        Set<NoteId> notes = ids(unlocked(board, chosen));
        return notes.isEmpty() ? Optional.empty() : Optional.of(new Edit.LowerNotes(notes));
    }

    /// Makes the chosen notes larger or smaller about their middles, by a quarter of the event
    /// note; none gets smaller than half of one.
    public static Optional<Edit> resize(Board board, Selection chosen, int steps) {
        double by = steps * NoteKind.UNIT / 4;
        Map<NoteId, Bounds> places = new LinkedHashMap<>();
        for (Note note : unlocked(board, chosen)) {
            Bounds b = note.bounds();
            double least = NoteKind.UNIT / 2;
            if (b.width() + by >= least && b.height() + by >= least) {
                places.put(
                        note.id(), Bounds.centredOn(b.centre(), b.width() + by, b.height() + by));
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new Edit.MoveNotes(places));
    }

    /// Turns the chosen notes into another kind.
    public static Optional<Edit> recast(Board board, Selection chosen, NoteKind kind) {
        List<Note> others =
                unlocked(board, chosen).stream().filter(note -> note.kind() != kind).toList();
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of(new Edit.RecastNotes(ids(others), kind));
    }

    /// Puts the chosen notes in one pile, each a little aside of the one below.
    public static Optional<Edit> stack(Board board, Selection chosen) {
        List<Note> pile = unlocked(board, chosen).stream().sorted(Board.STACKING).toList();
        Map<NoteId, Bounds> places = new LinkedHashMap<>();
        Bounds first =
                Bounds.around(pile.stream().map(Note::bounds).toList())
                        .orElse(new Bounds(0, 0, 0, 0));
        for (int i = 0; i < pile.size(); i++) {
            double aside = i * GAP / 2;
            places.put(
                    pile.get(i).id(),
                    pile.get(i).bounds().movedTo(first.topLeft().movedBy(aside, aside)));
        }
        return pile.size() < 2 ? Optional.empty() : Optional.of(new Edit.MoveNotes(places));
    }

    /// Lays the chosen notes out in a row, in the order of the story.
    public static Optional<Edit> unstack(Board board, Selection chosen) {
        List<Note> row =
                unlocked(board, chosen).stream()
                        .sorted(
                                Comparator.comparing(
                                                Note::bounds, Comparator.comparingDouble(Bounds::x))
                                        .thenComparing(Board.STACKING))
                        .toList();
        Map<NoteId, Bounds> places = new LinkedHashMap<>();
        double x = 0;
        for (Note note : row) {
            Bounds first = row.getFirst().bounds();
            places.put(note.id(), note.bounds().movedTo(first.topLeft().movedBy(x, 0)));
            x += note.bounds().width() + GAP;
        }
        return row.size() < 2 ? Optional.empty() : Optional.of(new Edit.MoveNotes(places));
    }

    /// One edit, or several as one undo; empty when there are none.
    static Optional<Edit> together(List<Edit> edits) {
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Edit.Together(edits));
        };
    }

    private static List<Note> unlocked(Board board, Selection chosen) {
        return chosen.notesOn(board).stream().filter(note -> !note.locked()).toList();
    }

    private static Set<NoteId> ids(List<Note> notes) {
        Set<NoteId> ids = new LinkedHashSet<>();
        notes.forEach(note -> ids.add(note.id()));
        return ids;
    }
}
