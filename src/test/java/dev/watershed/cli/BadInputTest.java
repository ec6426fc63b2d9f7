package dev.watershed.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever is brought: one clear line, exit code 2, no stack trace, nothing written.
class BadInputTest {

    private static final String WALL =
            """
            {"nodes": [{"id": "a", "kind": "event", "label": "Order placed"}]}
            """;

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    check                             | FILE is missing.
                    check a b                         | “b” is not known here.
                    check --fail-on                   | --fail-on
                    check x.storm --fail-on=loud      | “loud” does not fit --fail-on (error|warning|never).
                    boundaries x.storm --services two | “two” does not fit --services (N).
                    boundaries x.storm --services 0   | The number of services must be at least 1.
                    words --loud x.storm              | “--loud” is not known here.
                    export                            | FILE is missing.
                    export x.storm                    | --as is missing.
                    export x.storm --as svg           | -o is missing.
                    export x.storm --as visio -o y    | “visio” is not a format here. Known formats: wall-json, svg
                    import x.json                     | -o is missing.
                    import x.json -o y --as visio     | “visio” is not a format here. Known formats: wall-json
                    report x.storm                    | -o is missing.
                    report x.storm -o y.docx          | y.docx: the report is written as .html or .pdf.
                    bench everything                  | “everything” is not a benchmark here.
                    frobnicate                        | “frobnicate” is not known here.
                    --lang=fr check x.storm           | “fr” does not fit --lang (en|ko).
                    check x.storm                     | There is no file x.storm.
                    """)
    void usageIsToldInOneLine(String line, String sentence) {
        Run run = Run.of((Object[]) line.strip().split(" +"));

        assertOneLine(run);
        assertThat(run.err()).contains(sentence);
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                Arguments.of("", "The file is empty."),
                Arguments.of("   \n", "The file is empty."),
                Arguments.of("hello", "Nobody here knows this format."),
                Arguments.of("{", "This is not JSON: line 1"),
                Arguments.of("[]", "$ must be an object"),
                Arguments.of("{\"elements\": []}", "it has no list called “nodes”"),
                Arguments.of("{\"nodes\": [", "This is not JSON: line 1"),
                Arguments.of("{\"nodes\": [{\"id\": 7}]}", "nodes[0].id must be text"),
                Arguments.of(
                        "{\"nodes\": [], \"edges\": [{\"from\": \"a\", \"to\": \"b\"}]}",
                        "edges[0].from names “a”"),
                Arguments.of(
                        "{\"format\":\"watershed-storm\",\"version\":1,\"minimumReader\":1,"
                                + "\"title\":\"x\"}\n{\"kind\":",
                        "ine 2"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void brokenContentIsToldInOneLineByEveryCommand(String content, String sentence)
            throws IOException {
        Path file = Files.writeString(folder.resolve("wall.json"), content);

        for (String command : List.of("check", "words", "boundaries", "teams")) {
            Run run = Run.of(command, "--json", file);
            assertOneLine(run);
            assertThat(run.err()).contains(file.toString(), sentence);
        }
    }

    @Test
    void bytesThatAreNoTextAreToldInOneLine() throws IOException {
        Path file = folder.resolve("picture.png");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, (byte) 0xFF});
        Path storm = Files.copy(file, folder.resolve("wall.storm"));

        assertOneLine(Run.of("check", file));
        assertOneLine(Run.of("check", storm));
    }

    @Test
    void nestingWithoutEndIsToldInOneLine() throws IOException {
        Path file =
                Files.writeString(
                        folder.resolve("deep.json"), "{\"nodes\": " + "[".repeat(500_000));

        assertOneLine(Run.of("check", file));
    }

    @Test
    void aFolderIsNoWall() {
        assertOneLine(Run.of("check", folder));
    }

    @Test
    void theInputIsNeverWrittenOver() throws IOException {
        Path file = Files.writeString(folder.resolve("wall.json"), WALL);

        Run export = Run.of("export", file, "--as", "wall-json", "-o", file);
        Run again = Run.of("import", file, "-o", folder.resolve("./wall.json"));

        assertOneLine(export);
        assertOneLine(again);
        assertThat(Files.readString(file)).isEqualTo(WALL);
    }

    @Test
    void whatCannotBeWrittenIsLeftAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("wall.json"), WALL);
        Path place = Files.createDirectory(folder.resolve("there"));

        assertOneLine(Run.of("import", file, "-o", place));
        assertOneLine(Run.of("import", file, "-o", folder.resolve("nowhere/wall.storm")));
        try (Stream<Path> found = Files.walk(folder)) {
            assertThat(found).containsExactlyInAnyOrder(folder, file, place);
        }
    }

    @Test
    void brokenInputLeavesTheOutputAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("wall.json"), "{\"nodes\": [");
        Path out = Files.writeString(folder.resolve("out.storm"), "kept");

        assertOneLine(Run.of("import", file, "-o", out));
        assertThat(out).hasContent("kept");
    }

    @Test
    void aNameInAnotherScriptIsReadAndWritten() throws IOException {
        Path file = Files.write(folder.resolve("벽.json"), WALL.getBytes(StandardCharsets.UTF_8));

        Run run = Run.of("import", file, "-o", folder.resolve("새 벽.storm"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(folder.resolve("새 벽.storm")).isNotEmptyFile();
    }

    private static void assertOneLine(Run run) {
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("watershed: ")
                .endsWith("\n")
                .doesNotContain("Exception", "\tat ");
        assertThat(run.err().lines()).hasSize(1);
    }
}
