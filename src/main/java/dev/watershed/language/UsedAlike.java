package dev.watershed.language;

import dev.watershed.board.Flow;
import dev.watershed.board.NoteId;
import dev.watershed.finding.Wording;
import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The weakest signal: two names that no part of the wall says together and that stand among the
/// same words. Counts for more between two words for people, of which every context likes to have
/// its own.
final class UsedAlike {

    private static final double MOST = 0.6;
    private static final double PEOPLE = 0.2;

    /// Names that stand among words less alike than this are not worth a look.
    private static final double LEAST_ALIKE = 0.05;

    /// Among more names than this, likeness of use would list hundreds of pairs and help nobody.
    private static final int MOST_NAMES = 150;

    /// A word said so often is looked at as a name is.
    private static final int OFTEN = 2;

    private final Wall wall;
    private final Terms terms;
    private final Synonyms synonyms;
    private final Map<String, Map<String, Double>> beside = new HashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final Map<String, Double> lengths = new HashMap<>();

    UsedAlike(Wall wall, Terms terms, Synonyms synonyms) {
        this.wall = wall;
        this.terms = terms;
        this.synonyms = synonyms;
    }

    /// @param called whether a note is called so
    private record Name(String key, BitSet regions, boolean called) {}

    private record Pair(String a, String b) {}

    void collect() {
        List<Name> names = names();
        if (names.size() > MOST_NAMES) {
            return;
        }
        List<Pair> apart = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Name a = names.get(i);
                Name b = names.get(j);
                boolean called = a.called() || b.called();
                if (called && !a.regions().intersects(b.regions()) && mayBeOne(a.key(), b.key())) {
                    apart.add(new Pair(a.key(), b.key()));
                }
            }
        }
        Set<String> asked = new HashSet<>();
        apart.forEach(pair -> {
            asked.add(pair.a());
            asked.add(pair.b());
        });
        asked.forEach(this::lookBeside);
        apart.forEach(this::compare);
    }

    private List<Name> names() {
        Map<String, BitSet> named = new TreeMap<>();
        for (int n = 0; n < wall.notes().size(); n++) {
            if (Wall.isNamed(wall.notes().get(n).kind())) {
                wall.readings().get(n).text().name().ifPresent(key -> name(named, key));
            }
        }
        Set<String> called = Set.copyOf(named.keySet());
        terms.mentions()
                .forEach((key, mentions) -> {
                    long inText = mentions.stream().filter(Mention::inText).count();
                    if (inText >= OFTEN || Lexicon.isPeople(key)) {
                        name(named, key);
                    }
                });
        List<Name> names = new ArrayList<>();
        named.forEach((key, regions) -> {
            boolean someone = Lexicon.isPeople(key) && !isAPersonOfAnotherName(key);
            if (!Lexicon.isGeneric(key) && (!regions.isEmpty() || someone)) {
                names.add(new Name(key, regions, called.contains(key)));
            }
        });
        return names;
    }

    private void name(Map<String, BitSet> named, String key) {
        if (named.containsKey(key)) {
            return;
        }
        BitSet regions = new BitSet();
        for (Mention mention : terms.of(key)) {
            int region = wall.regionOf().get(mention.note());
            if (region >= 0) {
                regions.set(region);
            }
        }
        named.put(key, regions);
    }

    /// A new user is a user: who looks for the user's other names looks there.
    private boolean isAPersonOfAnotherName(String key) {
        return terms.parts().getOrDefault(key, List.of()).stream()
                .anyMatch(part -> Lexicon.isPeople(part) && terms.has(part));
    }

    /// Neither is part of the other's name, and not just one of them is a person.
    private boolean mayBeOne(String a, String b) {
        return !a.contains(b)
                && !b.contains(a)
                && Likely.of(a, b) != Likely.UNLIKE
                && !isAPersonOfAnotherName(a)
                && !isAPersonOfAnotherName(b);
    }

    private void lookBeside(String key) {
        Map<String, Double> words = new TreeMap<>();
        Set<Integer> seen = new HashSet<>();
        for (Mention mention : terms.of(key)) {
            if (seen.add(mention.note())) {
                addWords(words, key, mention.note(), 1);
                NoteId note = wall.notes().get(mention.note()).id();
                for (Flow.Step step : wall.flow().from(note)) {
                    addLinked(words, key, step.to());
                }
                for (Flow.Step step : wall.flow().to(note)) {
                    addLinked(words, key, step.from());
                }
            }
        }
        words.keySet().forEach(word -> spread.merge(word, 1, Integer::sum));
        beside.put(key, words);
    }

    private void addLinked(Map<String, Double> words, String key, NoteId note) {
        Integer index = wall.indexOf().get(note);
        if (index != null) {
            addWords(words, key, index, 0.5);
        }
    }

    private void addWords(Map<String, Double> words, String key, int note, double weight) {
        Reading reading = wall.readings().get(note);
        reading.text().tokens().forEach(token -> add(words, key, token, weight));
        for (Reading.Attribute attribute : reading.attributes()) {
            attribute.name().tokens().forEach(token -> add(words, key, token, weight));
        }
    }

    private static void add(Map<String, Double> words, String key, Token token, double weight) {
        String word = Lexicon.concept(token.key());
        if (!key.equals(token.key()) && !Lexicon.isGeneric(word)) {
            words.merge(word, weight, Double::sum);
        }
    }

    private void compare(Pair pair) {
        boolean people = Lexicon.isPeople(pair.a()) && Lexicon.isPeople(pair.b());
        double alike = cosine(pair.a(), pair.b());
        if (alike >= LEAST_ALIKE) {
            double weight = (people ? PEOPLE : 0) + alike * MOST;
            String key = people ? "language.synonym-people" : "language.synonym-alike";
            synonyms.addBoth(pair.a(), pair.b(), weight, Wording.of(key, pair.a(), pair.b()));
        }
    }

    private Map<String, Double> words(String key) {
        return beside.getOrDefault(key, Map.of());
    }

    /// Sums run in the order of the words, so that they come out alike on every machine.
    private double cosine(String a, String b) {
        Map<String, Double> others = words(b);
        double dot = 0;
        for (var entry : words(a).entrySet()) {
            Double other = others.get(entry.getKey());
            if (other != null) {
                double rare = rare(entry.getKey());
                dot += Math.sqrt(entry.getValue() * other) * rare * rare;
            }
        }
        double lengths = length(a) * length(b);
        return lengths == 0 ? 0 : dot / lengths;
    }

    private double length(String key) {
        return lengths.computeIfAbsent(key, this::measured);
    }

    private double measured(String key) {
        double sum = 0;
        for (var entry : words(key).entrySet()) {
            double rare = rare(entry.getKey());
            sum += entry.getValue() * rare * rare;
        }
        return Math.sqrt(sum);
    }

    /// A word that stands beside many names brings no two together.
    private double rare(String word) {
        return Math.log(1 + beside.size() / (double) spread.getOrDefault(word, 1));
    }
}
