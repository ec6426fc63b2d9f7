package dev.watershed.language;

import dev.watershed.language.reading.Token;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How people write a term.
final class Forms {

    private Forms() {}

    static Term term(Wall wall, String key, List<Mention> mentions) {
        return new Term(key, shown(wall, mentions));
    }

    /// The form people wrote most often, in texts rather than in attributes.
    private static String shown(Wall wall, List<Mention> mentions) {
        Map<String, Integer> forms = new TreeMap<>();
        for (Mention mention : mentions) {
            forms.merge(form(wall, mention), mention.inText() ? 1000 : 1, Integer::sum);
        }
        return forms.entrySet().stream()
                .max(
                        Map.Entry.<String, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String form(Wall wall, Mention mention) {
        List<Token> tokens = wall.tokens(mention);
        if (mention.to() - mention.from() == 1) {
            return tokens.get(mention.from()).shown();
        }
        String text = source(wall, mention);
        return text.substring(
                        tokens.get(mention.from()).start(), tokens.get(mention.to() - 1).end())
                .replaceAll("\\s+", " ");
    }

    private static String source(Wall wall, Mention mention) {
        var note = wall.notes().get(mention.note());
        if (mention.inText()) {
            return note.text();
        }
        return note.attributes().get(mention.attribute());
    }
}
