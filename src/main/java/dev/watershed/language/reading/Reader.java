package dev.watershed.language.reading;

import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Reads the notes of one wall. A note that was read before, on this wall or another, is not read
/// again.
public final class Reader {

    /// What hangs on a question are blanks to be filled, no attributes of a thing.
    private static final Reading.Attribute UNREAD =
            new Reading.Attribute("", Reading.Line.of(List.of()), Reading.Line.of(List.of()));

    private static final int REMEMBERED = 40_000;
    private static final Map<Key, Reading> MEMORY =
            new LinkedHashMap<>(1024, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Reading> eldest) {
                    return size() > REMEMBERED;
                }
            };

    /// @param names the wall's own Korean names that occur in the note: they decide where its words
    ///   end
    private record Key(
            NoteKind kind,
            String text,
            List<String> attributes,
            String definition,
            List<String> names) {}

    private final Collection<String> texts;
    private @Nullable List<String> names;
    private @Nullable Korean korean;

    private Reader(Collection<String> texts) {
        this.texts = texts;
    }

    /// A reader that keeps the Korean names whole that occur in these texts: aggregates, actors,
    /// systems. One thread at a time.
    public static Reader knowing(Collection<String> texts) {
        return new Reader(texts);
    }

    private List<String> names() {
        List<String> known = names;
        if (known == null) {
            TreeSet<String> found = new TreeSet<>();
            texts.forEach(text -> found.addAll(Korean.namesIn(text)));
            known = List.copyOf(found);
            names = known;
        }
        return known;
    }

    /// Loads the Korean dictionaries and the English verbs, so that the first note does not wait
    /// for them.
    public static void warmUp() {
        Reader reader = knowing(List.of());
        reader.tokens("주문이 접수됨", NoteKind.EVENT);
        reader.tokens("order placed", NoteKind.EVENT);
        Lexicon.concept("주문");
        Synsets.of("order");
    }

    /// What the note says.
    public Reading read(Note note) {
        String written =
                note.text()
                        + "\n"
                        + String.join("\n", note.attributes())
                        + "\n"
                        + note.definition();
        Key key =
                new Key(
                        note.kind(),
                        note.text(),
                        note.attributes(),
                        note.definition(),
                        namesIn(written));
        synchronized (MEMORY) {
            Reading known = MEMORY.get(key);
            if (known != null) {
                return known;
            }
        }
        Reading reading = readAfresh(note);
        synchronized (MEMORY) {
            MEMORY.put(key, reading);
        }
        return reading;
    }

    private List<String> namesIn(String written) {
        if (!hasHangul(written)) {
            return List.of();
        }
        return names().stream().filter(written::contains).toList();
    }

    private Reading readAfresh(Note note) {
        List<Reading.Attribute> attributes = new ArrayList<>(note.attributes().size());
        for (String attribute : note.attributes()) {
            if (note.kind() == NoteKind.HOTSPOT) {
                attributes.add(UNREAD);
                continue;
            }
            int colon = attribute.indexOf(':');
            String name = colon < 0 ? attribute : attribute.substring(0, colon);
            String type = colon < 0 ? "" : attribute.substring(colon + 1);
            attributes.add(
                    new Reading.Attribute(
                            name.strip(),
                            Reading.Line.of(name(name, 0)),
                            Reading.Line.of(name(type, colon + 1))));
        }
        List<String> definition = new ArrayList<>();
        for (Token token : tokens(note.definition(), NoteKind.COMMENT)) {
            definition.add(token.key());
        }
        Reading.Line text = Reading.Line.of(tokens(note.text(), note.kind()));
        return new Reading(text, attributes, definition);
    }

    /// The words of a text as a note of that kind would say it.
    public List<Token> tokens(String text, NoteKind kind) {
        return Grammar.read(text, pieces(text), kind);
    }

    /// The words of a name that starts at `offset` of the whole attribute.
    private List<Token> name(String text, int offset) {
        List<Token> tokens = Grammar.readName(text, pieces(text));
        return offset == 0 ? tokens : tokens.stream().map(token -> token.movedBy(offset)).toList();
    }

    private List<Piece> pieces(String text) {
        List<Piece> korean = hasHangul(text) ? korean().pieces(text) : List.of();
        List<Piece> pieces = new ArrayList<>();
        boolean joined = false;
        for (Script.Run run : Script.runs(text)) {
            switch (run.script()) {
                case LATIN -> pieces.addAll(English.pieces(text, run.start(), run.end(), joined));
                case HANGUL -> {
                    for (Piece piece : korean) {
                        if (piece.start() >= run.start() && piece.start() < run.end()) {
                            pieces.add(piece);
                        }
                    }
                }
                case FOREIGN -> {
                    String key =
                            text.substring(run.start(), run.end())
                                    .toLowerCase(java.util.Locale.ROOT);
                    pieces.add(new Piece(key, run.start(), run.end(), Piece.Sort.FOREIGN, joined));
                }
                case DIGITS, GAP -> {}
            }
            joined = run.script() != Script.GAP || (run.space() && joined);
        }
        return pieces;
    }

    private Korean korean() {
        Korean known = korean;
        if (known == null) {
            known = KoreanFor.names(names());
            korean = known;
        }
        return known;
    }

    private static boolean hasHangul(String text) {
        return text.codePoints().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }

    /// Keeps the tokenizer of the wall that was read last: its dictionary takes a moment to build.
    private static final class KoreanFor {
        private static List<String> lastNames = List.of();
        private static @Nullable Korean last;

        static synchronized Korean names(List<String> names) {
            Korean known = last;
            if (known == null || !Objects.equals(names, lastNames)) {
                known = new Korean(names);
                last = known;
                lastNames = names;
            }
            return known;
        }
    }
}
