package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Wording;
import dev.watershed.language.Glossary;
import dev.watershed.study.Study;

/// The glossary of a document, for the formats that hold one.
final class WallGlossary {

    private WallGlossary() {}

    static Glossary of(Document document) {
        Glossary glossary =
                Glossary.of(
                        Study.of(document).vocabulary(),
                        document.board(),
                        document.shelf(Shelves.GLOSSARY).values());
        if (glossary.sections().stream().allMatch(section -> section.lines().isEmpty())) {
            throw new CannotExport(Wording.of("exchange.glossary-nothing"));
        }
        return glossary;
    }
}
