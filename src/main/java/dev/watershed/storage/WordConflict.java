package dev.watershed.storage;

import dev.watershed.finding.Wording;
import dev.watershed.language.RoomQuestion;
import java.util.ArrayList;
import java.util.List;

/// Two people called one thing differently: a word to discuss. Its hotspot asks the room, with a
/// blank for what each of the two says.
///
/// @param one what the first one wrote
/// @param other what the second one wrote
record WordConflict(String one, String other) {

    /// Of this many words at most it is told which ones differ; beyond, the texts are.
    private static final int FEW = 3;

    private static final int SHORT = 60;

    Wording wording() {
        return Wording.of(
                "storage.merge.word", differing(one, other), differing(other, one), one, other);
    }

    /// The words of a text that the other one does not have.
    private static String differing(String text, String than) {
        List<String> words = words(text);
        words.removeAll(words(than));
        boolean few = !words.isEmpty() && words.size() <= FEW;
        return shortened(few ? String.join(" ", words) : text);
    }

    private static List<String> words(String text) {
        return new ArrayList<>(List.of(text.strip().split("\\s+", -1)));
    }

    /// What the hotspot carries.
    List<String> blanks() {
        return List.of(blank(one), blank(other));
    }

    private static String blank(String text) {
        return RoomQuestion.Blank.of(shortened(text)).written();
    }

    /// On one line, without what would end it in a question to the room.
    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ").replace(":", "∶");
        int end =
                line.offsetByCodePoints(0, Math.min(SHORT, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "…";
    }
}
