package dev.watershed.cli.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.geometry.Point;
import dev.watershed.language.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Hangs the notes of one case on a wall: a row per context, far enough apart that nothing touches.
final class CaseWall {

    private static final double STEP = 400;

    private final List<Note> notes = new ArrayList<>();

    /// Owners of attributes that say the word; they hang on the bare wall no more than their
    /// attributes do.
    private final Map<NoteId, Note> owners = new LinkedHashMap<>();

    private final Map<String, Note> ownerByName = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<TreeSet<NoteId>> members = new ArrayList<>();

    void startContext(String name) {
        names.add(name);
        members.add(new TreeSet<>());
        ownerByName.clear();
    }

    void add(NoteKind kind, String text, List<String> attributes, String definition) {
        notes.add(note(kind, text).carrying(attributes).defined(definition));
    }

    /// Adds an attribute to a further aggregate of that name.
    void owner(String name, String attribute) {
        Note owner = ownerByName.get(name);
        if (owner == null) {
            owner = note(NoteKind.AGGREGATE, name);
        }
        List<String> attributes = new ArrayList<>(owner.attributes());
        attributes.add(attribute);
        Note richer = owner.carrying(attributes);
        owners.put(richer.id(), richer);
        ownerByName.put(name, richer);
    }

    private Note note(NoteKind kind, String text) {
        TreeSet<NoteId> row = members.getLast();
        NoteId id = new NoteId("c" + members.size() + "-" + String.format("%03d", row.size()));
        Point at = new Point(row.size() * STEP, members.size() * STEP);
        row.add(id);
        return Note.written(id, kind, text, at, Rank.nth(row.size()));
    }

    Board board() {
        Board board = bareWith(notes);
        return with(board, owners.values());
    }

    /// Without attributes and definitions.
    Board bare() {
        return bareWith(notes.stream().map(n -> n.carrying(List.of()).defined("")).toList());
    }

    private static Board bareWith(List<Note> notes) {
        return with(Board.EMPTY, notes);
    }

    private static Board with(Board board, Iterable<Note> notes) {
        Board wall = board;
        for (Note note : notes) {
            wall = wall.with(note);
        }
        return wall;
    }

    List<Region> contexts() {
        List<Region> contexts = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            contexts.add(new Region("c" + (i + 1), names.get(i), members.get(i), true));
        }
        return contexts;
    }
}
