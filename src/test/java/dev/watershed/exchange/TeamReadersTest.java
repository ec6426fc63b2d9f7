package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.document.Document;
import dev.watershed.team.InteractionMode;
import dev.watershed.team.TeamType;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.descdiagram.DescriptionDiagram;
import net.sourceforge.plantuml.error.PSystemError;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/// What other programs make of a topology: Mermaid and PlantUML themselves, and a reader of draw.io
/// pages.
class TeamReadersTest {

    private static final List<String> SAMPLES =
            List.of("reference-teams", "web-shop", "conference", "train-trip");

    private static String written(String format, Document document) {
        ExportedFile file = Formats.writable(format).orElseThrow().write(document).getFirst();
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static List<Document> walls() throws Exception {
        List<Document> walls = new ArrayList<>(List.of(NastyWall.wall()));
        for (String name : SAMPLES) {
            walls.add(SequencesTest.sample(name));
        }
        return walls;
    }

    @Test
    void mermaidReadsEveryTopologyAndRefusesABrokenOne() throws Exception {
        try (MermaidReader mermaid = new MermaidReader()) {
            for (Document wall : walls()) {
                String text = written("teams-mermaid", wall);
                assertThat(mermaid.complaint(text, "flowchart-v2")).as(text).isEmpty();
            }
            String text = written("teams-mermaid", SequencesTest.sample("reference-teams"));
            assertThat(mermaid.complaint(text.replace("-->|", "-->>|"), "flowchart-v2"))
                    .contains("Parse error");
            assertThat(mermaid.complaint(text.replaceFirst("\\(\\[\"", "(["), "flowchart-v2"))
                    .isNotEmpty();
        }
    }

    @Test
    void plantUmlReadsEveryTopologyAndRefusesABrokenOne() throws Exception {
        for (Document wall : walls()) {
            String text = written("teams-plantuml", wall);
            assertThat(read(text)).as(text).isInstanceOf(DescriptionDiagram.class);
        }
        String text = written("teams-plantuml", SequencesTest.sample("reference-teams"));
        assertThat(read(text.replaceFirst("rectangle \"", "rectangl \"\"x y ")))
                .isInstanceOf(PSystemError.class);
    }

    private static Diagram read(String text) {
        return new SourceStringReader(text).getBlocks().getFirst().getDiagram();
    }

    /// What mxGraph asks of a model: ids of their own, parents and ends that are there, a geometry
    /// for every vertex and edge.
    @Test
    void drawIoGetsAModelWhoseEveryCellHoldsTogether() throws Exception {
        for (Document wall : walls()) {
            List<Element> cells = cells(written("teams-drawio", wall));
            Set<String> ids = new HashSet<>();
            for (Element cell : cells) {
                assertThat(ids.add(cell.getAttribute("id"))).isTrue();
            }
            assertThat(cells.subList(2, cells.size()))
                    .isNotEmpty()
                    .allSatisfy(cell -> {
                        assertThat(ids).contains(cell.getAttribute("parent"));
                        assertThat(cell.getElementsByTagName("mxGeometry").getLength()).isOne();
                        if (cell.getAttribute("edge").equals("1")) {
                            assertThat(ids)
                                    .contains(
                                            cell.getAttribute("source"),
                                            cell.getAttribute("target"));
                        }
                    });
        }
    }

    private static List<Element> cells(String xml) throws Exception {
        var parsed =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        var found = parsed.getElementsByTagName("mxCell");
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            cells.add((Element) found.item(i));
        }
        return cells;
    }

    @Test
    void ourOwnReaderOfDrawIoPagesFindsTheTeamsByNameAndABrokenPageIsRefused() throws Exception {
        Document wall = SequencesTest.sample("reference-teams");
        String xml = written("teams-drawio", wall);

        Document back = new DrawioBoard().read(xml).document();

        assertThat(back.board().notes().values())
                .extracting(note -> note.text().lines().findFirst().orElse(""))
                .containsAll(wall.teams().values().stream().map(team -> team.name()).toList());
        assertThatThrownBy(() -> new DrawioBoard().read(xml.substring(0, xml.length() / 2)))
                .isInstanceOf(UnreadableInput.class);
        assertThatThrownBy(() -> cells(xml.replace("\"/>", "\">")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void everyShapeAndEveryModeIsInThePicture() throws Exception {
        String mermaid = written("teams-mermaid", SequencesTest.sample("reference-teams"));
        for (TeamType type : TeamType.values()) {
            assertThat(mermaid).contains(":::" + type.code().replace("-", ""));
        }
        assertThat(InteractionMode.values()).hasSize(3);
        assertThat(mermaid).contains("as a service", "facilitating");
    }

    /// What GitHub and GitLab read: a path without spaces, then handles or mail addresses.
    @Test
    void everyLineOfCodeOwnersIsACommentOrAPathWithAnOwner() throws Exception {
        for (Document wall : walls()) {
            assertThat(written("codeowners", wall).lines())
                    .isNotEmpty()
                    .allMatch(line ->
                            line.startsWith("# ")
                                    || line.matches("/[\\p{L}\\p{N}-]+/ @org/[a-z0-9][a-z0-9-]*"));
        }
    }
}
