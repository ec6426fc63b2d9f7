package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.drawing.View;
import dev.watershed.drawing.outlet.SvgSurface;
import dev.watershed.drawing.wall.WallSheet;
import dev.watershed.finding.Wording;
import java.util.List;

/// The wall as one SVG picture at 100 %; text stays text.
public final class SvgWall implements ExportFormat {

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.svg");
    }

    @Override
    public List<String> extensions() {
        return List.of("svg");
    }

    @Override
    public List<ExportedFile> write(Document document) {
        WallSheet sheet = WallSheet.of(document.board(), document.contextsInOrder());
        View view = sheet.view(1);
        SvgSurface surface = new SvgSurface(view.width(), view.height());
        sheet.paint(surface, view);
        return List.of(ExportedFile.text("wall.svg", surface.document(document.title())));
    }
}
