package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.drawing.View;
import dev.watershed.drawing.outlet.PdfPages;
import dev.watershed.drawing.wall.WallSheet;
import dev.watershed.finding.Wording;
import java.util.List;

/// The wall as a PDF with one page as large as the wall: vectors, with text that can be searched.
public final class PdfWall implements ExportFormat {

    @Override
    public String name() {
        return "pdf";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.pdf");
    }

    @Override
    public List<String> extensions() {
        return List.of("pdf");
    }

    @Override
    public List<ExportedFile> write(Document document) {
        WallSheet sheet = WallSheet.of(document.board(), document.contextsInOrder());
        View view = sheet.view(1);
        try (PdfPages pages = new PdfPages(document.title())) {
            pages.add(view.width(), view.height(), surface -> sheet.paint(surface, view));
            return List.of(new ExportedFile("wall.pdf", pages.bytes()));
        }
    }
}
