package dev.watershed.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.watershed.board.NoteId;
import dev.watershed.boundary.BoundaryEvidence;
import dev.watershed.document.Document;
import dev.watershed.exchange.UnreadableInput;
import dev.watershed.exchange.WallJson;
import dev.watershed.study.Study;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A wall with the contexts its authors shipped.
///
/// @param second true when the second assessor wrote it down, who recorded references evenhandedly
/// @param gold the context of every note that has one
record BoundaryCase(String name, boolean second, Document document, Map<NoteId, String> gold) {

    private static final List<String> NAMES =
            List.of(
                    "asclab_insurance",
                    "booking_microservices",
                    "cargo_cml",
                    "cml_insurance",
                    "codely_mooc",
                    "contoso_conference",
                    "ddd_leaven",
                    "divstack",
                    "eshop",
                    "factory",
                    "ftgo",
                    "hotelio",
                    "ko_academy",
                    "lakeside_mutual",
                    "library",
                    "medusa",
                    "meetings",
                    "openlmis",
                    "pacco",
                    "petclinic",
                    "train_ticket",
                    "vet_clinic");

    private static final Set<String> SECOND =
            Set.of(
                    "openlmis",
                    "hotelio",
                    "pacco",
                    "codely_mooc",
                    "ko_academy",
                    "divstack",
                    "vet_clinic",
                    "medusa");

    /// Every case, by name.
    static List<BoundaryCase> all() {
        return NAMES.stream().map(BoundaryCase::named).toList();
    }

    static BoundaryCase named(String name) {
        try (InputStream in =
                BoundaryCase.class.getResourceAsStream("boundaries/" + name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no case named " + name);
            }
            return read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BoundaryCase read(String name, String content) throws IOException {
        try {
            Document document = new WallJson().read(content).document();
            Map<NoteId, String> gold = new TreeMap<>();
            for (Map.Entry<String, JsonNode> entry :
                    new ObjectMapper().readTree(content).path("gold").properties()) {
                gold.put(new NoteId(entry.getKey()), entry.getValue().asText());
            }
            return new BoundaryCase(name, SECOND.contains(name), document, gold);
        } catch (UnreadableInput broken) {
            throw new IllegalStateException("the case " + name + " cannot be read", broken);
        }
    }

    /// What the proposal is made from, as if no context were drawn.
    BoundaryEvidence evidence() {
        Study study = Study.ignoringContexts(document);
        return new BoundaryEvidence(
                study.document().board(),
                study.flow(),
                List.of(),
                List.of(),
                study.divides(),
                List.of());
    }

    BoundaryCase with(Document other) {
        Map<NoteId, String> left = new TreeMap<>(gold);
        left.keySet().removeIf(note -> other.board().note(note).isEmpty());
        return new BoundaryCase(name, second, other, left);
    }
}
