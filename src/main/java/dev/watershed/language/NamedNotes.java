package dev.watershed.language;

import dev.watershed.board.NoteKind;
import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Span;
import dev.watershed.language.reading.Token;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the notes of a wall are called: the names of its things and people, the noun a note is
/// about, the role an attribute names.
final class NamedNotes {

    private final Wall wall;
    private final Terms terms;

    /// Per note its name.
    private final String[] called;

    /// The names of aggregates, actors and systems.
    private final Set<String> names = new HashSet<>();

    private final Map<String, Integer> carriers = new HashMap<>();

    NamedNotes(Wall wall, Terms terms) {
        this.wall = wall;
        this.terms = terms;
        called = new String[wall.notes().size()];
        for (int n = 0; n < called.length; n++) {
            boolean isNamed = Wall.isNamed(wall.notes().get(n).kind());
            called[n] = isNamed ? read(n) : "";
            names.add(called[n]);
        }
        names.remove("");
        for (Reading reading : wall.readings()) {
            for (Reading.Attribute attribute : reading.attributes()) {
                List<Token> tokens = attribute.name().tokens();
                if (tokens.size() > 1) {
                    carriers.merge(Span.key(tokens, 0, tokens.size() - 1), 1, Integer::sum);
                }
            }
        }
    }

    /// How many notes carry an id, a code or a number of that name: one that several carry names
    /// another thing.
    int carriers(String of) {
        return carriers.getOrDefault(of, 0);
    }

    /// Whether something on the wall bears that name.
    boolean isName(String word) {
        return names.contains(word);
    }

    /// The name of a thing, a person or a system; empty where the text is none. A *member person*
    /// is a member.
    String name(int n) {
        return called[n];
    }

    private String read(int n) {
        List<Token> tokens = wall.readings().get(n).text().tokens();
        if (wall.readings().get(n).text().name().isEmpty()) {
            return "";
        }
        int end = tokens.size();
        if (wall.notes().get(n).kind() == NoteKind.ACTOR && end > 1) {
            String without = Span.key(tokens, 0, end - 1);
            boolean padded = tokens.getLast().key().equals("person");
            return padded && Lexicon.isPeople(without) ? without : Span.key(tokens, 0, end);
        }
        return Span.key(tokens, 0, end);
    }

    /// The noun an event, a command or a policy is about: the longest row of nouns that bears a
    /// name on the wall, else its last noun; empty where it says none.
    String subject(int n) {
        List<Token> tokens = wall.readings().get(n).text().tokens();
        String last = "";
        for (int to = tokens.size(); to > 0; to--) {
            if (!tokens.get(to - 1).isNoun()) {
                continue;
            }
            int from = to - 1;
            while (from > 0 && tokens.get(from).joined() && tokens.get(from - 1).isNoun()) {
                from--;
            }
            for (int f = from; f < to; f++) {
                String key = Span.key(tokens, f, to);
                if (names.contains(key)) {
                    return key;
                }
            }
            last = last.isEmpty() ? tokens.get(to - 1).key() : last;
        }
        return last;
    }

    /// An attribute's name without its *id*: `author id` names an author.
    static String role(Reading.Attribute attribute) {
        List<Token> tokens = attribute.name().tokens();
        int end = tokens.size();
        if (end > 1 && tokens.getLast().key().equals("id")) {
            end--;
        }
        return end == 0 ? "" : Span.key(tokens, 0, end);
    }

    static boolean isId(Reading.Attribute attribute) {
        List<Token> tokens = attribute.name().tokens();
        return tokens.size() > 1 && tokens.getLast().key().equals("id");
    }

    /// An order and a purchase order are no two names for one thing.
    boolean isOneFamily(String a, String b) {
        return a.equals(b) || isPart(a, b) || isPart(b, a);
    }

    private boolean isPart(String whole, String part) {
        return terms.parts().getOrDefault(whole, List.of()).contains(part)
                || (" " + whole + " ").contains(" " + part + " ");
    }
}
