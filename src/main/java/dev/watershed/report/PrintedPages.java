package dev.watershed.report;

import dev.watershed.study.Study;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of [PdfReport] as pictures, one at a time: what somebody sees before printing is what
/// the printer gets.
public final class PrintedPages {

    private final PDDocument paper;
    private final PDFRenderer renderer;
    private final List<Size> sizes;

    /// How large a page is, in points (1/72 inch).
    public record Size(double width, double height) {}

    private PrintedPages(PDDocument paper) {
        this.paper = paper;
        renderer = new PDFRenderer(paper);
        sizes =
                IntStream.range(0, paper.getNumberOfPages())
                        .mapToObj(page -> size(paper.getPage(page).getCropBox()))
                        .toList();
    }

    private static Size size(PDRectangle box) {
        return new Size(box.getWidth(), box.getHeight());
    }

    /// Sets the report; takes a moment.
    public static PrintedPages of(
            Study study, Locale locale, LocalDate day, Set<Section> sections) {
        try {
            return new PrintedPages(Loader.loadPDF(PdfReport.of(study, locale, day, sections)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The size of every page, in order.
    public List<Size> sizes() {
        return sizes;
    }

    /// One page, painted.
    ///
    /// @param page from 0
    /// @param width of the picture, in device pixels
    public BufferedImage picture(int page, double width) {
        float scale = (float) (width / sizes.get(page).width());
        synchronized (paper) {
            try {
                return renderer.renderImage(page, scale, ImageType.RGB);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
