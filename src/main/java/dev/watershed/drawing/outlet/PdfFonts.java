package dev.watershed.drawing.outlet;

import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
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

    /// Glyph substitution is switched off: no other surface has it, and PDFBox would spend ten
    /// milliseconds on every line of text.
    private PDFont load(Weight weight) {
        try {
            TrueTypeFont font =
                    new TTFParser().parse(new RandomAccessReadBuffer(HouseFont.file(weight)));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
