package dev.watershed.exchange;

import dev.watershed.document.Document;
import dev.watershed.drawing.View;
import dev.watershed.drawing.outlet.Java2dSurface;
import dev.watershed.drawing.wall.WallSheet;
import dev.watershed.finding.Wording;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/// The wall as a PNG picture at twice its size; a large wall at its plain size. A wall that is too
/// large even so is refused: an SVG or a PDF holds it.
public final class PngWall implements ExportFormat {

    /// As many pixels as fit into 256 MB.
    static final double MOST_PIXELS = 64_000_000;

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
        View view = fits(sheet.view(2)) ? sheet.view(2) : sheet.view(1);
        if (!fits(view)) {
            throw new CannotExport(
                    Wording.of(
                            "exchange.png-too-large",
                            Math.round(view.width()),
                            Math.round(view.height())));
        }
        return List.of(new ExportedFile("wall.png", png(sheet, view)));
    }

    private static boolean fits(View view) {
        return view.width() * view.height() <= MOST_PIXELS;
    }

    private static byte[] png(WallSheet sheet, View view) {
        BufferedImage image =
                new BufferedImage(
                        (int) view.width(), (int) view.height(), BufferedImage.TYPE_INT_RGB);
        try (Java2dSurface surface = new Java2dSurface(image)) {
            sheet.paint(surface, view);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
