package dev.watershed.cli.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.language.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Whether the same wall always says the same: every case read twice, in another order and after
/// other walls, and a wall read edit by edit beside the same wall read afresh.
record WordAgreement(int walls, int alike, int edits, int editsAlike) {

    private static final int EDITS = 40;
    private static final int NOTES = 400;

    static WordAgreement measure(List<WordCase> cases) {
        List<Vocabulary> first = new ArrayList<>();
        cases.forEach(one -> first.add(read(one)));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < cases.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, new Random(1));
        int alike = 0;
        for (int i : order) {
            alike += read(cases.get(i)).equals(first.get(i)) ? 1 : 0;
        }
        return new WordAgreement(cases.size(), alike, EDITS, editByEdit());
    }

    private static Vocabulary read(WordCase one) {
        return Vocabulary.read(one.board(), Flow.of(one.board()), one.contexts(), List.of());
    }

    private static int editByEdit() {
        WordWall wall = new WordWall(NOTES, 1);
        WordWall other = new WordWall(NOTES, 2);
        Board board = wall.board();
        int alike = 0;
        for (int i = 0; i < EDITS; i++) {
            board = board.with(wall.reworded(i * 37, i));
            Vocabulary edited = read(board, wall);
            read(other.board(), other);
            alike += edited.equals(read(board, wall)) ? 1 : 0;
        }
        return alike;
    }

    private static Vocabulary read(Board board, WordWall wall) {
        return Vocabulary.read(board, Flow.of(board), wall.regions(), List.of());
    }
}
