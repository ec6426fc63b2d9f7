package dev.watershed.boundary;

import dev.watershed.board.Flow;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Stands in for aggregates nobody has drawn: commands and events that produce one another stay
/// together, and such groups that speak about the same noun phrase are taken for one aggregate.
final class Inference {

    /// A phrase counts when this many groups or views use it.
    private static final int SUPPORT = 2;

    private static final int LONGEST_PHRASE = 3;

    /// Notes that seem to belong to one aggregate, and what it might be called.
    record Group(String name, List<Note> notes) {}

    private final Flow flow;
    private final List<Note> views;
    private final Map<NoteId, Note> left = new TreeMap<>();
    private final Map<String, Integer> support = new HashMap<>();

    private Inference(Flow flow, List<Note> homeless, List<Note> views) {
        this.flow = flow;
        this.views = views;
        homeless.forEach(n -> left.put(n.id(), n));
    }

    /// Groups of the notes without a home; a note that connects to nothing and shares no phrase is
    /// left out.
    static List<Group> from(Flow flow, List<Note> homeless, List<Note> views) {
        return new Inference(flow, homeless, views).groups();
    }

    private List<Group> groups() {
        List<List<Note>> chains = chains();
        chains.forEach(chain -> phrasesOf(chain).forEach(p -> support.merge(p, 1, Integer::sum)));
        views.forEach(view ->
                phrases(Tokens.of(view.text())).forEach(p -> support.merge(p, 1, Integer::sum)));
        Map<String, List<Note>> byPhrase = new TreeMap<>();
        List<Group> found = new ArrayList<>();
        for (List<Note> chain : chains) {
            Optional<String> phrase = bestPhrase(chain);
            if (phrase.isPresent()) {
                byPhrase.computeIfAbsent(phrase.get(), p -> new ArrayList<>()).addAll(chain);
            } else if (chain.size() > 1) {
                found.add(new Group(String.join(" ", nouns(chain.getFirst())), chain));
            }
        }
        byPhrase.forEach((phrase, notes) -> found.add(new Group(phrase, notes)));
        return found;
    }

    private List<List<Note>> chains() {
        List<List<Note>> chains = new ArrayList<>();
        Map<NoteId, Note> unseen = new TreeMap<>(left);
        for (NoteId start : left.keySet()) {
            if (unseen.containsKey(start)) {
                List<Note> chain = new ArrayList<>();
                follow(start, unseen, chain);
                chain.sort(Comparator.comparing(Note::id));
                chains.add(chain);
            }
        }
        return chains;
    }

    private void follow(NoteId start, Map<NoteId, Note> unseen, List<Note> chain) {
        List<NoteId> next = new ArrayList<>(List.of(start));
        while (!next.isEmpty()) {
            Note note = unseen.remove(next.removeLast());
            if (note != null) {
                chain.add(note);
                next.addAll(flow.from(note.id(), LinkKind.PRODUCES));
                next.addAll(flow.to(note.id(), LinkKind.PRODUCES));
            }
        }
    }

    private static List<String> nouns(Note note) {
        return Tokens.nouns(note.kind(), note.text());
    }

    private static Set<String> phrasesOf(List<Note> chain) {
        Set<String> phrases = new TreeSet<>();
        for (Note note : chain) {
            phrases.addAll(phrases(nouns(note)));
        }
        return phrases;
    }

    private static Set<String> phrases(List<String> nouns) {
        Set<String> phrases = new TreeSet<>();
        for (int from = 0; from < nouns.size(); from++) {
            for (int to = from + 1; to <= Math.min(nouns.size(), from + LONGEST_PHRASE); to++) {
                phrases.add(String.join(" ", nouns.subList(from, to)));
            }
        }
        return phrases;
    }

    private Optional<String> bestPhrase(List<Note> chain) {
        return phrasesOf(chain).stream()
                .filter(p -> support(p) >= SUPPORT)
                .max(
                        Comparator.comparingDouble((String p) -> worth(p) * share(p, chain))
                                .thenComparing(Comparator.reverseOrder()));
    }

    /// How many of the notes speak of it, 0 to 1.
    private static double share(String phrase, List<Note> chain) {
        return (double) chain.stream().filter(n -> phrasesOf(List.of(n)).contains(phrase)).count()
                / chain.size();
    }

    private int support(String phrase) {
        return support.getOrDefault(phrase, 0);
    }

    private double worth(String phrase) {
        return support(phrase) * Math.sqrt(phrase.chars().filter(c -> c == ' ').count() + 1.0);
    }
}
