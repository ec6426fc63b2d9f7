package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.exchange.escaping.Escaping;
import dev.watershed.finding.Wording;
import dev.watershed.language.Glossary;
import java.util.List;

/// The glossary of a wall as Markdown: a heading per context, a heading per term.
public final class GlossaryMarkdown implements ExportFormat {

    @Override
    public String name() {
        return "glossary-markdown";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.glossary-markdown");
    }

    @Override
    public List<String> extensions() {
        return List.of("md");
    }

    @Override
    public List<ExportedFile> write(Document document) {
        StringBuilder page = new StringBuilder("# ");
        page.append(document.title().isBlank() ? "Glossary" : escaped(document.title()));
        page.append('\n');
        for (Glossary.Section section : WallGlossary.of(document).sections()) {
            if (!section.name().isEmpty()) {
                page.append("\n## ").append(escaped(section.name())).append('\n');
            }
            section.lines().forEach(line -> term(page, line));
        }
        return List.of(ExportedFile.text("glossary.md", page.toString()));
    }

    private static void term(StringBuilder page, Glossary.Line line) {
        page.append("\n### ").append(escaped(line.name())).append('\n');
        if (!line.definition().isBlank()) {
            page.append('\n').append(escaped(line.definition())).append('\n');
        }
        if (!line.aliases().isEmpty()) {
            page.append("\n_").append(escaped(String.join(", ", line.aliases()))).append("_\n");
        }
        if (!line.examples().isEmpty()) {
            page.append('\n');
            line.examples().forEach(text -> page.append("- ").append(escaped(text)).append('\n'));
        }
    }

    private static String escaped(String text) {
        return Escaping.markdown(text.replaceAll("\\s+", " "));
    }
}
