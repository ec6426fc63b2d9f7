package dev.watershed.language;

import dev.watershed.language.reading.Reading;
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

    private static final int LONGEST = 4;

    private final Wall wall;

    /// Phrases by their spaced keys; the value is the term's key.
    private final Map<String, String> phrases = new HashMap<>();

    private final Set<String> names = new HashSet<>();
    private final TreeMap<String, List<Mention>> byTerm = new TreeMap<>();

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
        return new Terms(mentions.byTerm, parts);
    }

    private void findPhrases() {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, String> terms = new HashMap<>();
        for (int n = 0; n < wall.notes().size(); n++) {
            boolean named = Wall.isNamed(wall.notes().get(n).kind());
            Set<String> here = new HashSet<>();
            eachRun(
                    wall.readings().get(n).text(),
                    (tokens, from, to) -> {
                        String spaced = spaced(tokens, from, to);
                        terms.put(spaced, key(tokens, from, to));
                        here.add(spaced);
                        if (named && from == 0 && to == tokens.size()) {
                            names.add(key(tokens, from, to));
                        }
                    });
            here.forEach(spaced -> seen.merge(spaced, named ? 2 : 1, Integer::sum));
        }
        seen.forEach((spaced, count) -> {
            if (count >= 2 && spaced.indexOf(' ') > 0) {
                phrases.put(spaced, terms.getOrDefault(spaced, spaced));
            }
        });
    }

    private interface Run {
        void at(List<Token> tokens, int from, int to);
    }

    /// Visits every longest row of nouns that stand together.
    private static void eachRun(List<Token> tokens, Run visit) {
        int from = 0;
        while (from < tokens.size()) {
            if (!tokens.get(from).isNoun()) {
                from++;
                continue;
            }
            int to = from + 1;
            while (to < tokens.size() && tokens.get(to).isNoun() && tokens.get(to).joined()) {
                to++;
            }
            if (to - from <= LONGEST) {
                visit.at(tokens, from, to);
            }
            from = to;
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

    private void read(List<Token> tokens, int n, int attribute, boolean inType) {
        for (int from = 0; from < tokens.size(); from++) {
            if (!tokens.get(from).isNoun()) {
                continue;
            }
            add(tokens.get(from).key(), new Mention(n, attribute, inType, from, from + 1));
            int end = Math.min(tokens.size(), from + LONGEST);
            for (int to = from + 2; to <= end && tokens.get(to - 1).joined(); to++) {
                String term = phrases.get(spaced(tokens, from, to));
                if (term != null) {
                    add(term, new Mention(n, attribute, inType, from, to));
                }
            }
        }
    }

    private void add(String term, Mention mention) {
        byTerm.computeIfAbsent(term, ignored -> new ArrayList<>()).add(mention);
    }

    /// A word that occurs within one phrase alone, such as 비밀 in 비밀번호, is no word of its own.
    private void dropParts() {
        Set<String> parts = new HashSet<>();
        phrases.forEach((spaced, term) -> {
            List<Mention> whole = byTerm.getOrDefault(term, List.of());
            for (String part : spaced.split(" ", -1)) {
                boolean within = byTerm.getOrDefault(part, List.of()).size() <= whole.size();
                if (within && !names.contains(part) && !part.equals(term)) {
                    parts.add(part);
                }
            }
        });
        parts.forEach(byTerm::remove);
    }

    private static String spaced(List<Token> tokens, int from, int to) {
        if (to - from == 1) {
            return tokens.get(from).key();
        }
        StringBuilder phrase = new StringBuilder(tokens.get(from).key());
        for (int i = from + 1; i < to; i++) {
            phrase.append(' ').append(tokens.get(i).key());
        }
        return phrase.toString();
    }

    /// 결제 수단 and 결제수단 are one word; order line keeps its blank.
    static String key(List<Token> tokens, int from, int to) {
        StringBuilder key = new StringBuilder(tokens.get(from).key());
        for (int i = from + 1; i < to; i++) {
            String next = tokens.get(i).key();
            if (!isHangul(key.charAt(key.length() - 1)) || !isHangul(next.charAt(0))) {
                key.append(' ');
            }
            key.append(next);
        }
        return key.toString();
    }

    private static boolean isHangul(char c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }
}
