package dev.watershed.exchange.madr;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.watershed.decision.DecisionId;
import dev.watershed.decision.DecisionRecord;
import dev.watershed.decision.Moment;
import dev.watershed.decision.Occasion;
import dev.watershed.decision.Subject;
import dev.watershed.exchange.yaml.BadYaml;
import dev.watershed.exchange.yaml.YamlText;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The YAML between the first two lines of dashes: status, date, who decided, and under `watershed`
/// what MADR has no place for.
final class MadrFrontMatter {

    private static final YAMLMapper YAML =
            YAMLMapper.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .disable(YAMLGenerator.Feature.SPLIT_LINES)
                    .build();

    private final ObjectNode fields;

    private MadrFrontMatter(ObjectNode fields) {
        this.fields = fields;
    }

    /// @param status in the words of MADR, such as `superseded by ADR-0007`
    static String of(DecisionRecord record, String status) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("status", status);
        Moment last = record.history().getLast();
        root.put("date", LocalDate.ofInstant(last.at(), ZoneOffset.UTC).toString());
        if (!record.author().isBlank()) {
            root.putArray("decision-makers").add(record.author());
        }
        ObjectNode own = root.putObject("watershed");
        own.put("id", record.id().value());
        own.put("number", record.number());
        own.put("occasion", record.occasion().code());
        record.supersedes().ifPresent(old -> own.put("supersedes", old.value()));
        int paragraphs = record.why().strip().split("\n\n", -1).length;
        if (paragraphs > 1) {
            own.put("whyParagraphs", paragraphs);
        }
        ArrayNode about = own.putArray("about");
        for (Subject subject : record.about()) {
            about.addObject().put("kind", subject.kind().code()).put("id", subject.id());
        }
        ArrayNode history = own.putArray("history");
        for (Moment moment : record.history()) {
            history.addObject()
                    .put("what", moment.what().code())
                    .put("author", moment.author())
                    .put("at", moment.at().toString());
        }
        try {
            return YAML.writeValueAsString(root);
        } catch (JsonProcessingException neverForATree) {
            throw new IllegalStateException(neverForATree);
        }
    }

    /// @throws MadrProblem when it is not YAML
    static MadrFrontMatter read(String yaml) throws MadrProblem {
        try {
            List<JsonNode> nodes = YamlText.trees("\n" + yaml);
            return new MadrFrontMatter(
                    !nodes.isEmpty() && nodes.getFirst() instanceof ObjectNode object
                            ? object
                            : JsonNodeFactory.instance.objectNode());
        } catch (BadYaml broken) {
            throw new MadrProblem("madr-front-matter", broken.reason());
        }
    }

    /// `accepted`, or the first word of something longer.
    String status() {
        return fields.path("status").asText("").strip();
    }

    private JsonNode own() {
        return fields.path("watershed");
    }

    Optional<DecisionId> id() {
        return id(own().path("id"));
    }

    Optional<DecisionId> supersedes() {
        return id(own().path("supersedes"));
    }

    private static Optional<DecisionId> id(JsonNode text) {
        return text.asText("").isBlank()
                ? Optional.empty()
                : Optional.of(new DecisionId(text.asText()));
    }

    Optional<Integer> number() {
        return own().path("number").isInt()
                ? Optional.of(own().path("number").asInt())
                : Optional.empty();
    }

    /// How many paragraphs of the outcome tell why.
    int whyParagraphs() {
        return Math.clamp(own().path("whyParagraphs").asInt(1), 1, 100);
    }

    Occasion occasion() {
        return Occasion.ofCode(own().path("occasion").asText("")).orElse(Occasion.WRITTEN);
    }

    List<Subject> about() {
        List<Subject> about = new ArrayList<>();
        for (JsonNode one : own().path("about")) {
            Subject.Kind.ofCode(one.path("kind").asText(""))
                    .ifPresent(kind -> about.add(new Subject(kind, one.path("id").asText(""))));
        }
        return about;
    }

    /// What was done to it; where the file does not say, that it was brought in on its date.
    List<Moment> history() {
        List<Moment> history = new ArrayList<>();
        for (JsonNode one : own().path("history")) {
            Optional<Moment.What> what = Moment.What.ofCode(one.path("what").asText(""));
            Optional<Instant> at = instant(one.path("at").asText(""));
            if (what.isPresent() && at.isPresent()) {
                history.add(new Moment(what.get(), one.path("author").asText(""), at.get()));
            }
        }
        return history.isEmpty()
                ? List.of(new Moment(Moment.What.IMPORTED, makers(), date()))
                : history;
    }

    private String makers() {
        JsonNode makers =
                fields.has("decision-makers")
                        ? fields.path("decision-makers")
                        : fields.path("deciders");
        List<String> names = new ArrayList<>();
        makers.forEach(maker -> names.add(maker.asText()));
        return names.isEmpty() ? makers.asText("") : String.join(", ", names);
    }

    private Instant date() {
        try {
            return LocalDate.parse(fields.path("date").asText(""))
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant();
        } catch (DateTimeException notADay) {
            return Instant.EPOCH;
        }
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException notAnInstant) {
            return Optional.empty();
        }
    }
}
