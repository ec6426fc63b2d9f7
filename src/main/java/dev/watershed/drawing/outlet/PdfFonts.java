package dev.watershed.drawing.outlet;

import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The house font in one PDF document; only the glyphs that are used are kept in it.
final class PdfFonts {

    private final PDDocument document;
    private final Map<Weight, PDFont> loaded = new EnumMap<>(Weight.class);

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    PDFont of(Weight weight) {
        return loaded.computeIfAbsent(weight, this::load);
    }

    private PDFont load(Weight weight) {
        try {
            return PDType0Font.load(
                    document, new ByteArrayInputStream(HouseFont.file(weight)), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
