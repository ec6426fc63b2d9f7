package dev.watershed.language;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.language.reading.Reader;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Span;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A word replaced by another on every note that says it, in texts and in attributes, written the
/// way the place asks for: `Orders`, `order`, `orderId`, 주문을. Says what would become of each note
/// and changes nothing.
///
/// @param words keys of what is to go: the word in each of its forms
/// @param name what is to stand in its place
/// @param notes what becomes of the notes that say it, in the order of the story
public record Renaming(Set<String> words, String name, List<Reworded> notes) {

    public Renaming {
        words = Set.copyOf(words);
        notes = List.copyOf(notes);
    }

    /// One note before and after.
    public record Reworded(Note before, Note after) {}

    /// The same for a word of one form.
    public static Renaming of(Board board, String word, String name, Collection<NoteId> among) {
        return of(board, Set.of(word), name, among);
    }

    /// @param among the notes to look at, such as those of one sense; each at most once
    /// @param name what is to stand instead; nothing changes when it is blank
    public static Renaming of(
            Board board, Set<String> words, String name, Collection<NoteId> among) {
        List<Reworded> notes = new ArrayList<>();
        if (!name.isBlank()) {
            Reader reader = Reader.knowing(Wall.namesOn(board));
            for (Note note : board.notesInTimeline()) {
                if (among.contains(note.id())) {
                    Note after = reworded(note, reader.read(note), words, name.strip());
                    if (!after.equals(note)) {
                        notes.add(new Reworded(note, after));
                    }
                }
            }
        }
        return new Renaming(words, name.strip(), notes);
    }

    private static Note reworded(Note note, Reading reading, Set<String> words, String name) {
        List<String> attributes = new ArrayList<>();
        for (int a = 0; a < note.attributes().size(); a++) {
            String text = note.attributes().get(a);
            Reading.Attribute attribute = reading.attributes().get(a);
            String typed = replaced(text, attribute.type().tokens(), words, name);
            attributes.add(replaced(typed, attribute.name().tokens(), words, name));
        }
        return note.reworded(replaced(note.text(), reading.text().tokens(), words, name))
                .carrying(attributes);
    }

    /// From the end, so that what stands before keeps its place.
    private static String replaced(
            String text, List<Token> tokens, Set<String> words, String name) {
        String result = text;
        int to = tokens.size();
        while (to > 0) {
            int from = startOf(tokens, to, words);
            if (from < 0) {
                to--;
                continue;
            }
            int start = tokens.get(from).start();
            int end = tokens.get(to - 1).end();
            String written = result.substring(start, end);
            String fitting = Fitting.to(written, name, before(result, start), after(result, end));
            String rest = Particles.fitted(fitting, result.substring(end));
            result = result.substring(0, start) + fitting + rest;
            to = from;
        }
        return result;
    }

    private static char before(String text, int start) {
        return start > 0 ? text.charAt(start - 1) : ' ';
    }

    private static char after(String text, int end) {
        return end < text.length() ? text.charAt(end) : ' ';
    }

    /// The first token of the mention that ends at `to`, or -1.
    private static int startOf(List<Token> tokens, int to, Set<String> words) {
        for (int from = to - 1; from >= 0 && tokens.get(from).isNoun(); from--) {
            if (words.contains(Span.key(tokens, from, to))) {
                return from;
            }
            if (!tokens.get(from).joined()) {
                return -1;
            }
        }
        return -1;
    }

    /// Writes a name the way the one before it was written.
    private static final class Fitting {

        private Fitting() {}

        static String to(String written, String name, char before, char after) {
            String fitting = isPlural(written) && !isPlural(name) ? plural(name) : name;
            boolean inside = isLatin(before) || (isLatin(after) && isLatin(last(written)));
            if (before == '_' || after == '_') {
                return fitting.toLowerCase(Locale.ROOT).replace(' ', '_');
            }
            if (inside) {
                return humps(fitting, Character.isUpperCase(written.charAt(0)));
            }
            boolean small = Character.isLowerCase(written.charAt(0));
            return small ? fitting.toLowerCase(Locale.ROOT) : capital(fitting);
        }

        private static char last(String text) {
            return text.charAt(text.length() - 1);
        }

        private static boolean isLatin(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }

        private static String capital(String text) {
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        }

        private static String humps(String name, boolean capital) {
            StringBuilder humps = new StringBuilder();
            for (String part : name.split(" +", -1)) {
                boolean first = humps.isEmpty() && !capital;
                humps.append(first ? part.toLowerCase(Locale.ROOT) : capital(part));
            }
            return humps.toString();
        }

        private static boolean isPlural(String text) {
            return isLatin(last(text))
                    && text.endsWith("s")
                    && !text.endsWith("ss")
                    && !text.endsWith("us")
                    && !text.endsWith("is");
        }

        private static String plural(String name) {
            if (!isLatin(last(name))) {
                return name;
            }
            boolean y =
                    name.endsWith("y")
                            && name.length() > 1
                            && !isVowel(name.charAt(name.length() - 2));
            if (y) {
                return name.substring(0, name.length() - 1) + "ies";
            }
            boolean hissing =
                    name.endsWith("s")
                            || name.endsWith("x")
                            || name.endsWith("ch")
                            || name.endsWith("sh");
            return name + (hissing ? "es" : "s");
        }

        private static boolean isVowel(char c) {
            return "aeiouAEIOU".indexOf(c) >= 0;
        }
    }
}
