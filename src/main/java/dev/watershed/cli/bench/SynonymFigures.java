package dev.watershed.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import dev.watershed.language.Region;
import dev.watershed.language.Synonym;
import dev.watershed.language.Term;
import dev.watershed.language.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How many of the pairs of names that stand for one thing are among the ten synonyms the tool
/// lists first for their wall. Twice: as the walls are, and where the tool can only go by use:
/// every name of a thing that two contexts share is replaced in one of them by a word made up.
///
/// @param labelled pairs two words of a wall that stand for one thing, as a person said
/// @param renamed names replaced in one context
record SynonymFigures(int labelled, int found, int renamed, int foundRenamed) {

    private static final int TOP = 10;
    private static final String MADE_UP = "zorblat";

    private record Pair(String wall, Set<String> words) {}

    static SynonymFigures measure() {
        int labelled = 0;
        int found = 0;
        for (Pair pair : pairs()) {
            BoundaryCase wall = BoundaryCase.named(pair.wall());
            labelled++;
            if (lists(read(wall.document().board(), wall), pair.words())) {
                found++;
            }
        }
        int renamed = 0;
        int foundRenamed = 0;
        for (BoundaryCase wall : BoundaryCase.all()) {
            for (Renaming renaming : Renaming.on(wall)) {
                renamed++;
                Board board = renaming.applied(wall.document().board(), MADE_UP);
                if (lists(read(board, wall), Set.of(renaming.word(), MADE_UP))) {
                    foundRenamed++;
                }
            }
        }
        return new SynonymFigures(labelled, found, renamed, foundRenamed);
    }

    private static Vocabulary read(Board board, BoundaryCase wall) {
        Map<String, TreeSet<NoteId>> members = new TreeMap<>();
        wall.gold()
                .forEach((note, context) ->
                        members.computeIfAbsent(context, ignored -> new TreeSet<>()).add(note));
        List<Region> regions = new ArrayList<>();
        members.forEach((name, notes) -> regions.add(new Region(name, name, notes, true)));
        return Vocabulary.read(board, Flow.of(board), regions, List.of());
    }

    private static boolean lists(Vocabulary vocabulary, Set<String> words) {
        Optional<Synonym> found =
                vocabulary.synonyms().stream()
                        .limit(TOP)
                        .filter(synonym ->
                                synonym.words().stream().map(Term::key).toList().containsAll(words))
                        .findFirst();
        return found.isPresent();
    }

    private static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        try (InputStream in = SynonymFigures.class.getResourceAsStream("words/synonyms.json")) {
            for (JsonNode pair : new ObjectMapper().readTree(in).path("pairs")) {
                Set<String> words = new TreeSet<>();
                pair.path("words").forEach(word -> words.add(word.asText()));
                pairs.add(new Pair(pair.path("wall").asText(), words));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }
}
