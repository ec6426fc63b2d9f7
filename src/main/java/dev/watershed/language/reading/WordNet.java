package dev.watershed.language.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The English verbs of WordNet 3.1 (Princeton University), read straight from its word files: the
/// library that usually reads them needs forty megabytes of heap for what is here one set and one
/// map.
record WordNet(Set<String> verbs, Map<String, String> irregular) {

    private static final String FOLDER = "/net/sf/extjwnl/data/wordnet/wn31/";

    /// Loaded when first asked for.
    static WordNet get() {
        return Holder.LOADED;
    }

    private static final class Holder {
        private static final WordNet LOADED = load();
    }

    private static WordNet load() {
        Set<String> verbs = new HashSet<>(20_000);
        Map<String, String> irregular = new HashMap<>(4_000);
        eachLine(
                "index.verb",
                line -> {
                    int blank = line.indexOf(' ');
                    if (blank > 0 && line.indexOf('_') < 0) {
                        verbs.add(line.substring(0, blank));
                    }
                });
        eachLine(
                "verb.exc",
                line -> {
                    int blank = line.indexOf(' ');
                    if (blank > 0) {
                        irregular.putIfAbsent(
                                line.substring(0, blank), line.substring(blank + 1).strip());
                    }
                });
        return new WordNet(verbs, irregular);
    }

    private interface Visitor {
        void line(String line);
    }

    private static void eachLine(String file, Visitor visitor) {
        try (InputStream in = WordNet.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the word list " + file + " is not on the class path");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith(" ")) {
                    visitor.line(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
