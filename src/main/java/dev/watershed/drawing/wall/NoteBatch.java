package dev.watershed.drawing.wall;

import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Notes that do not lie on one another and can therefore be painted colour by colour. Room taken
/// is kept as one bit per cell of the surface. Mutable and used again frame after frame.
final class NoteBatch {

    /// Device pixels along a cell. Overlaps smaller than that may be painted in any order.
    private static final int CELL = 4;

    private final Map<NoteKind, List<Note>> byKind = new EnumMap<>(NoteKind.class);
    private final List<Note> all = new ArrayList<>();
    private long[] taken = new long[0];
    private int wordsPerRow;
    private int rows;

    NoteBatch() {
        for (NoteKind kind : NoteKind.values()) {
            byKind.put(kind, new ArrayList<>());
        }
    }

    /// Makes ready for a surface of that size in device pixels.
    void resize(double width, double height) {
        wordsPerRow = (int) (width / CELL) / 64 + 1;
        rows = (int) (height / CELL) + 1;
        if (taken.length < wordsPerRow * rows) {
            taken = new long[wordsPerRow * rows];
        }
        clear();
    }

    void clear() {
        Arrays.fill(taken, 0, wordsPerRow * rows, 0);
        byKind.values().forEach(List::clear);
        all.clear();
    }

    /// Adds a note unless it lies on one that is already here.
    boolean add(Note note, double x, double y, double right, double bottom) {
        int left = cell(x + CELL / 2.0, wordsPerRow * 64);
        int end = cell(right - CELL / 2.0, wordsPerRow * 64);
        int top = cell(y + CELL / 2.0, rows);
        int low = cell(bottom - CELL / 2.0, rows);
        for (int row = top; row <= low; row++) {
            if (touches(row, left, end)) {
                return false;
            }
        }
        for (int row = top; row <= low; row++) {
            take(row, left, end);
        }
        all.add(note);
        byKind.getOrDefault(note.kind(), all).add(note);
        return true;
    }

    private static int cell(double pixel, int cells) {
        return Math.clamp((long) Math.floor(pixel / CELL), 0, cells - 1);
    }

    private boolean touches(int row, int left, int end) {
        for (int word = left >> 6; word <= end >> 6; word++) {
            if ((taken[row * wordsPerRow + word] & mask(word, left, end)) != 0) {
                return true;
            }
        }
        return false;
    }

    private void take(int row, int left, int end) {
        for (int word = left >> 6; word <= end >> 6; word++) {
            taken[row * wordsPerRow + word] |= mask(word, left, end);
        }
    }

    /// The bits of one word between two cells.
    private static long mask(int word, int left, int end) {
        long mask = -1L;
        if (word == left >> 6) {
            mask &= -1L << (left & 63);
        }
        if (word == end >> 6) {
            mask &= -1L >>> (63 - (end & 63));
        }
        return mask;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// In the order in which they were added.
    List<Note> notes() {
        return all;
    }

    List<Note> notes(NoteKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}
