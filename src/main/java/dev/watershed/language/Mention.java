package dev.watershed.language;

/// One place where a note says a word.
///
/// @param note index of the note in its [Wall]
/// @param attribute index of the attribute, or [Use#IN_TEXT]
/// @param inType true when it stands in the type of the attribute, not in its name
/// @param from first token
/// @param to token after the last
record Mention(int note, int attribute, boolean inType, int from, int to) {

    boolean inText() {
        return attribute == Use.IN_TEXT;
    }
}
