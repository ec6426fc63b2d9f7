package dev.watershed.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.watershed.board.NoteKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads the labelled cases and makes a wall of each: one aggregate per context named by the word
/// with the listed attributes, one command or event per listed phrase, and the owners of attributes
/// that say the word.
final class WordCases {

    static final String CONSTRUCTED = "constructed-ko-en";

    /// The files, sorted; their provenance lies beside them.
    private static final List<String> SYSTEMS =
            List.of(
                    "asc-insurance",
                    "cml-contextmapper",
                    "cml-dddsample",
                    "cml-insurance",
                    CONSTRUCTED,
                    "contextive",
                    "dddsample",
                    "eshop",
                    "ftgo",
                    "lakeside-mutual",
                    "library",
                    "msupandrunning",
                    "mymeetings",
                    "petclinic",
                    "pitstop",
                    "train-ticket");

    private static final Map<String, NoteKind> KINDS =
            Map.of(
                    "event", NoteKind.EVENT,
                    "command", NoteKind.COMMAND,
                    "entity", NoteKind.AGGREGATE,
                    "actor", NoteKind.ACTOR,
                    "readmodel", NoteKind.READ_MODEL,
                    "external", NoteKind.EXTERNAL_SYSTEM,
                    "policy", NoteKind.POLICY);

    private WordCases() {}

    /// Every case of every system, in the order of the files.
    static List<WordCase> all() {
        List<WordCase> cases = new ArrayList<>();
        ObjectMapper mapper = new ObjectMapper();
        for (String system : SYSTEMS) {
            try (InputStream in =
                    WordCases.class.getResourceAsStream("words/" + system + ".json")) {
                for (JsonNode node : mapper.readTree(in).path("cases")) {
                    cases.add(read(system, node));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return cases;
    }

    private static WordCase read(String system, JsonNode node) {
        CaseWall wall = new CaseWall();
        String word = node.path("term").asText();
        for (JsonNode context : node.path("contexts")) {
            String name = context.asText();
            wall.startContext(name);
            if (node.has("stickies")) {
                stickies(wall, name, node.path("stickies"));
            } else {
                evidence(wall, word, node.path("evidence").path(name));
            }
        }
        WordCase.Label label =
                WordCase.Label.valueOf(node.path("label").asText().toUpperCase(Locale.ROOT));
        return new WordCase(system, word, label, wall.board(), wall.bare(), wall.contexts());
    }

    private static void stickies(CaseWall wall, String context, JsonNode stickies) {
        for (JsonNode sticky : stickies) {
            if (sticky.path("ctx").asText().equals(context)) {
                NoteKind kind = KINDS.getOrDefault(sticky.path("type").asText(), NoteKind.COMMENT);
                wall.add(kind, sticky.path("text").asText(), texts(sticky.path("attrs")), "");
            }
        }
    }

    private static void evidence(CaseWall wall, String word, JsonNode side) {
        List<String> definition = texts(side.path("definition"));
        wall.add(
                NoteKind.AGGREGATE,
                word,
                texts(side.path("entity_attributes")),
                String.join(" ", definition));
        for (String phrase : texts(side.path("verb_stickies"))) {
            boolean past = phrase.endsWith("ed") || phrase.endsWith("left");
            wall.add(past ? NoteKind.EVENT : NoteKind.COMMAND, phrase, List.of(), "");
        }
        for (String path : texts(side.path("attribute_of"))) {
            int dot = path.lastIndexOf('.');
            wall.owner(path.substring(0, dot), path.substring(dot + 1));
        }
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
