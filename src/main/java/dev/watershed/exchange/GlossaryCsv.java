package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import dev.watershed.language.Glossary;
import java.util.List;
import java.util.stream.Collectors;

/// The glossary of a wall as a table (RFC 4180, UTF-8 with a byte order mark for spreadsheets). A
/// cell that a spreadsheet would take for a formula starts with an apostrophe (OWASP, CSV
/// injection).
public final class GlossaryCsv implements ExportFormat {

    private static final String FORMULA = "=+-@\t\r";

    @Override
    public String name() {
        return "glossary-csv";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.glossary-csv");
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public List<ExportedFile> write(Document document) {
        StringBuilder table = new StringBuilder("\uFEFF");
        row(table, List.of("Context", "Term", "Definition", "Aliases", "Examples"));
        for (Glossary.Section section : WallGlossary.of(document).sections()) {
            for (Glossary.Line line : section.lines()) {
                row(
                        table,
                        List.of(
                                section.name(),
                                line.name(),
                                line.definition(),
                                String.join("; ", line.aliases()),
                                String.join("; ", line.examples())));
            }
        }
        return List.of(ExportedFile.text("glossary.csv", table.toString()));
    }

    private static void row(StringBuilder table, List<String> cells) {
        table.append(cells.stream().map(GlossaryCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted =
                formula
                        || safe.chars()
                                .anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
