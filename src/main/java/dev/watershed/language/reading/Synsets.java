package dev.watershed.language.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// English nouns for one thing, by WordNet 3.1 (Princeton University): two nouns that stand in one
/// synset. The index is kept as the sorted bytes it comes as, five megabytes, and searched.
public final class Synsets {

    private static final String INDEX = "/net/sf/extjwnl/data/wordnet/wn31/index.noun";

    /// A meaning further down than this is too rare to be meant on a wall.
    private static final int USUAL = 3;

    /// The meanings are numbered by subject (lexicographer files): between these two stand people.
    private static final String FIRST_PERSON = "09506868";

    private static final String AFTER_PERSONS = "11428673";

    /// Shorter words are mostly something shortened: ref, rep.
    private static final int SHORTEST = 4;

    /// Words asked for before; a wall asks for the same ones after every edit.
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private static final int REMEMBERED = 20_000;

    private Synsets() {}

    private static final class Holder {
        private static final byte[] BYTES = load();
    }

    private static byte[] load() {
        try (InputStream in = Synsets.class.getResourceAsStream(INDEX)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the word list index.noun is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The usual meanings of a noun, most usual first: their numbers in WordNet; empty when it does
    /// not know the word.
    public static List<String> of(String noun) {
        if (KNOWN.size() > REMEMBERED) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(noun, Synsets::read);
    }

    /// Whether the usual meaning of a noun is a person: lodger, dentist. Not what is a verb, too:
    /// begin, coach.
    static boolean isPerson(String noun) {
        List<String> synsets = of(noun);
        return !synsets.isEmpty()
                && noun.length() >= SHORTEST
                && !English.isVerb(noun)
                && synsets.getFirst().compareTo(FIRST_PERSON) >= 0
                && synsets.getFirst().compareTo(AFTER_PERSONS) < 0;
    }

    /// Whether that is a word of English or of the business lexicon, in whatever form: what
    /// somebody wrote on purpose.
    public static boolean isWord(String word) {
        return !of(word).isEmpty()
                || English.isVerb(word)
                || English.ofPast(word).isPresent()
                || Lexicon.isPeople(word)
                || !Lexicon.english(word).isEmpty()
                || !Lexicon.korean(word).isEmpty();
    }

    private static List<String> read(String noun) {
        String line = noun.isBlank() ? "" : line(noun.replace(' ', '_'));
        if (line.isEmpty()) {
            return List.of();
        }
        String[] fields = line.strip().split(" +", -1);
        int senses = Integer.parseInt(fields[2]);
        List<String> numbers = List.of(fields).subList(fields.length - senses, fields.length);
        return List.copyOf(numbers.subList(0, Math.min(USUAL, senses)));
    }

    /// The line that starts with the word, found by halves; lines are sorted by their bytes.
    private static String line(String word) {
        byte[] wanted = (word + " ").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Holder.BYTES;
        int from = 0;
        int to = bytes.length;
        while (from < to) {
            int start = startOfLine(bytes, (from + to) >>> 1);
            int order = compare(bytes, start, wanted);
            if (order == 0) {
                int end = endOfLine(bytes, start);
                return new String(bytes, start, end - start, StandardCharsets.UTF_8);
            }
            if (order < 0) {
                from = endOfLine(bytes, start) + 1;
            } else {
                to = start;
            }
        }
        return "";
    }

    private static int startOfLine(byte[] bytes, int at) {
        int start = at;
        while (start > 0 && bytes[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private static int endOfLine(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    private static int compare(byte[] bytes, int start, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            int here = start + i < bytes.length ? bytes[start + i] & 0xff : -1;
            int order = Integer.compare(here, wanted[i] & 0xff);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
