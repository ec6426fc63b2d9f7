package dev.watershed.ui.words;

import dev.watershed.language.Family;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts the longer words of a family under the shorter one they belong to: order line under order.
final class Nesting {

    private Nesting() {}

    /// The words with each family together, in the order in which their heads come.
    static List<Word> of(Vocabulary vocabulary, List<Word> words) {
        Map<String, Word> byKey = new HashMap<>();
        words.forEach(word -> byKey.put(word.term().key(), word));
        Map<String, List<Word>> members = new HashMap<>();
        Set<String> placed = new HashSet<>();
        for (Family family : vocabulary.families()) {
            Word member = byKey.get(family.member().key());
            if (member != null
                    && !member.raised()
                    && byKey.containsKey(family.head().key())
                    && placed.add(family.member().key())) {
                members.computeIfAbsent(family.head().key(), ignored -> new ArrayList<>())
                        .add(member);
            }
        }
        Set<Word> nested = new LinkedHashSet<>();
        for (Word word : words) {
            if (!placed.contains(word.term().key())) {
                add(nested, word, members);
            }
        }
        nested.addAll(words);
        return List.copyOf(nested);
    }

    private static void add(Set<Word> nested, Word word, Map<String, List<Word>> members) {
        if (nested.add(word)) {
            members.getOrDefault(word.term().key(), List.of())
                    .forEach(member -> add(nested, member, members));
        }
    }

    /// The keys of those that stand under another.
    static Set<String> members(Vocabulary vocabulary, List<Word> nested) {
        Set<String> heads = new HashSet<>();
        Set<String> members = new HashSet<>();
        for (Word word : nested) {
            boolean under =
                    !word.raised()
                            && vocabulary.families().stream()
                                    .anyMatch(family ->
                                            family.member().equals(word.term())
                                                    && heads.contains(family.head().key()));
            if (under) {
                members.add(word.term().key());
            }
            heads.add(word.term().key());
        }
        return members;
    }
}
