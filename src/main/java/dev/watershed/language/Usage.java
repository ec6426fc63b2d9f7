package dev.watershed.language;

import dev.watershed.board.NoteId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// How one region uses a word: what was gathered from its notes, channel by channel.
///
/// @param region index of the region
/// @param named how many notes have the word as their whole name
/// @param attributes words of what a thing of that name carries
/// @param modifiers what stands right before the word, or [Divergence#BARE]
/// @param notes the notes that say the word, by id
/// @param texts whole texts that say the word and something telling
/// @param commonTexts whole texts that say nothing else but what is said of everything
/// @param verbs what it does, Korean and English under one key
/// @param does what it does, as people say it
/// @param owned the attributes it has, as written, for people to read
/// @param neighbours what it stands with, for people to read
record Usage(
        int region,
        List<NoteId> notes,
        int named,
        Tally attributes,
        Tally modifiers,
        Tally definitions,
        Tally texts,
        Tally commonTexts,
        Tally verbs,
        Tally does,
        Tally owned,
        Tally neighbours) {

    int uses() {
        return notes.size();
    }

    /// Gathers a usage note by note.
    static final class Gathering {
        final TreeSet<NoteId> notes = new TreeSet<>();
        int named;
        final Map<String, Integer> attributes = new TreeMap<>();
        final Map<String, Integer> modifiers = new TreeMap<>();
        final Map<String, Integer> definitions = new TreeMap<>();
        final Map<String, Integer> texts = new TreeMap<>();
        final Map<String, Integer> commonTexts = new TreeMap<>();
        final Map<String, Integer> verbs = new TreeMap<>();
        final Map<String, Integer> does = new TreeMap<>();
        final Map<String, Integer> owned = new TreeMap<>();
        final Map<String, Integer> neighbours = new TreeMap<>();

        static void count(Map<String, Integer> tally, String feature) {
            tally.merge(feature, 1, Integer::sum);
        }

        Usage done(int region) {
            return new Usage(
                    region,
                    List.copyOf(notes),
                    named,
                    Tally.of(attributes),
                    Tally.of(modifiers).weighing(Divergence.BARE, Divergence.ALONE),
                    Tally.of(definitions),
                    Tally.of(texts),
                    Tally.of(commonTexts),
                    Tally.of(verbs),
                    Tally.of(does),
                    Tally.of(owned),
                    Tally.of(neighbours));
        }
    }
}
