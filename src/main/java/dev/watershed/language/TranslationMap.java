package dev.watershed.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// What one context calls what another one calls otherwise, or by the same name: a row per word
/// that several contexts have in their glossary, joined by aliases and likely synonyms.
///
/// @param columns the sections of the glossary that have a name
/// @param rows those with different names or meanings first
public record TranslationMap(List<Glossary.Section> columns, List<Row> rows) {

    public TranslationMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// How the names in a row belong together.
    public enum Relation {
        /// One name, two meanings, by the team's verdict.
        TWO_MEANINGS,
        /// One name, two views of one thing, by the team's verdict.
        TWO_VIEWS,
        /// One name, said to be the same.
        SAME,
        /// Different names for one thing, by an alias or what the wall says.
        TRANSLATED,
        /// One name, and nobody has said what it means on both sides.
        UNDECIDED
    }

    /// @param names per region what it is called there
    public record Row(String word, Map<String, Glossary.Line> names, Relation relation) {
        public Row {
            names = java.util.Collections.unmodifiableMap(new TreeMap<>(names));
        }
    }

    public static TranslationMap of(Vocabulary vocabulary, Glossary glossary) {
        List<Glossary.Section> columns =
                glossary.sections().stream().filter(s -> !s.region().isEmpty()).toList();
        Map<String, String> heads = heads(vocabulary, columns);
        Map<String, Map<String, Glossary.Line>> rows = new TreeMap<>();
        for (Glossary.Section column : columns) {
            for (Glossary.Line line : column.lines()) {
                String head = headOf(heads, line.word());
                rows.computeIfAbsent(head, ignored -> new TreeMap<>())
                        .putIfAbsent(column.region(), line);
            }
        }
        List<Row> found = new ArrayList<>();
        rows.forEach((head, names) -> {
            if (names.size() > 1) {
                found.add(new Row(head, names, relation(vocabulary, head, names)));
            }
        });
        found.sort(Comparator.comparing(Row::relation).thenComparing(Row::word));
        return new TranslationMap(columns, found);
    }

    /// The word under which another stands, by synonyms and aliases.
    private static Map<String, String> heads(
            Vocabulary vocabulary, List<Glossary.Section> columns) {
        Map<String, String> heads = new TreeMap<>();
        for (Synonym synonym : vocabulary.likelySynonyms()) {
            String first = synonym.words().getFirst().key();
            String last = synonym.words().getLast().key();
            heads.putIfAbsent(last, headOf(heads, first));
        }
        for (Glossary.Section column : columns) {
            for (Glossary.Line line : column.lines()) {
                for (String alias : line.aliases()) {
                    String key = Glossary.keyOf(alias);
                    if (!headOf(heads, line.word()).equals(key)) {
                        heads.put(key, headOf(heads, line.word()));
                    }
                }
            }
        }
        return heads;
    }

    private static String headOf(Map<String, String> heads, String word) {
        TreeSet<String> seen = new TreeSet<>();
        String head = word;
        while (heads.containsKey(head) && seen.add(head)) {
            head = heads.getOrDefault(head, head);
        }
        return head;
    }

    private static Relation relation(
            Vocabulary vocabulary, String head, Map<String, Glossary.Line> names) {
        boolean several = names.values().stream().map(Glossary.Line::word).distinct().count() > 1;
        if (several) {
            return Relation.TRANSLATED;
        }
        return vocabulary
                .word(head)
                .flatMap(Word::decision)
                .map(decision ->
                        switch (decision.verdict()) {
                            case TWO_MEANINGS -> Relation.TWO_MEANINGS;
                            case TWO_VIEWS -> Relation.TWO_VIEWS;
                            case SAME -> Relation.SAME;
                            case ASK_THE_ROOM -> Relation.UNDECIDED;
                        })
                .orElse(Relation.UNDECIDED);
    }
}
