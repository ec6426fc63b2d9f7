package dev.watershed.drawing.text;

import dev.watershed.drawing.Weight;
import java.text.BreakIterator;
import java.util.Locale;

/// One line of text cut so that it fits, with an ellipsis where something is missing.
public final class Ellipsis {

    private Ellipsis() {}

    /// The text itself where it fits, else as much of it as leaves room for an ellipsis.
    ///
    /// @param width in ems: pixels divided by the font size
    public static String cut(String text, double width, Weight weight) {
        HouseFont font = HouseFont.of(weight);
        if (font.width(text) <= width) {
            return text;
        }
        int end = fitting(text, 0, text.length(), width - font.width("…"), font);
        return text.substring(0, end).stripTrailing() + "…";
    }

    /// The last end of a letter before which the text is no wider than `width`.
    static int fitting(String text, int start, int end, double width, HouseFont font) {
        BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);
        letters.setText(text.substring(start, end));
        int fits = 0;
        for (int at = letters.next(); at != BreakIterator.DONE; at = letters.next()) {
            if (font.width(text, start, start + at) > width) {
                break;
            }
            fits = at;
        }
        return start + fits;
    }
}
