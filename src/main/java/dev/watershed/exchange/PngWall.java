package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.drawing.wall.WallSheet;
import dev.watershed.finding.Wording;
import java.util.List;

/// The wall as a PNG picture at twice its size; a large wall at its plain size. A wall that is too
/// large even so is refused: an SVG or a PDF holds it.
public final class PngWall implements ExportFormat {

    @Override
    public String name() {
        return "png";
    }

    @Override
    public Wording title() {
        return Wording.of("exchange.png");
    }

    @Override
    public List<String> extensions() {
        return List.of("png");
    }

    /// @throws CannotExport when the wall is too large for a picture of pixels
    @Override
    public List<ExportedFile> write(Document document) {
        WallSheet sheet = WallSheet.of(document.board(), document.contextsInOrder());
        byte[] png = Pixels.png(sheet.view(2), sheet.view(1), sheet::paint);
        return List.of(new ExportedFile("wall.png", png));
    }
}
