package dev.watershed.language;

import dev.watershed.language.reading.Lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words of which one contains the other, read from the end: a purchase order is an order, an order
/// line is part of one. Both said for the same thing in one region is drift.
final class Families {

    /// Two words that lie nearer than this are said for one thing.
    private static final double ALIKE = 0.3;

    private static final double KNOWN = 0.3;

    private final Wall wall;
    private final Terms terms;

    private Families(Wall wall, Terms terms) {
        this.wall = wall;
        this.terms = terms;
    }

    static List<Family> on(Wall wall, Terms terms) {
        Families families = new Families(wall, terms);
        List<Family> found = new ArrayList<>();
        terms.parts().forEach((member, parts) -> families.add(found, member, parts));
        found.sort(Comparator.comparing(Family::head).thenComparing(Family::member));
        return found;
    }

    private void add(List<Family> found, String member, List<String> parts) {
        if (!terms.has(member)) {
            return;
        }
        String first = parts.getFirst();
        String last = parts.getLast();
        if (isHead(last) && !Lexicon.isGeneric(first)) {
            Family.Relation relation =
                    drifts(last, member) ? Family.Relation.DRIFT : Family.Relation.KIND_OF;
            found.add(new Family(term(last), term(member), relation));
        }
        if (isHead(first) && !Lexicon.isGeneric(last) && !first.equals(last)) {
            found.add(new Family(term(first), term(member), Family.Relation.PART_OF));
        }
    }

    private boolean isHead(String word) {
        return terms.has(word) && !Lexicon.isGeneric(word);
    }

    private Term term(String key) {
        return Forms.term(wall, key, terms.of(key));
    }

    /// True when some region uses the bare word and the longer one alike.
    private boolean drifts(String head, String member) {
        Set<Integer> longer = new HashSet<>();
        terms.of(member).forEach(mention -> longer.add(mention.note()));
        List<Mention> bare =
                terms.of(head).stream()
                        .filter(mention -> !longer.contains(mention.note()))
                        .toList();
        if (bare.isEmpty()) {
            return false;
        }
        List<Usage> shortUsages = Usages.of(wall, bare);
        List<Usage> longUsages = Usages.of(wall, terms.of(member));
        return shortUsages.stream()
                .anyMatch(a ->
                        longUsages.stream()
                                .filter(b -> a.region() == b.region())
                                .anyMatch(b -> alike(a, b)));
    }

    private boolean alike(Usage a, Usage b) {
        Pair pair = Divergence.between(a, b, wall.regions());
        boolean known = a.uses() >= Divergence.ENOUGH && b.uses() >= Divergence.ENOUGH;
        boolean shares =
                a.verbs().shared(b.verbs()) > 0 || a.attributes().shared(b.attributes()) > 0;
        return known && shares && pair.strength() >= KNOWN && pair.divergence() < ALIKE;
    }
}
