package dev.watershed.boundary;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Gives a group of notes a short name from its own words: the plural of its main aggregate, in the
/// language it was written in. Nobody has to like it; renaming is one click.
final class Naming {

    private static final Set<String> UNCOUNTED =
            Set.of(
                    "aircraft",
                    "data",
                    "equipment",
                    "feedback",
                    "food",
                    "information",
                    "money",
                    "staff",
                    "stock");

    private final Set<String> taken = new HashSet<>();

    /// The first of these that no sibling has, else the first with a number.
    String unique(List<String> wishes) {
        for (String wish : wishes) {
            if (!wish.isBlank() && taken.add(wish.toLowerCase(Locale.ROOT))) {
                return wish;
            }
        }
        String stem = wishes.stream().filter(w -> !w.isBlank()).findFirst().orElse("?");
        int number = 2;
        while (!taken.add((stem + " " + number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return stem + " " + number;
    }

    void take(String name) {
        taken.add(name.toLowerCase(Locale.ROOT));
    }

    /// Names for a group of atoms, best first.
    static List<String> wishes(List<Atom> byImportance) {
        List<String> wishes = new ArrayList<>();
        String main = plural(byImportance.getFirst().name());
        wishes.add(main);
        byImportance.stream()
                .skip(1)
                .limit(3)
                .forEach(other -> wishes.add(main + " · " + plural(other.name())));
        return wishes;
    }

    /// A name for notes that belong to no atom: what their labels start with alike, else the first
    /// label.
    static List<String> wishes(Board board, Collection<NoteId> notes) {
        List<Note> found =
                notes.stream()
                        .sorted()
                        .map(board::note)
                        .flatMap(java.util.Optional::stream)
                        .toList();
        List<String> firsts =
                found.stream().map(n -> n.oneLine().split(" ", 2)[0]).distinct().toList();
        List<String> wishes = new ArrayList<>();
        if (firsts.size() == 1 && found.size() > 1) {
            wishes.add(capitalised(firsts.getFirst()));
        }
        found.stream()
                .sorted(java.util.Comparator.comparing(Note::kind).reversed())
                .map(Note::oneLine)
                .forEach(wishes::add);
        return wishes;
    }

    /// English words take their plural; Korean and everything else stays as it is.
    static String plural(String name) {
        String word = capitalised(name);
        String last = word.substring(word.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        if (!word.matches(".*[a-z]$")
                || UNCOUNTED.contains(last)
                || word.endsWith("s")
                || word.endsWith("ing")) {
            return word;
        }
        if (word.matches(".*[^aeiou]y$")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word + (word.matches(".*(x|z|ch|sh)$") ? "es" : "s");
    }

    private static String capitalised(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
