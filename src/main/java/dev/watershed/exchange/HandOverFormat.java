package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.exchange.contract.SpecificationFile;
import dev.watershed.exchange.handover.HandOver;
import dev.watershed.finding.Wording;
import java.util.List;

/// The hand-over folder: what the teams start from.
final class HandOverFormat implements ExportFormat {

    @Override
    public String name() {
        return "hand-over";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.hand-over");
    }

    @Override
    public List<String> extensions() {
        return List.of();
    }

    @Override
    public boolean manyFiles() {
        return true;
    }

    @Override
    public List<ExportedFile> write(Document document) {
        List<SpecificationFile> files = HandOver.of(document);
        if (files.isEmpty()) {
            throw new CannotExport(Wording.of("exchange.no-services"));
        }
        return files.stream().map(f -> ExportedFile.text(f.name(), f.text())).toList();
    }
}
