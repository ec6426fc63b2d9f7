package dev.watershed.language;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.language.reading.Reader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every word of one wall. Immutable; the same wall gives the same vocabulary on any machine.
///
/// @param regions the parts of the wall the words were compared in: the drawn ones, else those that
///   were found
/// @param words those to decide first, then by divergence times strength, then by uses and key
/// @param synonyms best first
/// @param families by head and member
public record Vocabulary(
        List<Region> regions, List<Word> words, List<Synonym> synonyms, List<Family> families) {

    public static final Vocabulary EMPTY =
            new Vocabulary(List.of(), List.of(), List.of(), List.of());

    public Vocabulary {
        regions = List.copyOf(regions);
        words = List.copyOf(words);
        synonyms = List.copyOf(synonyms);
        families = List.copyOf(families);
    }

    /// Reads every note and compares the uses of each word between regions.
    ///
    /// @param drawn the contexts the team drew; when empty, regions are found from pivotal events,
    ///   lanes and the neighbourhoods of aggregates
    /// @param decisions what the team said about words so far
    public static Vocabulary read(
            Board board, Flow flow, List<Region> drawn, Collection<WordDecision> decisions) {
        return read(board, flow, drawn, Said.deciding(decisions));
    }

    /// The same with everything the team said about words.
    public static Vocabulary read(Board board, Flow flow, List<Region> drawn, Said said) {
        List<Region> regions = drawn.isEmpty() ? FoundRegions.on(board, flow) : drawn;
        Wall wall = Wall.read(board, flow, regions, said, Known.lastWall());
        Terms terms = Mentions.on(wall);
        Terms met = Meeting.of(wall, terms, said.glossary());
        Known known = Known.of(wall, met, said);
        Vocabulary vocabulary = read(wall, terms, met, said, known);
        Known.remember(wall, met, vocabulary, said);
        return vocabulary;
    }

    /// The same without a look at the wall that was read before: what the tests hold [#read] to.
    static Vocabulary readAfresh(
            Board board, Flow flow, List<Region> drawn, Collection<WordDecision> decisions) {
        List<Region> regions = drawn.isEmpty() ? FoundRegions.on(board, flow) : drawn;
        Wall wall = Wall.read(board, flow, regions);
        Terms terms = Mentions.on(wall);
        Terms met = Meeting.of(wall, terms, List.of());
        return read(wall, terms, met, Said.deciding(decisions), Known.NOTHING);
    }

    private static Vocabulary read(Wall wall, Terms terms, Terms met, Said said, Known known) {
        List<Word> words = Words.on(wall, met, said.decisions(), known);
        Map<String, Term> shown = HashMap.newHashMap(words.size());
        words.forEach(word -> shown.put(word.term().key(), word.term()));
        if (!met.joined().isEmpty()) {
            terms.mentions()
                    .forEach((key, places) ->
                            shown.computeIfAbsent(key, form -> Forms.term(wall, form, places)));
        }
        return new Vocabulary(
                wall.regions(),
                words,
                Synonyms.on(wall, terms, apart(wall, terms, met, shown)),
                Families.on(wall, met, shown, known));
    }

    /// The words as they are written where forms that went up in one another are looked at apart:
    /// Member, though the wall mostly says 고객 for it.
    private static Map<String, Term> apart(
            Wall wall, Terms terms, Terms met, Map<String, Term> shown) {
        if (met.joined().isEmpty()) {
            return shown;
        }
        Map<String, Term> apart = new HashMap<>(shown);
        met.joined().keySet().forEach(key -> apart.put(key, Forms.term(wall, key, terms.of(key))));
        return apart;
    }

    /// Loads dictionaries in the calling thread, so that the first wall does not wait for them:
    /// about a second.
    public static void warmUp() {
        Reader.warmUp();
    }

    /// The word with that key.
    public Optional<Word> word(String key) {
        return words.stream().filter(word -> word.term().key().equals(key)).findFirst();
    }

    /// The words the tool shows as cards.
    public List<Word> raised() {
        return words.stream().filter(Word::raised).toList();
    }

    /// The synonyms the tool shows unasked.
    public List<Synonym> likelySynonyms() {
        return synonyms.stream().filter(Synonym::isLikely).toList();
    }

    /// The region with that id.
    public Optional<Region> region(String id) {
        return regions.stream().filter(region -> region.id().equals(id)).findFirst();
    }
}
