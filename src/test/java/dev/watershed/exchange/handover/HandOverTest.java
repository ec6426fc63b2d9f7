package dev.watershed.exchange.handover;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.document.Walls;
import dev.watershed.exchange.contract.SpecificationFile;
import dev.watershed.service.ServiceId;
import dev.watershed.service.review.Comment;
import dev.watershed.storage.StormReader;
import dev.watershed.study.Study;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HandOverTest {

    private static Document sample(String name) throws Exception {
        return StormReader.read(Files.readAllBytes(Path.of("samples", name + ".storm"))).document();
    }

    private static Map<String, String> folder(Document document) {
        Map<String, String> files = new TreeMap<>();
        for (SpecificationFile file : HandOver.of(document)) {
            assertThat(files.put(file.name(), file.text())).as(file.name()).isNull();
        }
        return files;
    }

    private static List<JsonNode> yaml(String text) throws Exception {
        try (MappingIterator<JsonNode> documents =
                new YAMLMapper().readerFor(JsonNode.class).readValues(text)) {
            return new ArrayList<>(documents.readAll());
        }
    }

    @Test
    void everyServiceHasAFolderToStartFrom() throws Exception {
        Map<String, String> files = folder(sample("web-shop"));

        assertThat(files)
                .containsKeys(
                        "README.md",
                        "compose.yaml",
                        ".github/workflows/specifications.yaml",
                        "public-api/specifications/public-api.openapi.yaml",
                        "orders/README.md",
                        "orders/catalog-info.yaml",
                        "orders/specifications/orders.openapi.yaml",
                        "orders/specifications/orders.asyncapi.yaml",
                        "orders/specifications/events/OrderPlaced.schema.json");
        assertThat(files.get("README.md")).contains("A starting point");
        assertThat(files.get("orders/README.md")).contains("`placeOrder` Place order");
    }

    @Test
    void onlyThePublicApiIsReachedFromOutside() throws Exception {
        JsonNode services = yaml(folder(sample("web-shop")).get("compose.yaml")).getFirst();

        services.path("services")
                .properties()
                .forEach(service -> {
                    boolean front = service.getKey().equals("public-api");
                    assertThat(service.getValue().has("ports"))
                            .as(service.getKey())
                            .isEqualTo(front);
                    assertThat(service.getValue().path("networks").toString().contains("front"))
                            .isEqualTo(front);
                });
        assertThat(services.path("networks").path("private").path("internal").asBoolean()).isTrue();
    }

    @Test
    void everyServiceHasADatabaseOfItsOwn() throws Exception {
        JsonNode compose = yaml(folder(sample("web-shop")).get("compose.yaml")).getFirst();

        compose.path("services")
                .properties()
                .forEach(service -> {
                    if (service.getValue().has("build")) {
                        String database = service.getKey() + "-db";
                        assertThat(compose.path("services").has(database)).isTrue();
                        assertThat(
                                        service.getValue()
                                                .path("environment")
                                                .path("DATABASE_HOST")
                                                .asText())
                                .isEqualTo(database);
                    }
                });
    }

    /// What the Compose Specification calls the parts of a service that are used here.
    private static final Set<String> PARTS =
            Set.of(
                    "image",
                    "build",
                    "command",
                    "volumes",
                    "ports",
                    "networks",
                    "environment",
                    "profiles",
                    "depends_on");

    @Test
    void everythingAComposeFileNamesIsThere() throws Exception {
        for (String sample : List.of("web-shop", "flight-booking", "accounts")) {
            Map<String, String> files = folder(sample(sample));
            JsonNode compose = yaml(files.get("compose.yaml")).getFirst();
            JsonNode services = compose.path("services");

            for (var service : services.properties()) {
                String name = service.getKey();
                assertThat(name).matches("[a-zA-Z0-9._-]+");
                service.getValue()
                        .fieldNames()
                        .forEachRemaining(part ->
                                assertThat(PARTS.contains(part) || part.startsWith("x-"))
                                        .as(name + " " + part)
                                        .isTrue());
                assertThat(service.getValue().has("image") ^ service.getValue().has("build"))
                        .as(name)
                        .isTrue();
                for (JsonNode other : service.getValue().path("depends_on")) {
                    assertThat(services.has(other.asText())).as(other.asText()).isTrue();
                }
                for (JsonNode network : service.getValue().path("networks")) {
                    assertThat(compose.path("networks").has(network.asText())).isTrue();
                }
                for (JsonNode volume : service.getValue().path("volumes")) {
                    String from = volume.asText().substring(0, volume.asText().indexOf(':'));
                    boolean there =
                            from.startsWith("./")
                                    ? files.keySet().stream()
                                            .anyMatch(f -> f.startsWith(from.substring(2)))
                                    : compose.path("volumes").has(from);
                    assertThat(there).as(from).isTrue();
                }
            }
        }
    }

    @Test
    void everyEventAServiceHearsHasAQueueBoundToItsChannel() throws Exception {
        Map<String, String> files = folder(sample("flight-booking"));
        JsonNode broker = new JsonMapper().readTree(files.get("broker/definitions.json"));
        List<String> queues = broker.path("queues").findValuesAsText("name");
        assertThat(queues).contains("reservations.SchedulePublished").doesNotHaveDuplicates();
        List<String> addresses =
                yaml(files.get("public-api/specifications/public-api.asyncapi.yaml"))
                        .getFirst()
                        .path("channels")
                        .findValuesAsText("address");

        for (JsonNode binding : broker.path("bindings")) {
            assertThat(queues).contains(binding.path("destination").asText());
            assertThat(addresses).contains(binding.path("routing_key").asText());
        }
        JsonNode services = yaml(files.get("compose.yaml")).getFirst().path("services");
        services.findValues("x-queues")
                .forEach(list -> list.forEach(q -> assertThat(queues).contains(q.asText())));
        services.findValues("fed-by")
                .forEach(list -> list.forEach(q -> assertThat(queues).contains(q.asText())));
        assertThat(services.findValues("fed-by")).isNotEmpty();
    }

    @Test
    void theWorkflowLintsEveryKindOfSpecification() throws Exception {
        JsonNode workflow =
                yaml(folder(sample("web-shop")).get(".github/workflows/specifications.yaml"))
                        .getFirst();

        assertThat(workflow.has("on")).isTrue();
        for (JsonNode step : workflow.path("jobs").path("lint").path("steps")) {
            assertThat(step.has("uses") ^ step.has("run")).as(step.toString()).isTrue();
        }
        assertThat(workflow.toString()).contains("openapi", "asyncapi", "graphql", "proto");
    }

    @Test
    void theCatalogueNamesFilesThatAreThere() throws Exception {
        Map<String, String> files = folder(sample("flight-booking"));

        int apis = 0;
        for (String name : files.keySet()) {
            if (name.endsWith("catalog-info.yaml")) {
                for (JsonNode entity : yaml(files.get(name))) {
                    JsonNode text = entity.path("spec").path("definition").path("$text");
                    if (text.isTextual()) {
                        apis++;
                        String folder = name.substring(0, name.lastIndexOf('/'));
                        assertThat(files).containsKey(folder + text.asText().substring(1));
                    }
                }
            }
        }
        assertThat(apis).isGreaterThanOrEqualTo(8);
    }

    @Test
    void theAgreedTeamTellsOfItselfInItsServicesFolder() throws Exception {
        Document shop = drawn("web-shop");
        var context = shop.contextsInOrder().getFirst();
        Team team =
                new Team(
                        new TeamId("t1"),
                        "Harbour",
                        TeamType.STREAM_ALIGNED,
                        List.of(context.id()),
                        5);
        Document agreed = Walls.after(shop, new Edit.AcceptTeams(List.of(team), List.of()));

        Map<String, String> files = folder(agreed);

        assertThat(files.entrySet())
                .filteredOn(file -> file.getKey().endsWith("team-api.md"))
                .singleElement()
                .satisfies(file -> assertThat(file.getValue()).contains("Harbour"));
    }

    private static Document drawn(String name) throws Exception {
        Document document = sample(name);
        for (var context : Study.of(document).contexts()) {
            document = document.with(context);
        }
        return document;
    }

    @Test
    void whatPeopleSaidAboutASpecificationComesAlong() throws Exception {
        ServiceId orders = new ServiceId("orders");
        Comment open =
                new Comment(
                        "c1",
                        orders,
                        "placeOrder",
                        "Lee",
                        Instant.EPOCH,
                        "Who tells us the price?",
                        Comment.Status.OPEN,
                        "");
        Document document =
                Walls.after(
                        sample("web-shop"),
                        new Edit.Shelve<>(
                                Shelves.REVIEW_COMMENTS,
                                open.settled(Comment.Status.AGREED, "The catalog does")));

        assertThat(folder(document).get("orders/README.md"))
                .contains("agreed: Lee on placeOrder: Who tells us the price? → The catalog does");
    }

    /// The folder with every form of a name replaced by one and the same word, line by line.
    private static Map<String, List<String>> forgetting(
            Map<String, String> files, String words, String... forms) {
        Map<String, List<String>> all = new TreeMap<>();
        files.forEach((name, text) -> {
            String path = name;
            String body = text;
            for (String form : forms) {
                path = path.replace(form, words);
                body = body.replace(form, words);
            }
            all.put(path, body.lines().sorted().toList());
        });
        return all;
    }

    @Test
    void aRenameChangesNothingButTheNameInTheWholeFolder() throws Exception {
        Document before = sample("flight-booking");
        NoteId reserved =
                before.board().notes().values().stream()
                        .filter(n -> n.text().equals("Seat reserved"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        Document after = Walls.after(before, new Edit.RewordNote(reserved, "Seat taken"));

        assertThat(folder(after)).isNotEqualTo(folder(before));
        assertThat(
                        forgetting(
                                folder(after),
                                "X",
                                reserved.value(),
                                "Seat taken",
                                "SeatTaken",
                                "seatTaken",
                                "seat-taken"))
                .isEqualTo(
                        forgetting(
                                folder(before),
                                "X",
                                reserved.value(),
                                "Seat reserved",
                                "SeatReserved",
                                "seatReserved",
                                "seat-reserved"));
    }

    @Test
    void aKoreanWallIsHandedOverInKorean() throws Exception {
        assertThat(folder(sample("accounts")).get("README.md")).contains("출발점");
    }

    @Test
    void whatPeopleWroteNeverBecomesMarkup() throws Exception {
        Document document =
                Walls.after(
                        sample("web-shop"),
                        new Edit.RewordNote(
                                new NoteId("co-place-order"),
                                "Place <b>order</b> [x](http://evil) `rm` | #1\n- two"));

        String page = folder(document).get("orders/README.md");

        assertThat(page)
                .contains("&lt;b>order&lt;/b> \\[x\\](http://evil)")
                .doesNotContain("<b>")
                .doesNotContain("\n- two");
    }

    @Test
    void aWallWithoutServicesHandsNothingOver() {
        assertThat(HandOver.of(Document.EMPTY)).isEmpty();
    }
}
