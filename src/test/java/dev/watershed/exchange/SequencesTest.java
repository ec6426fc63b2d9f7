package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.service.Interaction;
import dev.watershed.service.Interaction.Step;
import dev.watershed.service.Job;
import dev.watershed.service.JobId;
import dev.watershed.service.Participant;
import dev.watershed.storage.StormReader;
import dev.watershed.study.Study;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.sequencediagram.SequenceDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class SequencesTest {

    private static final String AWKWARD = "a \"b\" [c] <d> {e} #f; g% __h__ \n@enduml end";

    static Document sample(String name) throws Exception {
        return StormReader.read(Files.readAllBytes(Path.of("samples", name + ".storm"))).document();
    }

    private static net.sourceforge.plantuml.core.Diagram read(String text) {
        return new SourceStringReader(text).getBlocks().getFirst().getDiagram();
    }

    static Interaction awkward() {
        return new Interaction(
                new JobId("j"),
                AWKWARD,
                List.of(
                        new Participant("actor", Participant.Kind.ACTOR, AWKWARD, List.of()),
                        new Participant("end", Participant.Kind.SERVICE, "주문 🍕", List.of())),
                List.of(
                        new Step(Step.Kind.REQUEST, "actor", "end", AWKWARD, List.of()),
                        new Step(Step.Kind.EVENT, "end", "end", "", List.of()),
                        new Step(Step.Kind.ANSWER, "end", "actor", AWKWARD, List.of())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "conference", "flight-booking", "web-shop"})
    void plantUmlReadsEverySequence(String name) throws Exception {
        List<ExportedFile> files = new PlantUmlSequence().write(sample(name));

        assertThat(files).isNotEmpty();
        for (ExportedFile file : files) {
            String text = new String(file.content(), StandardCharsets.UTF_8);
            assertThat(read(text)).as(text).isInstanceOf(SequenceDiagram.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"accounts", "conference", "flight-booking", "web-shop"})
    void everyJobAppearsAndWhoeverTakesPartIsOnTheWall(String name) throws Exception {
        Study study = Study.of(sample(name));
        List<Job> jobs = study.jobs().jobs();
        assertThat(new SvgSequence().write(study.document())).hasSameSizeAs(jobs);

        for (Job job : jobs) {
            Interaction interaction = Interaction.of(job, study.services());
            assertThat(interaction.steps()).as(job.title()).isNotEmpty();
            for (Participant one : interaction.participants()) {
                if (one.kind() != Participant.Kind.PUBLIC_API) {
                    assertThat(one.notes()).as(job.title() + " " + one.name()).isNotEmpty();
                    assertThat(study.document().board().notes().keySet()).containsAll(one.notes());
                }
            }
        }
    }

    @Test
    void plantUmlReadsAwkwardNames() {
        String text = PlantUmlSequence.text(awkward());

        assertThat(read(text)).as(text).isInstanceOf(SequenceDiagram.class);
    }

    @Test
    void plantUmlRefusesABrokenFile() {
        String broken = PlantUmlSequence.text(awkward()).replace("actor \"", "actor \"\"x y ");

        assertThat(read(broken)).isInstanceOf(PSystemError.class);
    }

    @Test
    void anSvgIsDrawnOfEveryJob() throws Exception {
        List<ExportedFile> files = new SvgSequence().write(sample("flight-booking"));

        assertThat(files).hasSizeGreaterThan(10);
        for (ExportedFile file : files) {
            String text = new String(file.content(), StandardCharsets.UTF_8);
            assertThat(
                            DocumentBuilderFactory.newInstance()
                                    .newDocumentBuilder()
                                    .parse(new InputSource(new StringReader(text)))
                                    .getDocumentElement()
                                    .getTagName())
                    .isEqualTo("svg");
        }
    }

    @Test
    void theSameWallGivesTheSameFiles() throws Exception {
        assertThat(new MermaidSequence().write(sample("web-shop")))
                .usingRecursiveComparison()
                .isEqualTo(new MermaidSequence().write(sample("web-shop")));
    }

    @Test
    void aSagaIsWrittenForwardAndBackForBothReaders() throws Exception {
        List<ExportedFile> files = new SagaSequences().write(sample("web-shop"));

        assertThat(files).isNotEmpty();
        for (ExportedFile file : files) {
            String text = new String(file.content(), StandardCharsets.UTF_8);
            if (file.name().endsWith(".puml")) {
                assertThat(read(text)).as(text).isInstanceOf(SequenceDiagram.class);
            } else {
                assertThat(text).startsWith("sequenceDiagram");
            }
        }
        assertThat(files.stream().map(f -> new String(f.content(), StandardCharsets.UTF_8)))
                .anyMatch(text -> text.contains("== when a step fails =="))
                .anyMatch(text -> text.contains(": when a step fails"));
    }
}
