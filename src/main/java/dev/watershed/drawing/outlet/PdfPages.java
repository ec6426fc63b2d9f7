package dev.watershed.drawing.outlet;

import dev.watershed.drawing.Surface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/// A PDF document whose pages are painted. The same pages give the same bytes. Close it after use.
public final class PdfPages implements AutoCloseable {

    /// Points per pixel: 96 pixels and 72 points are an inch.
    private static final double POINTS = 0.75;

    /// The longest side a PDF page may have, in points (ISO 32000-1, annex C.2).
    private static final double LONGEST = 14_400;

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);

    public PdfPages(String title) {
        document.getDocumentInformation().setTitle(title);
        document.setDocumentId(0L);
    }

    /// Adds a page of that size in pixels; a larger one than PDF knows is scaled down.
    public void add(double width, double height, Consumer<Surface> painter) {
        double scale = Math.min(POINTS, LONGEST / Math.max(width, height));
        PDPage page =
                new PDPage(new PDRectangle((float) (width * scale), (float) (height * scale)));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.transform(
                    new Matrix((float) scale, 0, 0, (float) -scale, 0, (float) (height * scale)));
            painter.accept(new PdfSurface(content, fonts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The document as a file.
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
