package dev.watershed.report;

import dev.watershed.finding.Wording;
import dev.watershed.language.Gap;
import dev.watershed.language.Pair;
import dev.watershed.language.Region;
import dev.watershed.language.Sense;
import dev.watershed.language.Standing;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.language.WordDecision;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The words section: one card for each word that is raised or decided.
///
/// @param others how many words were read that need no decision
record WordCards(List<Card> cards, int others) {

    /// @param verdict what the team decided, or that it has not
    /// @param by who decided and when, as a sentence; empty while nobody has
    /// @param divergence two digits, `0.73`
    record Card(
            String word,
            int uses,
            String verdict,
            boolean decided,
            String by,
            String why,
            String divergence,
            List<Side> sides,
            String shared,
            String parts,
            String missing) {}

    /// One sense of the word.
    record Side(
            String letter,
            String regions,
            int uses,
            String headline,
            String does,
            String has,
            String with) {}

    static WordCards of(Vocabulary vocabulary, Locale locale) {
        Writer writer = new Writer(vocabulary, locale);
        List<Card> cards =
                vocabulary.words().stream()
                        .filter(word -> word.raised() || word.standing() == Standing.DECIDED)
                        .map(writer::card)
                        .toList();
        return new WordCards(cards, vocabulary.words().size() - cards.size());
    }

    private record Writer(Vocabulary vocabulary, Locale locale) {

        Card card(Word word) {
            Optional<WordDecision> decision = word.decision();
            String verdict = decision.map(d -> d.verdict().code()).orElse("undecided");
            return new Card(
                    word.term().shown(),
                    word.uses().size(),
                    say("report.verdict-" + verdict),
                    decision.isPresent(),
                    decision.map(this::by).orElse(""),
                    decision.map(WordDecision::why).orElse(""),
                    word.divergence().isPresent()
                            ? Figures.share(word.divergence().getAsDouble())
                            : "",
                    sides(word),
                    word.shared().isEmpty()
                            ? say("report.nothing-shared")
                            : String.join(", ", word.shared()),
                    parts(word),
                    missing(word));
        }

        /// The day is that of the meridian, so that one file prints alike everywhere.
        private String by(WordDecision decision) {
            String day = decision.at().atZone(ZoneOffset.UTC).toLocalDate().toString();
            return decision.author().isBlank()
                    ? say("report.word-decided-team", day)
                    : say("report.word-decided", decision.author(), day);
        }

        private List<Side> sides(Word word) {
            return IntStream.range(0, word.senses().size())
                    .mapToObj(i -> side((char) ('A' + i % 26), word.senses().get(i)))
                    .toList();
        }

        private Side side(char letter, Sense sense) {
            return new Side(
                    String.valueOf(letter),
                    sense.regions().stream().map(this::region).collect(Collectors.joining(", ")),
                    sense.uses(),
                    sense.headline(),
                    String.join(", ", sense.verbs()),
                    String.join(", ", sense.attributes()),
                    String.join(", ", sense.neighbours()));
        }

        private String parts(Word word) {
            return word.pairs().stream()
                    .filter(Pair::enough)
                    .findFirst()
                    .map(pair ->
                            pair.parts().stream()
                                    .filter(part -> part.amount() >= 0.005)
                                    .map(part ->
                                            part.channel().withShare(Figures.share(part.amount())))
                                    .map(wording -> wording.in(locale))
                                    .collect(Collectors.joining(", ")))
                    .orElse("");
        }

        private String missing(Word word) {
            return word.missing().stream()
                    .map(this::gap)
                    .distinct()
                    .collect(Collectors.joining(", "));
        }

        private String gap(Gap gap) {
            String kind = gap.kind().name().toLowerCase(Locale.ROOT);
            return say("report.missing-" + kind, region(gap.region()));
        }

        private String region(String id) {
            return vocabulary.region(id).map(Region::name).orElse(id);
        }

        private String say(String key, Object... arguments) {
            return Wording.of(key, arguments).in(locale);
        }
    }
}
