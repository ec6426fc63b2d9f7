package dev.watershed.language.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads the small word lists that come with the project: one entry per line, `#` starts a comment.
final class WordList {

    private WordList() {}

    static List<String> lines(String file) {
        try (InputStream in =
                WordList.class.getResourceAsStream("/dev/watershed/language/" + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the word list " + file + " is not on the class path");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(WordList::withoutComment)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutComment(String line) {
        int hash = line.indexOf('#');
        return (hash < 0 ? line : line.substring(0, hash)).strip();
    }
}
