package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.finding.Wording;
import java.util.List;

/// The plain way in for scripts: notes, links, a timeline, pivotal events and contexts as one JSON
/// object. Coordinates are optional; without them the wall is laid out left to right.
public final class WallJson implements ImportFormat, ExportFormat {

    @Override
    public String name() {
        return "wall-json";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.wall-json");
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    @Override
    public boolean recognises(String content) {
        return JsonText.hasTopLevelField(content, "nodes");
    }

    @Override
    public Imported read(String content) throws UnreadableInput {
        return new WallJsonReader().read(content);
    }

    @Override
    public List<ExportedFile> write(Document document) {
        return List.of(ExportedFile.text("wall.json", WallJsonWriter.written(document)));
    }
}
