package dev.watershed.language;

import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Reading;
import dev.watershed.language.reading.Span;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Every term of a wall with the places that say it: single nouns, names of two words or more, and
/// phrases that at least two notes use.
final class Mentions {

    private final Wall wall;

    /// Phrases by their spaced keys; the value is the term's key.
    private final Map<String, String> phrases = new HashMap<>();

    private final Set<String> names = new HashSet<>();
    private final Map<String, List<Mention>> byTerm = new HashMap<>();

    private Mentions(Wall wall) {
        this.wall = wall;
    }

    static Terms on(Wall wall) {
        Mentions mentions = new Mentions(wall);
        mentions.findPhrases();
        for (int n = 0; n < wall.notes().size(); n++) {
            mentions.read(n);
        }
        mentions.dropParts();
        TreeMap<String, List<String>> parts = new TreeMap<>();
        mentions.phrases.forEach((spaced, term) -> parts.put(term, List.of(spaced.split(" ", -1))));
        return new Terms(new TreeMap<>(mentions.byTerm), parts, Map.of());
    }

    private void findPhrases() {
        Map<String, Integer> seen = new HashMap<>();
        for (int n = 0; n < wall.notes().size(); n++) {
            boolean named = Wall.isNamed(wall.notes().get(n).kind());
            Reading.Line text = wall.readings().get(n).text();
            if (named) {
                text.name().ifPresent(names::add);
            }
            for (Span span : text.spans()) {
                if (span.whole()) {
                    int before = seen.merge(span.spaced(), named ? 2 : 1, Integer::sum);
                    if (before >= 2) {
                        phrases.put(span.spaced(), span.key());
                    }
                }
            }
        }
    }

    private void read(int n) {
        Reading reading = wall.readings().get(n);
        read(reading.text(), n, Use.IN_TEXT, false);
        for (int a = 0; a < reading.attributes().size(); a++) {
            read(reading.attributes().get(a).name(), n, a, false);
            read(reading.attributes().get(a).type(), n, a, true);
        }
    }

    private void read(Reading.Line line, int n, int attribute, boolean inType) {
        List<Token> tokens = line.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isNoun()) {
                add(tokens.get(i).key(), new Mention(n, attribute, inType, i, i + 1));
            }
        }
        for (Span span : line.spans()) {
            String term = phrases.get(span.spaced());
            if (term != null) {
                add(term, new Mention(n, attribute, inType, span.from(), span.to()));
            }
        }
    }

    private void add(String term, Mention mention) {
        byTerm.computeIfAbsent(term, ignored -> new ArrayList<>()).add(mention);
    }

    private static boolean isSomebody(String word) {
        return Lexicon.isPeople(word) && !word.equals("person");
    }

    /// A word that occurs within one phrase alone, such as 비밀 in 비밀번호, is no word of its own. A
    /// word for people is: whose basket it is says a customer basket.
    private void dropParts() {
        Set<String> parts = new HashSet<>();
        phrases.forEach((spaced, term) -> {
            List<Mention> whole = byTerm.getOrDefault(term, List.of());
            for (String part : spaced.split(" ", -1)) {
                boolean within = byTerm.getOrDefault(part, List.of()).size() <= whole.size();
                boolean own = names.contains(part) || isSomebody(part);
                if (within && !own && !part.equals(term)) {
                    parts.add(part);
                }
            }
        });
        parts.forEach(byTerm::remove);
    }
}
