package dev.watershed.language;

import dev.watershed.finding.Evidence;
import dev.watershed.finding.Finding;
import dev.watershed.finding.RuleId;
import dev.watershed.finding.Severity;
import dev.watershed.finding.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// What the words of a wall give cause to talk about: a word that seems to mean two things and that
/// nobody has decided, and two names that seem to be said for one thing.
public final class WordCheck {

    static final RuleId DIVERGENT = new RuleId("words.divergent");
    static final RuleId DRIFT = new RuleId("words.drift");

    private static final String EVANS =
            "Evans, Domain-Driven Design: ubiquitous language, bounded context";

    private WordCheck() {}

    /// The findings, in the order of the words.
    public static List<Finding> findings(Vocabulary vocabulary) {
        List<Finding> findings = new ArrayList<>();
        vocabulary.raised().forEach(word -> findings.add(divergent(vocabulary, word)));
        for (Family family : vocabulary.families()) {
            if (family.relation() == Family.Relation.DRIFT) {
                findings.add(drift(vocabulary, family));
            }
        }
        return findings;
    }

    private static Finding divergent(Vocabulary vocabulary, Word word) {
        Pair pair = word.pairs().getFirst();
        Wording message =
                Wording.of(
                        "language.word-divergent",
                        word.term().shown(),
                        name(vocabulary, pair.a()),
                        name(vocabulary, pair.b()));
        List<Object> notes = new ArrayList<>();
        word.senses().forEach(sense -> notes.addAll(sense.notes()));
        return new Finding(DIVERGENT, Severity.WARNING, message, Evidence.of(notes), EVANS);
    }

    private static String name(Vocabulary vocabulary, String region) {
        return vocabulary.region(region).map(Region::name).orElse(region);
    }

    private static Finding drift(Vocabulary vocabulary, Family family) {
        Wording message =
                Wording.of("language.word-drift", family.head().shown(), family.member().shown());
        TreeSet<String> notes = new TreeSet<>();
        vocabulary
                .word(family.member().key())
                .ifPresent(word -> word.uses().forEach(use -> notes.add(use.note().value())));
        return new Finding(DRIFT, Severity.INFO, message, Evidence.of(notes), EVANS);
    }
}
