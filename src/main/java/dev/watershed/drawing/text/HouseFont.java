package dev.watershed.drawing.text;

import dev.watershed.drawing.Weight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// How wide the letters of one weight of Pretendard are. Lengths are in ems: times the font size
/// they are pixels or wall units. Kerning is left out, since the surfaces do not all have it.
/// Loaded once per weight, on first use.
public final class HouseFont {

    public static final String FAMILY = "Pretendard";

    /// How far the middle of a capital lies above the baseline: centres a line in its height.
    public static final double MIDDLE = 0.354;

    private static final Map<Weight, HouseFont> LOADED = new ConcurrentHashMap<>();
    private static final int PLANE = 0x10000;
    private static final short ABSENT = -1;

    private final short[] advances;
    private final double unitsPerEm;

    private HouseFont(short[] advances, double unitsPerEm) {
        this.advances = advances;
        this.unitsPerEm = unitsPerEm;
    }

    public static HouseFont of(Weight weight) {
        return LOADED.computeIfAbsent(weight, HouseFont::load);
    }

    /// The TrueType file of a weight, for surfaces that need the glyphs themselves.
    public static byte[] file(Weight weight) {
        String name = "/dev/watershed/drawing/fonts/Pretendard-" + fileName(weight) + ".ttf";
        try (InputStream in = HouseFont.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the font is missing from the program: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String fileName(Weight weight) {
        return switch (weight) {
            case REGULAR -> "Regular";
            case MEDIUM -> "Medium";
            case SEMIBOLD -> "SemiBold";
            case BOLD -> "Bold";
        };
    }

    private static HouseFont load(Weight weight) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file(weight)))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup(false);
            HorizontalMetricsTable metrics = font.getHorizontalMetrics();
            short[] advances = new short[PLANE];
            Arrays.fill(advances, ABSENT);
            for (int c = ' '; c < PLANE; c++) {
                int glyph = glyphs.getGlyphId(c);
                if (glyph > 0) {
                    advances[c] = (short) metrics.getAdvanceWidth(glyph);
                }
            }
            return new HouseFont(advances, font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// True when the font has a glyph of its own for the code point.
    public boolean covers(int codePoint) {
        return codePoint < PLANE && advances[codePoint] != ABSENT;
    }

    /// The width of a text, in ems.
    public double width(String text) {
        return width(text, 0, text.length());
    }

    /// The width of a part of a text, in ems.
    public double width(String text, int start, int end) {
        double sum = 0;
        for (int i = start; i < end; ) {
            int codePoint = text.codePointAt(i);
            sum += advance(codePoint);
            i += Character.charCount(codePoint);
        }
        return sum;
    }

    /// The width of one code point, in ems; a careful guess where another font will have to step
    /// in.
    public double advance(int codePoint) {
        return covers(codePoint) ? advances[codePoint] / unitsPerEm : guess(codePoint);
    }

    private static double guess(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.CONTROL,
                    Character.MODIFIER_SYMBOL ->
                    0;
            case Character.OTHER_LETTER ->
                    Character.isIdeographic(codePoint) || codePoint >= PLANE ? 1 : 0.65;
            case Character.OTHER_SYMBOL, Character.SURROGATE, Character.UNASSIGNED -> 1.3;
            default -> 0.65;
        };
    }
}
