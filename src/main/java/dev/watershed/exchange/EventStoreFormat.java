package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.exchange.handover.EventStorePage;
import dev.watershed.finding.Wording;
import java.util.List;

/// The port of an event store as a contract for the teams, in Markdown.
final class EventStoreFormat implements ExportFormat {

    @Override
    public String name() {
        return "event-store";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.event-store");
    }

    @Override
    public List<String> extensions() {
        return List.of("md");
    }

    @Override
    public List<ExportedFile> write(Document document) {
        return List.of(ExportedFile.text("event-store.md", EventStorePage.of(document)));
    }
}
