package dev.watershed.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.language.Family;
import dev.watershed.language.Pair;
import dev.watershed.language.Region;
import dev.watershed.language.Sense;
import dev.watershed.language.Standing;
import dev.watershed.language.Synonym;
import dev.watershed.language.Term;
import dev.watershed.language.Vocabulary;
import dev.watershed.language.Word;
import dev.watershed.study.Study;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/// `words`: every word of the wall and how far its uses lie apart.
@Command(name = "words")
final class WordsCommand extends AboutAWall {

    /// More regions than this are counted, not named.
    private static final int MOST_REGIONS = 2;

    WordsCommand(Console console) {
        super(console);
    }

    @Override
    int printJson(Study study, Console console) {
        Vocabulary vocabulary = study.vocabulary();
        ObjectNode document = Json.object();
        document.set("regions", Json.regions(vocabulary.regions()));
        ArrayNode words = document.putArray("words");
        vocabulary.words().forEach(word -> words.add(word(word)));
        ArrayNode synonyms = document.putArray("synonyms");
        vocabulary.synonyms().forEach(synonym -> synonyms.add(synonym(synonym)));
        ArrayNode families = document.putArray("families");
        for (Family family : vocabulary.families()) {
            families.addObject()
                    .put("head", family.head().key())
                    .put("member", family.member().key())
                    .put("relation", family.relation().code());
        }
        Json.print(document, console);
        return DONE;
    }

    private static ObjectNode word(Word word) {
        ObjectNode node = Json.object();
        node.put("word", word.term().key());
        node.put("shown", word.term().shown());
        node.put("uses", word.uses().size());
        if (word.divergence().isPresent() && !word.verdictCode().equals("too-little")) {
            node.put("divergence", Json.rounded(word.divergence().getAsDouble()));
        } else {
            node.putNull("divergence");
        }
        node.put("verdict", word.verdictCode());
        node.put("raised", word.raised());
        word.decision()
                .ifPresent(decision ->
                        node.putObject("decision")
                                .put("verdict", decision.verdict().code())
                                .put("by", decision.author())
                                .put("at", decision.at().toString())
                                .put("why", decision.why()));
        ArrayNode senses = node.putArray("senses");
        word.senses().forEach(sense -> senses.add(sense(sense)));
        ArrayNode pairs = node.putArray("pairs");
        word.pairs().forEach(pair -> pairs.add(pair(pair)));
        return node;
    }

    private static ObjectNode sense(Sense sense) {
        ObjectNode node = Json.object();
        node.set("regions", Json.texts(sense.regions()));
        node.put("uses", sense.uses());
        node.set("notes", Json.texts(sense.notes()));
        node.set("verbs", Json.texts(sense.verbs()));
        node.set("attributes", Json.texts(sense.attributes()));
        node.set("neighbours", Json.texts(sense.neighbours()));
        return node;
    }

    private static ObjectNode pair(Pair pair) {
        ObjectNode node = Json.object().put("a", pair.a()).put("b", pair.b());
        if (pair.enough()) {
            node.put("divergence", Json.rounded(pair.divergence()));
        } else {
            node.putNull("divergence");
        }
        node.putArray("uses").add(pair.usesInA()).add(pair.usesInB());
        return node;
    }

    private static ObjectNode synonym(Synonym synonym) {
        ObjectNode node = Json.object();
        node.set("words", Json.texts(synonym.words().stream().map(Term::key).toList()));
        node.put("score", Json.rounded(synonym.score()));
        node.set("because", Json.sentences(synonym.because()));
        node.set("notes", Json.texts(synonym.notes()));
        return node;
    }

    @Override
    int printTable(Study study, Console console) {
        Vocabulary vocabulary = study.vocabulary();
        Table table =
                new Table(
                        console.say("words.word"),
                        ">" + console.say("words.uses"),
                        ">" + console.say("words.divergence"),
                        console.say("words.state"),
                        console.say("words.senses"));
        for (Word word : vocabulary.words()) {
            table.row(
                    word.term().shown(),
                    Integer.toString(word.uses().size()),
                    figure(word),
                    console.say("words.state." + state(word)),
                    word.senses().stream()
                            .map(sense -> sense(sense, vocabulary, console))
                            .collect(Collectors.joining(" | ")));
        }
        if (table.isEmpty()) {
            console.print(console.say("words.nothing"));
            return DONE;
        }
        table.printTo(console);
        for (Synonym synonym : vocabulary.likelySynonyms()) {
            console.print(
                    console.say(
                            "words.synonym",
                            synonym.words().stream()
                                    .map(Term::shown)
                                    .collect(Collectors.joining(", ")),
                            synonym.because().stream()
                                    .map(console::say)
                                    .collect(Collectors.joining("; "))));
        }
        return DONE;
    }

    private static String figure(Word word) {
        return word.divergence().isPresent()
                ? String.format(Locale.ROOT, "%.2f", word.divergence().getAsDouble())
                : "–";
    }

    private static String state(Word word) {
        if (word.raised()) {
            return "decide";
        }
        return word.standing() == Standing.DECIDED
                ? word.verdictCode()
                : word.standing().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String sense(Sense sense, Vocabulary vocabulary, Console console) {
        List<String> names =
                sense.regions().stream()
                        .map(id -> vocabulary.region(id).map(Region::name).orElse(id))
                        .toList();
        String where =
                names.size() <= MOST_REGIONS
                        ? String.join(" + ", names)
                        : console.say("words.regions", names.getFirst(), names.size() - 1);
        String has = String.join(", ", sense.attributes().stream().limit(4).toList());
        return has.isEmpty() ? where : where + ": " + has;
    }
}
