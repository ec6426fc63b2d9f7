package dev.watershed.language;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.language.reading.Reader;
import dev.watershed.language.reading.Span;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the team said about words, by the regions of one wall.
///
/// @param moved the region a note's use of a word belongs to, where the team corrected it
/// @param defined the words of the definition of a word in a region
/// @param told what the room filled in for a word in a region
record Meant(
        Map<Place, Integer> moved, Map<Place, List<String>> defined, Map<Place, List<Told>> told) {

    static final Meant NOTHING = new Meant(Map.of(), Map.of(), Map.of());

    /// An attribute the room named, with the keys of its words.
    record Told(String shown, List<String> words) {}

    /// @param at index of a note in `moved`, of a region in `defined`
    record Place(String word, int at) {}

    static Meant of(
            Said said,
            List<Region> regions,
            Map<NoteId, Integer> indexOf,
            List<RoomQuestion> asked,
            Reader reader) {
        if (said.glossary().isEmpty() && said.corrections().isEmpty() && asked.isEmpty()) {
            return NOTHING;
        }
        Map<String, Integer> index = new HashMap<>();
        for (int r = 0; r < regions.size(); r++) {
            index.put(regions.get(r).id(), r);
        }
        Map<Place, Integer> moved = new HashMap<>();
        for (SenseCorrection correction : said.corrections()) {
            Integer note = indexOf.get(correction.note());
            Integer region = index.get(correction.region());
            if (note != null && region != null) {
                moved.put(new Place(correction.word(), note), region);
            }
        }
        Map<Place, List<String>> defined = new HashMap<>();
        for (GlossaryEntry entry : said.glossary()) {
            Integer region = index.get(entry.region());
            if (region != null && !entry.definition().isBlank()) {
                List<String> words = new ArrayList<>();
                for (Token token : reader.tokens(entry.definition(), NoteKind.COMMENT)) {
                    words.add(token.key());
                }
                defined.put(new Place(entry.word(), region), words);
            }
        }
        return new Meant(moved, defined, told(asked, regions, reader));
    }

    private static Map<Place, List<Told>> told(
            List<RoomQuestion> asked, List<Region> regions, Reader reader) {
        Map<String, Integer> byName = new HashMap<>();
        for (int r = 0; r < regions.size(); r++) {
            byName.putIfAbsent(regions.get(r).name(), r);
        }
        Map<Place, List<Told>> told = new HashMap<>();
        for (RoomQuestion question : asked) {
            List<Token> word = reader.tokens(question.word(), NoteKind.AGGREGATE);
            if (word.isEmpty()) {
                continue;
            }
            String key = Span.key(word, 0, word.size());
            for (RoomQuestion.Blank blank : question.blanks()) {
                Integer region = byName.get(blank.region());
                if (region != null) {
                    for (String attribute : blank.attributes()) {
                        told.computeIfAbsent(new Place(key, region), x -> new ArrayList<>())
                                .add(new Told(attribute, keys(attribute, reader)));
                    }
                }
            }
        }
        return told;
    }

    private static List<String> keys(String attribute, Reader reader) {
        return reader.tokens(attribute, NoteKind.AGGREGATE).stream().map(Token::key).toList();
    }

    List<Told> told(String word, int region) {
        return told.getOrDefault(new Place(word, region), List.of());
    }

    List<String> definition(String word, int region) {
        return defined.getOrDefault(new Place(word, region), List.of());
    }
}
