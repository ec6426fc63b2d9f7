package dev.watershed.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import dev.watershed.language.Region;
import dev.watershed.language.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How many of the pairs of names that stand for one thing are among the ten synonyms the tool
/// lists first for their wall. Twice: as the walls are, and where the tool can only go by use:
/// every name of a thing that two contexts share is replaced in one of them by a word made up.
///
/// @param labelled pairs two words of a wall that stand for one thing, as a person said
/// @param heldOut how many labelled pairs are found with what each kind of signal counts chosen on
///   the other walls alone
/// @param renamed names replaced in one context
record SynonymFigures(int labelled, int found, int heldOut, int renamed, int foundRenamed) {

    private static final String MADE_UP = "zorblat";

    static SynonymFigures measure() {
        List<SynonymList> lists = new ArrayList<>();
        Map<String, List<Set<String>>> pairs = pairs();
        pairs.forEach((name, same) -> {
            BoundaryCase wall = BoundaryCase.named(name);
            lists.add(new SynonymList(read(wall.document().board(), wall).synonyms(), same));
        });
        int labelled = lists.stream().mapToInt(list -> list.same().size()).sum();
        int found = lists.stream().mapToInt(list -> list.found(SynonymList.AS_SHIPPED)).sum();
        int heldOut = 0;
        for (SynonymList list : lists) {
            List<SynonymList> others = new ArrayList<>(lists);
            others.remove(list);
            heldOut += list.found(SynonymList.chosenOn(others));
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
        return new SynonymFigures(labelled, found, heldOut, renamed, foundRenamed);
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
        SynonymList list = new SynonymList(vocabulary.synonyms(), List.of(words));
        return list.found(SynonymList.AS_SHIPPED) > 0;
    }

    /// The labelled pairs by wall.
    private static Map<String, List<Set<String>>> pairs() {
        Map<String, List<Set<String>>> pairs = new TreeMap<>();
        try (InputStream in = SynonymFigures.class.getResourceAsStream("words/synonyms.json")) {
            for (JsonNode pair : new ObjectMapper().readTree(in).path("pairs")) {
                Set<String> words = new TreeSet<>();
                pair.path("words").forEach(word -> words.add(word.asText()));
                pairs.computeIfAbsent(pair.path("wall").asText(), ignored -> new ArrayList<>())
                        .add(words);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }
}
