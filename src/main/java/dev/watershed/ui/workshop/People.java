package dev.watershed.ui.workshop;

import java.util.Arrays;
import java.util.List;

/// Names as somebody writes them down: one a line, or with commas between them.
final class People {

    /// Nobody leads a room of more.
    private static final int MOST = 60;

    private static final int LONGEST = 60;

    private People() {}

    static List<String> read(String written) {
        return Arrays.stream(written.split("[,;\\n，、]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> name.length() > LONGEST ? name.substring(0, LONGEST) : name)
                .distinct()
                .limit(MOST)
                .toList();
    }

    static String written(List<String> people) {
        return String.join(", ", people);
    }
}
