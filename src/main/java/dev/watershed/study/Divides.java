package dev.watershed.study;

import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.ContextId;
import dev.watershed.boundary.WordDivide;
import dev.watershed.language.Sense;
import dev.watershed.language.Use;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.language.WordDecision;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns what the language storey says about words into what the boundary storey asks.
final class Divides {

    private Divides() {}

    /// The words that have several senses and enough evidence, or a verdict.
    static List<WordDivide> of(Vocabulary vocabulary) {
        return vocabulary.words().stream()
                .filter(word -> word.senses().size() > 1)
                .filter(word -> word.divergence().isPresent() || word.decision().isPresent())
                .map(Divides::divide)
                .toList();
    }

    private static WordDivide divide(Word word) {
        List<Set<NoteId>> senses =
                word.senses().stream().map(Sense::notes).map(Set::copyOf).toList();
        return new WordDivide(
                word.term().shown(),
                senses,
                word.divergence().orElse(0),
                word.raised(),
                word.decision().map(WordDecision::verdict));
    }

    /// How many distinct words the notes of each context use.
    static Map<ContextId, Integer> wordsPerContext(
            Vocabulary vocabulary, List<BoundedContext> contexts) {
        Map<NoteId, ContextId> homes = new HashMap<>();
        contexts.forEach(c -> c.members().forEach(note -> homes.put(note, c.id())));
        Map<ContextId, Integer> counts = new HashMap<>();
        for (Word word : vocabulary.words()) {
            Set<ContextId> users = new HashSet<>();
            for (Use use : word.uses()) {
                ContextId home = homes.get(use.note());
                if (home != null && users.add(home)) {
                    counts.merge(home, 1, Integer::sum);
                }
            }
        }
        return counts;
    }
}
