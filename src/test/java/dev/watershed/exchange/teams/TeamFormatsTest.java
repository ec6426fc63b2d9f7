package dev.watershed.exchange.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Accepted;
import dev.watershed.document.Decider;
import dev.watershed.document.Document;
import dev.watershed.document.Evolution;
import dev.watershed.document.Shelves;
import dev.watershed.exchange.ExportedFile;
import dev.watershed.exchange.Formats;
import dev.watershed.study.Study;
import dev.watershed.team.Interaction;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.Team;
import dev.watershed.team.TeamId;
import dev.watershed.team.TeamType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.pcollections.HashTreePMap;

class TeamFormatsTest {

    private static final String ODD = "\"Orders\" <team> #1, =2|3";

    private static Document wall() {
        Document document = Document.EMPTY;
        String[] names = {"Ordering", "주문 결제", "Stock"};
        for (int i = 0; i < names.length; i++) {
            document =
                    document.with(
                            new BoundedContext(
                                    new ContextId("c" + i),
                                    names[i],
                                    Set.of(),
                                    "",
                                    Classification.UNDECIDED,
                                    i));
        }
        Team orders = team("t1", ODD, TeamType.STREAM_ALIGNED, "c0", "c1");
        Team base = team("t2", "Base", TeamType.PLATFORM);
        return document.withTeams(
                HashTreePMap.from(Map.of(orders.id(), orders, base.id(), base)),
                List.of(
                        new Interaction(
                                orders.id(), base.id(), InteractionMode.X_AS_A_SERVICE, "")));
    }

    private static Team team(String id, String name, TeamType type, String... owned) {
        List<ContextId> ids = List.of(owned).stream().map(ContextId::new).toList();
        return new Team(new TeamId(id), name, type, ids, 5);
    }

    private static List<ExportedFile> export(String format) {
        return Formats.writable(format).orElseThrow().write(wall());
    }

    private static String text(String format) {
        return new String(export(format).getFirst().content(), StandardCharsets.UTF_8);
    }

    @Test
    void aTeamTellsItsApiAsAPageAndAsYaml() throws Exception {
        List<ExportedFile> files = export("team-api");
        assertThat(files).hasSize(4);
        JsonNode yaml = new YAMLMapper().readTree(files.get(1).content());
        assertThat(yaml.path("name").asText()).isEqualTo(ODD);
        assertThat(yaml.path("owns")).hasSize(2);
        assertThat(yaml.path("worksWith").get(0).path("mode").asText()).isEqualTo("x-as-a-service");
        assertThat(new String(files.getFirst().content(), StandardCharsets.UTF_8))
                .startsWith("# \"Orders\" &lt;team> \\#1, =2\\|3\n")
                .contains("- 주문 결제");
    }

    @Test
    void drawIoIsXmlWithEveryTeamAndItsPlace() throws Exception {
        var parsed =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        text("teams-drawio").getBytes(StandardCharsets.UTF_8)));
        var cells = parsed.getElementsByTagName("mxCell");
        assertThat(cells.getLength()).isEqualTo(5);
        assertThat(cells.item(2).getAttributes().getNamedItem("value").getNodeValue())
                .isEqualTo(ODD + "\nOrdering, 주문 결제");
    }

    @Test
    void mermaidAndPlantUmlSeeNoMarkupInANameSomebodyChose() {
        assertThat(text("teams-mermaid"))
                .contains(
                        "t1([\"#34;Orders#34; #60;team#62; #35;1, =2#124;3<br/>Ordering, 주문 결제\"])")
                .contains("t2 -->|\"as a service\"| t1");
        assertThat(text("teams-plantuml"))
                .contains("\"<U+0022>Orders<U+0022> <U+003C>team<U+003E> <U+0023>1, <U+003D>2")
                .contains("t2 --> t1 : as a service");
    }

    @Test
    void ownershipGoesOutAsATableAndComesBackAsTodaysTeams() throws Exception {
        List<TeamTable.Row> rows = TeamTable.read(text("ownership-csv"));
        TodaysTeams today = TodaysTeams.of(rows, wall());
        Document after =
                Evolution.evolve(
                        wall(), ((Accepted) Decider.decide(wall(), today.edit())).changes());
        assertThat(today.unknown()).isEmpty();
        assertThat(after.shelf(Shelves.TOPOLOGIES).get("now").teams())
                .containsExactlyInAnyOrderElementsOf(wall().teams().values());
    }

    @Test
    void aTeamApiFileComesBackAsATeam() throws Exception {
        List<ExportedFile> files = export("team-api");
        String yaml = new String(files.get(1).content(), StandardCharsets.UTF_8);
        assertThat(TeamTable.read(yaml))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.name()).isEqualTo(ODD);
                    assertThat(row.owns()).containsExactly("Ordering", "주문 결제");
                    assertThat(row.people()).isEqualTo(5);
                });
    }

    @Test
    void codeOwnersNamesAHandleForEveryFolderAndSaysWhatHasNone() {
        assertThat(text("codeowners"))
                .contains("/ordering/ @org/orders-team-1-2-3\n")
                .contains("/주문-결제/ @org/orders-team-1-2-3\n")
                .contains("# /stock/ has no owner\n");
    }

    @Test
    void theTopologyFitsOnePrintedPage() throws Exception {
        byte[] pdf = export("teams-pdf").getFirst().content();
        try (var parsed = Loader.loadPDF(pdf)) {
            assertThat(parsed.getNumberOfPages()).isEqualTo(1);
        }
        assertThat(text("teams-svg")).startsWith("<?xml").contains("Ordering");
        assertThat(export("teams-png").getFirst().content()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Study.of(wall()).currentTeams().teams()).hasSize(2);
    }

    @Test
    void twoContextsWithOneNameHaveTwoFolders() {
        Document document =
                wall().with(
                                new BoundedContext(
                                        new ContextId("c9"),
                                        "Ordering",
                                        Set.of(),
                                        "",
                                        Classification.UNDECIDED,
                                        9));
        Team other = team("t9", "Second", TeamType.STREAM_ALIGNED, "c9");
        document =
                document.withTeams(
                        document.teams().plus(other.id(), other), document.interactions());
        String owners =
                new String(
                        Formats.writable("codeowners")
                                .orElseThrow()
                                .write(document)
                                .getFirst()
                                .content(),
                        StandardCharsets.UTF_8);
        assertThat(owners).contains("/ordering/ @org/").contains("/ordering-2/ @org/");
    }
}
