package dev.watershed.boundary;

import dev.watershed.boundary.ContextMap.BorderWord;
import dev.watershed.boundary.ContextMap.Choice;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which patterns fit a relation, read off its words and messages (the linguistic reading of a
/// context map: translated words ask for an anticorruption layer, words taken as they are make a
/// conformist, many takers an open host).
final class PatternChoice {

    private static final int MANY = 2;

    private final String upstream;
    private final String downstream;
    private final Map<ContextPattern, Wording> suggested = new EnumMap<>(ContextPattern.class);

    private PatternChoice(String upstream, String downstream) {
        this.upstream = upstream;
        this.downstream = downstream;
    }

    /// What is known about a relation.
    ///
    /// @param consumers contexts that take something from upstream
    /// @param steps changed on both sides at once
    record Situation(
            String upstream,
            String downstream,
            int messages,
            int back,
            int calls,
            int consumers,
            int steps,
            List<BorderWord> words) {}

    /// Every pattern, the suggested ones first and upstream's before downstream's.
    static List<Choice> of(Situation situation) {
        PatternChoice choice = new PatternChoice(situation.upstream, situation.downstream);
        choice.suggest(situation);
        List<Choice> all = new ArrayList<>();
        for (ContextPattern pattern : ContextPattern.values()) {
            Wording because = choice.suggested.get(pattern);
            all.add(because == null ? choice.other(pattern) : new Choice(pattern, true, because));
        }
        all.sort(Comparator.comparing((Choice c) -> !c.suggested()));
        return all;
    }

    private void suggest(Situation s) {
        if (s.steps > 0) {
            add(ContextPattern.PARTNERSHIP, "one-step", upstream, downstream, s.steps);
        } else if (s.messages > 0 && s.back > 0) {
            add(ContextPattern.PARTNERSHIP, "both-ways", upstream, downstream, s.messages, s.back);
        } else {
            oneWay(s);
        }
    }

    private void oneWay(Situation s) {
        if (s.consumers >= MANY) {
            add(ContextPattern.OPEN_HOST_SERVICE, "many-takers", upstream, s.consumers);
            add(ContextPattern.PUBLISHED_LANGUAGE, "many-readers", upstream, s.consumers);
        }
        List<String> translated =
                s.words.stream().filter(w -> !w.same()).map(BorderWord::upstream).limit(3).toList();
        List<String> same =
                s.words.stream()
                        .filter(BorderWord::same)
                        .map(BorderWord::upstream)
                        .limit(3)
                        .toList();
        if (!translated.isEmpty()) {
            add(
                    ContextPattern.ANTICORRUPTION_LAYER,
                    "translated",
                    downstream,
                    upstream,
                    String.join(", ", translated));
        } else if (!same.isEmpty()) {
            add(
                    ContextPattern.CONFORMIST,
                    "same-words",
                    downstream,
                    upstream,
                    String.join(", ", same));
        } else if (s.consumers < MANY) {
            add(ContextPattern.CUSTOMER_SUPPLIER, "only-taker", downstream, upstream);
        } else {
            add(ContextPattern.CONFORMIST, "as-they-are", downstream, upstream);
        }
    }

    private void add(ContextPattern pattern, String reason, Object... arguments) {
        suggested.put(pattern, Wording.of("boundary.map-" + reason, arguments));
    }

    private Choice other(ContextPattern pattern) {
        String key = "boundary.would-" + pattern.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Choice(pattern, false, Wording.of(key, upstream, downstream));
    }
}
