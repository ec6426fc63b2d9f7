package dev.watershed.exchange;

import dev.watershed.board.Board;
import dev.watershed.board.Lane;
import dev.watershed.board.LaneId;
import dev.watershed.board.Link;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.board.PivotId;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.exchange.PlainWall.Draft;
import dev.watershed.finding.Wording;
import dev.watershed.geometry.Bounds;
import dev.watershed.geometry.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Hangs a plain wall: notes at their places or at places found for them, lanes round the notes
/// that name them, tapes after pivotal events, contexts round their members.
final class WallAssembly {

    /// Room above the first row of a lane for its name, in wall units.
    static final double LANE_HEAD = 24;

    private static final double LANE_FOOT = 8;

    /// From the right edge of a pivotal event to the middle of its tape: half the space between two
    /// columns.
    private static final double TO_TAPE = 10;

    private static final double TAPE_ROOM = 8;
    private static final double FARTHEST_TAPE = 1500;

    /// Between the notes that brought their places and those that did not.
    private static final double BELOW = 96;

    private final PlainWall wall;
    private final List<Wording> remarks = new ArrayList<>();

    private WallAssembly(PlainWall wall) {
        this.wall = wall;
    }

    static Imported hang(PlainWall wall) {
        WallAssembly assembly = new WallAssembly(wall);
        Board board = assembly.board();
        Document document = Document.EMPTY.titled(wall.title()).with(board);
        return new Imported(assembly.withContexts(document), assembly.remarks);
    }

    private Board board() {
        Map<NoteId, Point> places = places();
        Board board = Board.EMPTY;
        List<Draft> bottomUp =
                wall.notes().stream()
                        .sorted(
                                Comparator.comparing((Draft d) -> d.kind() == NoteKind.ACTOR)
                                        .thenComparing(Draft::id))
                        .toList();
        int height = 0;
        for (Draft draft : bottomUp) {
            Point at = places.getOrDefault(draft.id(), Point.ORIGIN);
            board = board.with(note(draft, at, Rank.nth(height++)));
        }
        for (Link link : wall.links()) {
            board = board.with(link);
        }
        return withPivots(withLanes(board));
    }

    private static Note note(Draft draft, Point at, Rank rank) {
        return Note.written(draft.id(), draft.kind(), draft.text(), at, rank)
                .carrying(draft.attributes())
                .defined(draft.definition())
                .writtenBy(draft.author());
    }

    private Map<NoteId, Point> places() {
        Map<NoteId, Point> given = new TreeMap<>();
        double bottom = 0;
        double left = Double.MAX_VALUE;
        for (Draft draft : wall.notes()) {
            if (draft.at().isPresent()) {
                Point at = draft.at().get();
                given.put(draft.id(), at);
                bottom = given.size() == 1 ? at.y() : Math.max(bottom, at.y());
                left = Math.min(left, at.x());
            }
        }
        if (given.size() == wall.notes().size()) {
            return given;
        }
        Map<NoteId, Point> found = WallLayout.of(wall);
        if (given.isEmpty()) {
            return found;
        }
        remarks.add(Wording.of("exchange.note.places", wall.notes().size() - given.size()));
        Point shift = new Point(left, bottom + NoteKind.UNIT + BELOW);
        found.forEach((id, at) -> given.putIfAbsent(id, at.movedBy(shift.x(), shift.y())));
        return given;
    }

    private Board withLanes(Board board) {
        Map<String, Bounds> extents = new TreeMap<>();
        for (Draft draft : wall.notes()) {
            Optional<Note> note = board.note(draft.id());
            if (draft.lane().isPresent() && note.isPresent()) {
                extents.merge(draft.lane().get(), note.get().bounds(), Bounds::union);
            }
        }
        List<Map.Entry<String, Bounds>> topDown =
                extents.entrySet().stream()
                        .sorted(Comparator.comparingDouble(e -> e.getValue().centre().y()))
                        .toList();
        Board result = board;
        for (int i = 0; i < topDown.size(); i++) {
            double top = topDown.get(i).getValue().y() - LANE_HEAD;
            double bottom =
                    i + 1 < topDown.size()
                            ? topDown.get(i + 1).getValue().y() - LANE_HEAD
                            : topDown.get(i).getValue().bottom() + LANE_FOOT;
            String name = topDown.get(i).getKey();
            LaneId id = new LaneId("lane-" + (i + 1));
            result = result.with(new Lane(id, name, top, Math.max(1, bottom - top)));
        }
        remarkStrays(result);
        return result;
    }

    private void remarkStrays(Board board) {
        Set<String> strays = new TreeSet<>();
        for (Draft draft : wall.notes()) {
            Optional<String> lane = board.note(draft.id()).flatMap(board::laneOf).map(Lane::name);
            if (draft.lane().isPresent() && !lane.equals(draft.lane())) {
                strays.add(draft.id().value());
            }
        }
        if (!strays.isEmpty()) {
            remarks.add(Wording.of("exchange.note.lanes", String.join(", ", strays)));
        }
    }

    private Board withPivots(Board board) {
        Board result = board;
        for (NoteId event : wall.pivotal()) {
            Optional<Note> note = board.note(event);
            if (note.isPresent()) {
                double x = Math.rint(tapeAfter(note.get(), board));
                PivotId id = new PivotId("pivot-" + event);
                result = result.with(new Pivot(id, x, note.get().oneLine(), Optional.of(event)));
            }
        }
        return result;
    }

    /// The nearest place right of an event where a tape crosses no note; beside the event if there
    /// is none near.
    private static double tapeAfter(Note event, Board board) {
        double start = event.bounds().right() + TO_TAPE;
        double x = start;
        for (Note note : board.notesInTimeline()) {
            Bounds b = note.bounds();
            if (b.x() < x + TAPE_ROOM && b.right() > x - TAPE_ROOM) {
                x = b.right() + TO_TAPE;
            }
        }
        return x - start <= FARTHEST_TAPE ? x : start;
    }

    private Document withContexts(Document document) {
        Map<String, Set<NoteId>> members = new LinkedHashMap<>();
        wall.contexts().keySet().forEach(id -> members.put(id, new TreeSet<>()));
        for (Draft draft : wall.notes()) {
            draft.context().map(members::get).ifPresent(home -> home.add(draft.id()));
        }
        Document result = document;
        Set<String> empty = new TreeSet<>();
        int ordinal = 0;
        for (Map.Entry<String, Set<NoteId>> entry : members.entrySet()) {
            String name = wall.contexts().getOrDefault(entry.getKey(), entry.getKey());
            if (entry.getValue().isEmpty()) {
                empty.add(name);
                continue;
            }
            result =
                    result.with(
                            new BoundedContext(
                                    new ContextId(entry.getKey()),
                                    name,
                                    entry.getValue(),
                                    "",
                                    Classification.UNDECIDED,
                                    ordinal++));
        }
        if (!empty.isEmpty()) {
            remarks.add(Wording.of("exchange.note.contexts", String.join(", ", empty)));
        }
        return result;
    }
}
