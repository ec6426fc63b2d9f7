package dev.watershed.language;

import dev.watershed.language.reading.Lexicon;
import dev.watershed.language.reading.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// Makes the words of a wall from its mentions: uses, pairs, senses, standing.
final class Words {

    /// From here on a word is shown as a card.
    static final double RAISED = 0.5;

    private static final int MOST_REGIONS = 64;

    private static final Comparator<Pair> MOST_DIVERGENT =
            Comparator.comparing(Pair::enough)
                    .thenComparingDouble(Pair::divergence)
                    .reversed()
                    .thenComparing(Pair::a)
                    .thenComparing(Pair::b);

    private static final Comparator<Word> ORDER =
            Comparator.comparing(Word::raised)
                    .thenComparingDouble(word -> word.divergence().orElse(0) * word.strength())
                    .thenComparingInt(word -> word.uses().size())
                    .reversed()
                    .thenComparing(Word::term);

    private final Wall wall;
    private final Map<String, WordDecision> decisions = new HashMap<>();
    private final boolean drawn;

    private Words(Wall wall, Collection<WordDecision> all) {
        this.wall = wall;
        all.forEach(decision -> decisions.put(decision.word(), decision));
        drawn = wall.regions().stream().anyMatch(Region::drawn);
    }

    static List<Word> on(Wall wall, Terms terms, Collection<WordDecision> decisions, Known known) {
        Words words = new Words(wall, decisions);
        List<Word> all = new ArrayList<>(terms.mentions().size());
        terms.mentions()
                .forEach((key, places) ->
                        all.add(known.word(key).orElseGet(() -> words.word(key, places))));
        all.sort(ORDER);
        return all;
    }

    private Word word(String key, List<Mention> mentions) {
        Term term = Forms.term(wall, key, mentions);
        List<Usage> usages = mostUsed(Usages.of(wall, key, mentions));
        Grouping grouping = new Grouping(usages.size());
        List<Pair> pairs = pairs(usages, grouping);
        List<List<Usage>> groups = new ArrayList<>();
        for (List<Integer> group : grouping.groups()) {
            groups.add(group.stream().map(usages::get).toList());
        }
        Optional<Pair> worst = pairs.stream().filter(Pair::enough).findFirst();
        String evidence = Fingerprint.of(usages, wall.regions());
        Optional<WordDecision> decision = Optional.ofNullable(decisions.get(key));
        Standing standing = standing(usages, worst.isPresent(), decision, evidence);
        double height = worst.map(Pair::divergence).orElse(0.0);
        boolean raised =
                standing == Standing.UNDECIDED
                        && groups.size() > 1
                        && isAThing(key, usages)
                        && pairs.stream().anyMatch(this::raises);
        return new Word(
                term,
                uses(key, mentions),
                worst.isPresent() ? OptionalDouble.of(height) : OptionalDouble.empty(),
                worst.map(Pair::strength).orElse(0.0),
                raised,
                standing,
                decision,
                usages.isEmpty() ? List.of() : Senses.of(groups, wall.regions()),
                pairs,
                Senses.shared(groups),
                usages.size() < 2 ? List.of() : gaps(usages),
                evidence);
    }

    private boolean raises(Pair pair) {
        return pair.divergence() >= RAISED && pair.canCarryACard(drawn);
    }

    /// A word like type or id is raised only where it is the name of something: as an attribute it
    /// means nothing alone.
    private static boolean isAThing(String key, List<Usage> usages) {
        return !Lexicon.isGeneric(key)
                || usages.stream().filter(usage -> usage.named() > 0).count() > 1;
    }

    /// Every two regions are compared: on a wall of hundreds of regions, those that say the word
    /// most.
    private static List<Usage> mostUsed(List<Usage> usages) {
        if (usages.size() <= MOST_REGIONS) {
            return usages;
        }
        return usages.stream()
                .sorted(Comparator.comparingInt(Usage::uses).reversed())
                .limit(MOST_REGIONS)
                .sorted(Comparator.comparingInt(Usage::region))
                .toList();
    }

    private List<Pair> pairs(List<Usage> usages, Grouping grouping) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < usages.size(); i++) {
            for (int j = i + 1; j < usages.size(); j++) {
                Pair pair = Divergence.between(usages.get(i), usages.get(j), wall.regions());
                grouping.compare(i, j, pair);
                pairs.add(pair);
            }
        }
        pairs.sort(MOST_DIVERGENT);
        return pairs;
    }

    private static Standing standing(
            List<Usage> usages, boolean enough, Optional<WordDecision> decision, String evidence) {
        if (decision.isPresent() && Fingerprint.holds(decision.get(), evidence)) {
            return Standing.DECIDED;
        }
        if (enough) {
            return Standing.UNDECIDED;
        }
        return usages.size() < 2 ? Standing.ONE_REGION : Standing.TOO_LITTLE;
    }

    private List<Gap> gaps(List<Usage> usages) {
        List<Gap> gaps = new ArrayList<>();
        for (Usage usage : usages) {
            String region = wall.regions().get(usage.region()).id();
            if (usage.definitions().isEmpty()) {
                gaps.add(new Gap(region, Gap.Kind.DEFINITION));
            }
            if (usage.attributes().isEmpty()) {
                gaps.add(new Gap(region, Gap.Kind.ATTRIBUTES));
            }
        }
        return gaps;
    }

    private List<Use> uses(String key, List<Mention> mentions) {
        List<Use> uses = new ArrayList<>();
        int last = -1;
        for (Mention mention : mentions) {
            if (mention.note() == last) {
                continue;
            }
            last = mention.note();
            List<Token> tokens = wall.tokens(mention);
            int region = wall.regionOf(key, last);
            uses.add(
                    new Use(
                            wall.notes().get(last).id(),
                            mention.attribute(),
                            tokens.get(mention.from()).start(),
                            tokens.get(mention.to() - 1).end(),
                            region < 0 ? "" : wall.regions().get(region).id()));
        }
        return uses;
    }
}
