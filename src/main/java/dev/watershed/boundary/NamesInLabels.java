package dev.watershed.boundary;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Finds the aggregate that a label names: the longest name whose words stand together in it.
final class NamesInLabels {

    private record Named(NoteId id, List<String> words) {}

    private final Map<String, List<Named>> byFirstWord = new HashMap<>();
    private final List<Named> korean;
    private final Map<String, Optional<NoteId>> found = new ConcurrentHashMap<>();

    /// The names of drawn aggregates.
    static NamesInLabels of(List<Note> aggregates) {
        return new NamesInLabels(
                aggregates.stream().map(a -> new Named(a.id(), Tokens.of(a.text()))).toList());
    }

    /// The names of all atoms, drawn and inferred; found by their heads.
    static NamesInLabels of(Atoms atoms) {
        return new NamesInLabels(
                atoms.list().stream().map(a -> new Named(a.head(), Tokens.of(a.name()))).toList());
    }

    private NamesInLabels(List<Named> named) {
        List<Named> all =
                named.stream()
                        .filter(n -> !n.words.isEmpty())
                        .sorted(
                                Comparator.comparingInt((Named n) -> -length(n))
                                        .thenComparing(Named::id))
                        .toList();
        all.forEach(n ->
                byFirstWord
                        .computeIfAbsent(n.words.getFirst(), w -> new java.util.ArrayList<>())
                        .add(n));
        korean = all.stream().filter(n -> Tokens.isHangul(n.words.getLast())).toList();
    }

    private static int length(Named n) {
        return n.words.stream().mapToInt(String::length).sum();
    }

    /// Labels are asked about again and again while lines are drawn here and there.
    Optional<NoteId> in(String label) {
        return found.computeIfAbsent(label, this::find);
    }

    private Optional<NoteId> find(String label) {
        List<String> words = Tokens.of(label);
        Optional<Named> spelled =
                words.stream()
                        .distinct()
                        .flatMap(w -> byFirstWord.getOrDefault(w, List.of()).stream())
                        .filter(n -> java.util.Collections.indexOfSubList(words, n.words) >= 0)
                        .max(
                                Comparator.comparingInt(NamesInLabels::length)
                                        .thenComparing(Named::id, Comparator.reverseOrder()));
        return spelled.or(() -> compound(String.join("", words))).map(Named::id);
    }

    /// Korean writes compounds in one word: 강의개설 names 강의.
    private Optional<Named> compound(String written) {
        return korean.stream().filter(n -> written.contains(String.join("", n.words))).findFirst();
    }
}
