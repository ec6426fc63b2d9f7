package dev.watershed.exchange;

import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionLog;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.document.Document;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.madr.MadrProblem;
import dev.watershed.exchange.madr.MadrReader;
import dev.watershed.exchange.madr.MadrWriter;
import dev.watershed.finding.Wording;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The decision records of a wall as a folder of MADR 4.0 files that a repository can hold; one
/// such file can be read back.
public final class MadrFolder implements ExportFormat, ImportFormat, AddingFormat {

    @Override
    public String name() {
        return "madr";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.madr");
    }

    @Override
    public List<String> extensions() {
        return List.of("md");
    }

    @Override
    public boolean manyFiles() {
        return true;
    }

    @Override
    public List<ExportedFile> write(Document document) {
        DecisionLog log = DecisionLog.of(document.shelf(Shelves.DECISIONS).values());
        if (log.records().isEmpty()) {
            throw new CannotExport(Wording.of("exchange.madr-nothing"));
        }
        Set<String> names = new HashSet<>();
        return log.records().stream()
                .sorted(
                        Comparator.comparingInt(DecisionRecord::number)
                                .thenComparing(DecisionRecord::id))
                .map(record -> {
                    String name = MadrWriter.fileName(record);
                    for (int n = 2; !names.add(name); n++) {
                        name = MadrWriter.fileName(record).replaceFirst("\\.md$", "-" + n + ".md");
                    }
                    return ExportedFile.text(name, MadrWriter.write(record, log));
                })
                .toList();
    }

    @Override
    public boolean recognises(String content) {
        return MadrReader.recognises(content);
    }

    @Override
    public Imported read(String content) throws UnreadableInput {
        return new Imported(with(Document.EMPTY, record("", content)), List.of());
    }

    @Override
    public boolean addsFrom(String content) {
        return recognises(content);
    }

    @Override
    public Imported into(Document wall, String name, String content) throws UnreadableInput {
        return new Imported(with(wall, record(name, content)), List.of());
    }

    /// One file of such a folder.
    ///
    /// @throws UnreadableInput when it is no decision record
    public static DecisionRecord record(String name, String content) throws UnreadableInput {
        try {
            return MadrReader.read(name, content);
        } catch (MadrProblem problem) {
            throw new UnreadableInput(problem.reason());
        }
    }

    /// The document with a record, which takes the place of one with the same id.
    public static Document with(Document document, DecisionRecord record) {
        DecisionId id = record.id();
        return document.withShelved(document.shelved().put(Shelves.DECISIONS, id.value(), record));
    }
}
