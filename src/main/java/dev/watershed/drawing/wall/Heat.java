package dev.watershed.drawing.wall;

import java.util.List;

/// A note that uses the chosen word: ringed and lettered in the colour of the sense, the word bold
/// and underlined.
///
/// @param sense 0 is A, 1 is B …
/// @param spans where the word stands in the note's text
public record Heat(int sense, List<Span> spans) {

    /// From `start` to before `end` in the note's text.
    public record Span(int start, int end) {}

    public Heat {
        spans = List.copyOf(spans);
    }

    /// The heat of every place where a note's text holds the word, upper or lower case alike.
    public static Heat of(int sense, String text, String word) {
        List<Span> spans = new java.util.ArrayList<>();
        for (int at = 0; !word.isEmpty() && at + word.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, word, 0, word.length())) {
                spans.add(new Span(at, at + word.length()));
                at += word.length() - 1;
            }
        }
        return new Heat(sense, spans);
    }

    /// The letter on the disc.
    public String letter() {
        return String.valueOf((char) ('A' + Math.floorMod(sense, 26)));
    }
}
