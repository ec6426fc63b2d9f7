package dev.watershed.canvas;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.document.Edit;
import dev.watershed.geometry.Bounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What the capture line does with typed or pasted text: which kind it means and where the note
/// goes.
public final class Capture {

    private Capture() {}

    /// So many lines of a paste become notes: more would bury the wall.
    public static final int MOST_LINES = 2_000;

    /// One line, understood.
    ///
    /// @param lane the name of the lane it goes into; empty for the one in sight
    /// @param actor who does it: a note of its own before this one; empty for nobody
    public record Line(NoteKind kind, String text, String lane, String actor) {

        public Line(NoteKind kind, String text) {
            this(kind, text, "", "");
        }
    }

    /// Reads one note: a prefix as the first character names the kind, otherwise it is `usual`.
    /// Empty when nothing but a prefix or blanks was typed.
    public static Optional<Line> read(String typed, NoteKind usual) {
        String text = typed.strip();
        if (isUnseen(text)) {
            return Optional.empty();
        }
        Optional<NoteKind> named = Kinds.withPrefix(text.charAt(0));
        String rest = named.isPresent() ? text.substring(1).strip() : text;
        return isUnseen(rest) ? Optional.empty() : Optional.of(new Line(named.orElse(usual), rest));
    }

    /// Joiners and direction marks alone are nothing one could read.
    private static boolean isUnseen(String text) {
        return text.codePoints()
                .allMatch(
                        c -> Character.isWhitespace(c) || Character.getType(c) == Character.FORMAT);
    }

    /// Reads pasted text, one note a line; blank lines and the bullets of lists are left out. A
    /// line with tabs is text, kind, lane and actor.
    public static List<Line> readLines(String pasted, NoteKind usual) {
        List<Line> lines = new ArrayList<>();
        pasted.lines()
                .map(line -> line.replaceFirst("^\\s*([-*•]\\s+|\\d{1,3}[.)]\\s+)", ""))
                .forEach(line -> readRow(line, usual).ifPresent(lines::add));
        return lines;
    }

    private static Optional<Line> readRow(String row, NoteKind usual) {
        String[] cells = row.split("\t", -1);
        NoteKind kind = cells.length > 1 ? Kinds.called(cells[1]).orElse(usual) : usual;
        return read(cells[0], kind)
                .map(line -> new Line(line.kind(), line.text(), cell(cells, 2), cell(cells, 3)));
    }

    /// The lanes that are named and not on the wall yet, in the order in which they come up.
    public static List<String> newLanes(List<Line> lines, Board board) {
        Map<String, String> fresh = new LinkedHashMap<>();
        lines.stream()
                .map(Line::lane)
                .filter(lane -> !lane.isEmpty())
                .forEach(lane -> fresh.putIfAbsent(NamedLanes.key(lane), lane));
        board.lanes().values().forEach(lane -> fresh.remove(NamedLanes.key(lane.name())));
        return List.copyOf(fresh.values());
    }

    private static String cell(String[] cells, int place) {
        return cells.length > place ? cells[place].strip() : "";
    }

    /// What putting lines up asks for.
    ///
    /// @param notes the new notes in the order of the lines
    public record Put(Edit edit, List<Note> notes) {}

    /// Puts the lines up, each in the next free slot after `last`, lanes that are named and not
    /// there yet with them; empty when there are none. One edit, one undo.
    public static Optional<Put> put(
            List<Line> lines,
            WallIndex index,
            Optional<NoteId> last,
            Camera camera,
            Supplier<String> ids) {
        NamedLanes lanes = new NamedLanes(index, ids);
        Slots slots = new Slots(index, last, camera);
        Map<String, Slots> inLanes = new HashMap<>();
        Ranks ranks = Ranks.above(index);
        List<Note> notes = new ArrayList<>();
        List<Bounds> given = new ArrayList<>();
        for (Line line : lines) {
            Slots at =
                    line.lane().isEmpty()
                            ? slots
                            : inLanes.computeIfAbsent(
                                    NamedLanes.key(line.lane()),
                                    name -> new Slots(index, lanes.called(line.lane()), camera));
            at.avoid(given);
            if (!line.actor().isEmpty()) {
                notes.add(fresh(NoteKind.ACTOR, line.actor(), at, ranks, ids));
            }
            notes.add(fresh(line.kind(), line.text(), at, ranks, ids));
            given.add(notes.getLast().bounds());
        }
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>(lanes.edits());
        edits.add(new Edit.AddNotes(notes, List.of()));
        return SelectionEdits.together(edits).map(edit -> new Put(edit, List.copyOf(notes)));
    }

    private static Note fresh(
            NoteKind kind, String text, Slots slots, Ranks ranks, Supplier<String> ids) {
        NoteId id = new NoteId(ids.get());
        return Note.written(id, kind, text, slots.next(kind).topLeft(), ranks.next());
    }
}
