package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.ContextMap.BorderWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The words on both sides of a line: what they carry alike, and what they mean differently.
final class BorderWords {

    private static final int SHOWN = 12;

    /// Everybody has one of these; it says nothing about a border.
    private static final Set<String> EVERYBODY_HAS =
            Set.of(
                    "name",
                    "status",
                    "state",
                    "type",
                    "date",
                    "description",
                    "code",
                    "title",
                    "created",
                    "updated",
                    "이름",
                    "상태");

    private final Board board;
    private final Collection<WordDivide> divides;

    BorderWords(Board board, Collection<WordDivide> divides) {
        this.board = board;
        this.divides = divides;
    }

    /// Divided words first, then the same ones, each in the order of the alphabet.
    List<BorderWord> between(BoundedContext upstream, BoundedContext downstream) {
        List<BorderWord> words = new ArrayList<>();
        Set<String> told = new TreeSet<>();
        for (WordDivide divide : divides) {
            if (divides(divide, upstream, downstream) && told.add(key(divide.word()))) {
                words.add(new BorderWord(divide.word(), divide.word(), false));
            }
        }
        Map<String, String> theirs = carried(downstream);
        carried(upstream)
                .forEach((key, shown) -> {
                    String other = theirs.get(key);
                    if (other != null && told.add(key)) {
                        words.add(new BorderWord(shown, other, true));
                    }
                });
        return words.subList(0, Math.min(SHOWN, words.size()));
    }

    private static boolean divides(WordDivide word, BoundedContext one, BoundedContext other) {
        if (!word.twoMeanings() && !word.twoViews() && !word.undecided()) {
            return false;
        }
        for (int i = 0; i < word.senses().size(); i++) {
            for (int j = 0; j < word.senses().size(); j++) {
                if (i != j
                        && uses(one, word.senses().get(i))
                        && uses(other, word.senses().get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean uses(BoundedContext context, Set<NoteId> notes) {
        return notes.stream().anyMatch(context.members()::contains);
    }

    /// Attribute names by their comparable form.
    private Map<String, String> carried(BoundedContext context) {
        Map<String, String> carried = new TreeMap<>();
        for (NoteId member : context.members()) {
            board.note(member)
                    .ifPresent(note ->
                            note.attributes().stream()
                                    .filter(a ->
                                            !EVERYBODY_HAS.contains(key(a)) && !key(a).isEmpty())
                                    .forEach(a -> carried.putIfAbsent(key(a), a)));
        }
        return carried;
    }

    private static String key(String words) {
        return String.join(" ", Tokens.of(words));
    }
}
