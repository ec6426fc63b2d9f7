package dev.watershed.exchange;

import dev.watershed.finding.Wording;
import java.util.List;

/// A drawing of Excalidraw, see [JSON
/// schema](https://docs.excalidraw.com/docs/codebase/json-schema).
public final class ExcalidrawBoard implements ImportFormat {

    @Override
    public String name() {
        return "excalidraw";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.excalidraw");
    }

    @Override
    public List<String> extensions() {
        return List.of("excalidraw");
    }

    @Override
    public boolean recognises(String content) {
        return content.contains("\"excalidraw\"") && JsonText.hasTopLevelField(content, "elements");
    }

    @Override
    public Imported read(String content) throws UnreadableInput {
        return WhiteboardReading.read(new ExcalidrawReader().read(content));
    }
}
