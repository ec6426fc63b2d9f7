package dev.watershed.drawing.text;

import java.util.ArrayList;
import java.util.List;

/// A part of a line that one font can write: where the house font has no glyph, another font steps
/// in for just that part. Marks, joiners and spaces stay with the letters before them.
///
/// @param covered true when the house font has every glyph of the run
public record Run(String text, boolean covered) {

    /// The runs of a text in order; none for an empty text.
    public static List<Run> of(String text, HouseFont font) {
        if (isCovered(text, font)) {
            return text.isEmpty() ? List.of() : List.of(new Run(text, true));
        }
        List<Run> runs = new ArrayList<>();
        int start = 0;
        boolean covered = true;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            boolean here = (i > start && stays(codePoint)) ? covered : font.covers(codePoint);
            if (here != covered && i > start) {
                runs.add(new Run(text.substring(start, i), covered));
                start = i;
            }
            covered = here;
            i += Character.charCount(codePoint);
        }
        runs.add(new Run(text.substring(start), covered));
        return runs;
    }

    private static boolean isCovered(String text, HouseFont font) {
        for (int i = 0; i < text.length(); i++) {
            if (!font.covers(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean stays(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
