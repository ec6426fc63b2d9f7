package dev.watershed.language;

import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.language.reading.Reader;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the team said about words, by the regions of one wall.
///
/// @param moved the region a note's use of a word belongs to, where the team corrected it
/// @param defined the words of the definition of a word in a region
record Meant(Map<Place, Integer> moved, Map<Place, List<String>> defined) {

    static final Meant NOTHING = new Meant(Map.of(), Map.of());

    /// @param at index of a note in `moved`, of a region in `defined`
    record Place(String word, int at) {}

    static Meant of(Said said, List<Region> regions, Map<NoteId, Integer> indexOf, Reader reader) {
        if (said.glossary().isEmpty() && said.corrections().isEmpty()) {
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
        return new Meant(moved, defined);
    }

    List<String> definition(String word, int region) {
        return defined.getOrDefault(new Place(word, region), List.of());
    }
}
