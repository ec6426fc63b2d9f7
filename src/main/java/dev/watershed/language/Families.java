package dev.watershed.language;

import dev.watershed.language.reading.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Words of which one contains the other, read from the end: a purchase order is an order, an order
/// line is part of one. Both said for the same thing in one region is drift.
final class Families {

    /// Two words that lie nearer than this are said for one thing.
    private static final double ALIKE = 0.3;

    private static final double KNOWN = 0.3;

    private final Wall wall;
    private final Terms terms;
    private final Map<String, Term> shown;
    private final Known known;

    private Families(Wall wall, Terms terms, Map<String, Term> shown, Known known) {
        this.wall = wall;
        this.terms = terms;
        this.shown = shown;
        this.known = known;
    }

    /// @param shown every word of the wall by its key
    static List<Family> on(Wall wall, Terms terms, Map<String, Term> shown, Known known) {
        Families families = new Families(wall, terms, shown, known);
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
            found.add(
                    known.family(last, member)
                            .orElseGet(() ->
                                    new Family(term(last), term(member), kind(last, member))));
        }
        if (isHead(first) && !Lexicon.isGeneric(last) && !first.equals(last)) {
            found.add(new Family(term(first), term(member), Family.Relation.PART_OF));
        }
    }

    private Family.Relation kind(String head, String member) {
        return drifts(head, member) ? Family.Relation.DRIFT : Family.Relation.KIND_OF;
    }

    private boolean isHead(String word) {
        return terms.has(word) && !Lexicon.isGeneric(word);
    }

    private Term term(String key) {
        return shown.getOrDefault(key, new Term(key, key));
    }

    /// True when some region uses the bare word and the longer one alike. Looks only where both are
    /// said often enough.
    private boolean drifts(String head, String member) {
        Map<Integer, List<Mention>> longer = byRegion(terms.of(member), Set.of());
        Set<Integer> taken = new HashSet<>();
        terms.of(member).forEach(mention -> taken.add(mention.note()));
        Map<Integer, List<Mention>> bare = byRegion(terms.of(head), taken);
        for (var region : longer.entrySet()) {
            List<Mention> others = bare.getOrDefault(region.getKey(), List.of());
            if (region.getValue().size() >= Divergence.ENOUGH
                    && others.size() >= Divergence.ENOUGH) {
                Usage a = Usages.of(wall, head, others).getFirst();
                Usage b = Usages.of(wall, member, region.getValue()).getFirst();
                if (alike(a, b)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Map<Integer, List<Mention>> byRegion(List<Mention> mentions, Set<Integer> without) {
        Map<Integer, List<Mention>> byRegion = new TreeMap<>();
        for (Mention mention : mentions) {
            int region = wall.regionOf().get(mention.note());
            if (region >= 0 && !without.contains(mention.note())) {
                byRegion.computeIfAbsent(region, ignored -> new ArrayList<>()).add(mention);
            }
        }
        return byRegion;
    }

    private boolean alike(Usage a, Usage b) {
        Pair pair = Divergence.between(a, b, wall.regions());
        boolean known = a.uses() >= Divergence.ENOUGH && b.uses() >= Divergence.ENOUGH;
        boolean shares =
                a.verbs().shared(b.verbs()) > 0 || a.attributes().shared(b.attributes()) > 0;
        return known && shares && pair.strength() >= KNOWN && pair.divergence() < ALIKE;
    }
}
