package dev.watershed.exchange;

import dev.watershed.finding.Wording;
import java.util.List;

/// A drawing of draw.io (diagrams.net), plain or compressed: its first page.
public final class DrawioBoard implements ImportFormat {

    @Override
    public String name() {
        return "drawio-board";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.drawio-board");
    }

    @Override
    public List<String> extensions() {
        return List.of("drawio", "xml");
    }

    @Override
    public boolean recognises(String content) {
        String start = content.substring(0, Math.min(content.length(), 4_000));
        return start.stripLeading().startsWith("<")
                && (start.contains("<mxfile") || start.contains("<mxGraphModel"));
    }

    @Override
    public Imported read(String content) throws UnreadableInput {
        return WhiteboardReading.read(new DrawioReader().read(content));
    }
}
