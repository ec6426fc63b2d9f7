package dev.watershed.exchange;

import dev.watershed.exchange.table.Csv;
import dev.watershed.finding.Wording;
import java.util.List;

/// A table with one note a row, as whiteboards export it (Mural, Miro) or a spreadsheet holds it:
/// commas, semicolons or tabs, the first row names the columns. Needed is a column for the text and
/// one for the kind, the colour or the place.
public final class NoteTable implements ImportFormat {

    @Override
    public String name() {
        return "notes-csv";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.notes-csv");
    }

    @Override
    public List<String> extensions() {
        return List.of("csv", "tsv");
    }

    @Override
    public boolean recognises(String content) {
        String head = content.lines().findFirst().orElse("");
        if (head.length() > 4_000) {
            return false;
        }
        List<List<String>> rows = Csv.read(head);
        return !rows.isEmpty() && NoteColumns.of(rows.getFirst()).tellNotes();
    }

    @Override
    public Imported read(String content) throws UnreadableInput {
        List<List<String>> rows = Csv.read(content);
        if (rows.isEmpty() || !NoteColumns.of(rows.getFirst()).tellNotes()) {
            throw new UnreadableInput(Wording.of("exchange.no-note-columns"));
        }
        return new NoteTableReader(rows).read();
    }
}
