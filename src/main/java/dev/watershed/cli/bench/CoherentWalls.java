package dev.watershed.cli.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.language.Region;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

/// How often a card is raised where there is nothing to find: contexts their authors shipped as
/// one, split in two at random.
///
/// @param notes how many notes were looked at, over all splits
/// @param cards how many cards were raised
/// @param found how many were raised on the same contexts unsplit, where regions had to be found
record CoherentWalls(int notes, int cards, int foundNotes, int found) {

    private static final int SMALLEST = 12;
    private static final int SEEDS = 20;

    static CoherentWalls measure() {
        int notes = 0;
        int cards = 0;
        int foundNotes = 0;
        int found = 0;
        for (BoundaryCase wall : BoundaryCase.all()) {
            for (TreeSet<NoteId> members : contexts(wall).values()) {
                if (members.size() < SMALLEST) {
                    continue;
                }
                Board board = only(wall.document().board(), members);
                for (int seed = 0; seed < SEEDS; seed++) {
                    notes += members.size();
                    cards += raised(board, halves(members, seed));
                }
                foundNotes += members.size();
                found += raised(board, List.of());
            }
        }
        return new CoherentWalls(notes, cards, foundNotes, found);
    }

    private static Map<String, TreeSet<NoteId>> contexts(BoundaryCase wall) {
        Map<String, TreeSet<NoteId>> contexts = new TreeMap<>();
        wall.gold()
                .forEach((note, context) ->
                        contexts.computeIfAbsent(context, ignored -> new TreeSet<>()).add(note));
        return contexts;
    }

    private static Board only(Board board, TreeSet<NoteId> members) {
        Board kept = board;
        for (Note note : board.notes().values()) {
            if (!members.contains(note.id())) {
                kept = kept.without(note.id());
            }
        }
        return kept;
    }

    private static List<Region> halves(TreeSet<NoteId> members, int seed) {
        Random random = new Random(seed);
        TreeSet<NoteId> left = new TreeSet<>();
        TreeSet<NoteId> right = new TreeSet<>();
        members.forEach(note -> (random.nextBoolean() ? left : right).add(note));
        return List.of(
                new Region("left", "left", left, true), new Region("right", "right", right, true));
    }

    private static int raised(Board board, List<Region> regions) {
        List<Word> cards = Vocabulary.read(board, Flow.of(board), regions, List.of()).raised();
        return cards.size();
    }

    double per200() {
        return notes == 0 ? 0 : cards * 200.0 / notes;
    }

    double foundPer200() {
        return foundNotes == 0 ? 0 : found * 200.0 / foundNotes;
    }
}
