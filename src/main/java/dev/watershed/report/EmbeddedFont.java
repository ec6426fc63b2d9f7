package dev.watershed.report;

import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The house font cut down to the letters one page uses, so that the page looks the same on a machine that does not have it.
///
/// @param weight as CSS counts it
/// @param data the font file in Base64
record EmbeddedFont(int weight, String data) {

    /// One font per weight the page uses, with the letters of `text`.
    static List<EmbeddedFont> forText(String text) {
        return Stream.of(Weight.values()).map(weight -> subset(weight, text)).toList();
    }

    private static EmbeddedFont subset(Weight weight, String text) {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(HouseFont.file(weight)))) {
            CmapLookup known = font.getUnicodeCmapLookup();
            TTFSubsetter subsetter = new TTFSubsetter(font);
            text.codePoints()
                    .distinct()
                    .sorted()
                    .filter(letter -> known.getGlyphId(letter) != 0)
                    .forEach(subsetter::add);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            subsetter.writeToStream(file);
            return new EmbeddedFont(
                    weight.css(), Base64.getEncoder().encodeToString(file.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
