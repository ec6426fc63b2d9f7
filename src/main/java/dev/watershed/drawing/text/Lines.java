package dev.watershed.drawing.text;

import java.util.ArrayList;
import java.util.List;

/// Text broken into lines that are no wider than they may be. Lines are ranges of the source text,
/// so a place in the text can be found again on its line.
///
/// @param whole false when a word had to be broken where no word should be
record Lines(List<Range> ranges, boolean whole) {

    /// From `start` to before `end` in the source text.
    record Range(int start, int end) {}

    /// Breaks at line ends first, then at spaces; inside a word only when that word alone is wider
    /// than `width`.
    ///
    /// @param width in ems
    static Lines of(String text, double width, HouseFont font) {
        Breaking breaking = new Breaking(text, width, font);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            breaking.paragraph(start, end);
            start = end + 1;
        }
        return new Lines(breaking.lines, breaking.whole);
    }

    private static final class Breaking {
        private final String text;
        private final double width;
        private final HouseFont font;
        private final List<Range> lines = new ArrayList<>();
        private boolean whole = true;

        private Breaking(String text, double width, HouseFont font) {
            this.text = text;
            this.width = width;
            this.font = font;
        }

        private void paragraph(int start, int end) {
            int lineStart = -1;
            int lineEnd = -1;
            int at = skipSpaces(start, end);
            if (at == end) {
                if (!lines.isEmpty() && end < text.length()) {
                    lines.add(new Range(end, end));
                }
                return;
            }
            while (at < end) {
                int wordEnd = wordEnd(at, end);
                if (lineStart >= 0 && font.width(text, lineStart, wordEnd) <= width) {
                    lineEnd = wordEnd;
                } else {
                    if (lineStart >= 0) {
                        lines.add(new Range(lineStart, lineEnd));
                    }
                    lineStart = longWord(at, wordEnd);
                    lineEnd = wordEnd;
                }
                at = skipSpaces(wordEnd, end);
            }
            lines.add(new Range(lineStart, lineEnd));
        }

        /// Adds a line for every full piece of a word that is too wide; returns where the rest of
        /// the word starts.
        private int longWord(int start, int end) {
            int from = start;
            while (font.width(text, from, end) > width) {
                int cut = WordBreak.within(text, from, end, width, font);
                if (cut >= end) {
                    return from;
                }
                whole &= WordBreak.isGentle(text, cut);
                lines.add(new Range(from, cut));
                from = cut;
            }
            return from;
        }

        private int skipSpaces(int from, int end) {
            int i = from;
            while (i < end && Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            return i;
        }

        private int wordEnd(int from, int end) {
            int i = from;
            while (i < end && !Character.isWhitespace(text.charAt(i))) {
                i++;
            }
            return i;
        }
    }
}
