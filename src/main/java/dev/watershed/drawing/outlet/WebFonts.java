package dev.watershed.drawing.outlet;

import dev.watershed.drawing.Weight;
import dev.watershed.drawing.text.HouseFont;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// Which glyphs of the house font a picture or a page uses, and those glyphs as `@font-face` rules:
/// it then looks the same where the font is not installed.
public final class WebFonts {

    /// What a browser needs to accept a font.
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private final Map<Weight, TreeSet<Integer>> used = new EnumMap<>(Weight.class);

    /// Notes that this text is set in that weight; letters the font lacks are left to the reader's
    /// machine.
    public void use(Weight weight, String text) {
        HouseFont font = HouseFont.of(weight);
        TreeSet<Integer> codePoints = used.computeIfAbsent(weight, ignored -> new TreeSet<>());
        text.codePoints().filter(font::covers).forEach(codePoints::add);
    }

    /// One rule per weight in use, each with its font inside.
    public String faces() {
        StringBuilder faces = new StringBuilder();
        used.forEach((weight, codePoints) -> {
            if (!codePoints.isEmpty()) {
                faces.append(face(weight, codePoints));
            }
        });
        return faces.toString();
    }

    private static String face(Weight weight, Set<Integer> codePoints) {
        return "@font-face { font-family: "
                + HouseFont.FAMILY
                + "; font-weight: "
                + weight.css()
                + "; src: url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(subset(weight, codePoints))
                + ") format('truetype'); }\n";
    }

    private static byte[] subset(Weight weight, Set<Integer> codePoints) {
        byte[] file = HouseFont.file(weight);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
            codePoints.forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
