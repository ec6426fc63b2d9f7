package dev.watershed.cli.bench;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.language.Pair;
import dev.watershed.language.Region;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.language.reading.Reader;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What was said about the word of one case.
///
/// @param divergence of the two contexts, 0 to 1
/// @param enough whether there was evidence enough to say it; else the pair is left out of the
///   figures
/// @param raised whether it was shown as a card
/// @param mayRaise whether the evidence is of the kind a card may rest on
/// @param parts what the divergence is made of
record WordScore(
        WordCase of,
        double divergence,
        boolean enough,
        boolean raised,
        boolean mayRaise,
        List<Pair.Part> parts) {

    /// As the product says it.
    ///
    /// @param bare without attributes and definitions
    static WordScore measured(WordCase one, boolean bare) {
        Board board = bare ? one.bare() : one.board();
        Vocabulary vocabulary = Vocabulary.read(board, Flow.of(board), one.contexts(), List.of());
        Optional<Word> word = vocabulary.word(key(one));
        Optional<Pair> pair = word.flatMap(w -> w.pairs().stream().findFirst());
        return new WordScore(
                one,
                pair.map(Pair::divergence).orElse(0.0),
                pair.map(Pair::enough).orElse(false),
                word.map(Word::raised).orElse(false),
                pair.map(p -> p.canCarryACard(true)).orElse(false),
                pair.map(Pair::parts).orElse(List.of()));
    }

    WordScore rescored(double other, boolean card) {
        return new WordScore(of, other, enough, card, mayRaise, parts);
    }

    /// As the plainest method says it: one minus the cosine of all words on either side. Compared
    /// where the product compares.
    static WordScore plain(WordCase one, boolean bare) {
        WordScore measured = measured(one, bare);
        Board board = bare ? one.bare() : one.board();
        TreeMap<String, Integer> a = bag(board, one.contexts().getFirst());
        TreeMap<String, Integer> b = bag(board, one.contexts().getLast());
        double divergence = 1 - cosine(a, b);
        return measured.rescored(divergence, divergence >= 0.5 && measured.enough());
    }

    private static String key(WordCase one) {
        List<String> words = new ArrayList<>();
        for (Token token :
                Reader.knowing(List.of())
                        .tokens(one.word(), dev.watershed.board.NoteKind.AGGREGATE)) {
            words.add(token.key());
        }
        return String.join(" ", words);
    }

    private static TreeMap<String, Integer> bag(Board board, Region region) {
        TreeMap<String, Integer> bag = new TreeMap<>();
        Reader reader = Reader.knowing(List.of());
        for (NoteId id : region.notes()) {
            Optional<Note> note = board.note(id);
            note.map(reader::read)
                    .ifPresent(reading -> {
                        reading.text().tokens().forEach(t -> bag.merge(t.key(), 1, Integer::sum));
                        reading.attributes()
                                .forEach(x ->
                                        x.name()
                                                .tokens()
                                                .forEach(t -> bag.merge(t.key(), 1, Integer::sum)));
                    });
        }
        return bag;
    }

    private static double cosine(TreeMap<String, Integer> a, TreeMap<String, Integer> b) {
        double dot = 0;
        for (var entry : a.entrySet()) {
            dot += entry.getValue() * (double) b.getOrDefault(entry.getKey(), 0);
        }
        double norms = norm(a) * norm(b);
        return norms == 0 ? 0 : dot / norms;
    }

    private static double norm(TreeMap<String, Integer> bag) {
        return Math.sqrt(bag.values().stream().mapToDouble(n -> n * (double) n).sum());
    }

    boolean is(WordCase.Label label) {
        return of.label() == label;
    }

    /// Two meanings or two views: a boundary either way.
    boolean marksABoundary() {
        return !is(WordCase.Label.SAME);
    }
}
