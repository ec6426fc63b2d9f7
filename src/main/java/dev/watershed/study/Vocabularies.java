package dev.watershed.study;

import dev.watershed.board.Flow;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.language.Region;
import dev.watershed.language.Said;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.WordDecision;
import java.util.Comparator;
import java.util.List;

/// Reads the words of a document: a drawn context is a region of its own.
final class Vocabularies {

    private Vocabularies() {}

    static Vocabulary of(Document document, Flow flow) {
        List<Region> drawn =
                document.contextsInOrder().stream()
                        .map(c -> new Region(c.id().value(), c.name(), c.members(), true))
                        .toList();
        Said said =
                new Said(
                        decisions(document),
                        List.copyOf(document.shelf(Shelves.GLOSSARY).values()),
                        List.copyOf(document.shelf(Shelves.SENSE_CORRECTIONS).values()));
        return Vocabulary.read(document.board(), flow, drawn, said);
    }

    private static List<WordDecision> decisions(Document document) {
        return document.words().values().stream()
                .sorted(Comparator.comparing(WordDecision::word))
                .toList();
    }
}
