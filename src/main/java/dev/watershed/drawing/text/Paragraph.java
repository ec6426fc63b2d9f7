package dev.watershed.drawing.text;

import dev.watershed.drawing.Weight;
import java.util.ArrayList;
import java.util.List;

/// A text broken into a few lines; what does not fit ends in an ellipsis.
public final class Paragraph {

    private Paragraph() {}

    /// The lines of a text, at most `most` of them.
    ///
    /// @param width in ems: pixels divided by the font size
    public static List<String> lines(String text, double width, int most, Weight weight) {
        List<String> lines = new ArrayList<>();
        List<Lines.Range> ranges = Lines.of(text, width, HouseFont.of(weight)).ranges();
        for (int i = 0; i < Math.min(most, ranges.size()); i++) {
            Lines.Range range = ranges.get(i);
            boolean cut = i == most - 1 && ranges.size() > most;
            String line = text.substring(range.start(), cut ? text.length() : range.end());
            lines.add(cut ? Ellipsis.cut(line, width, weight) : line);
        }
        return lines;
    }
}
