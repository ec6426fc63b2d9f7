package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.document.Limits;
import dev.watershed.exchange.madr.MadrProblem;
import dev.watershed.exchange.madr.MadrReader;
import dev.watershed.exchange.teams.TeamTable;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What was made to fill the memory, to read other files or to go over the network is refused by
/// every reader with one clear line, or read as the plain text it is.
class HostileInputTest {

    private static final String LAUGHS =
            """
            a: &a [x,x,x,x,x,x,x,x,x]
            b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
            c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
            """;

    private static final String ENTITIES =
            """
            <?xml version="1.0"?><!DOCTYPE mxfile [
            <!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;">
            <!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY n SYSTEM "http://example.org/x">]>
            <mxfile><diagram><mxGraphModel><root>
            <mxCell id="a" value="&c;&f;&n;" vertex="1"/></root></mxGraphModel></diagram></mxfile>
            """;

    private static final String PATHS =
            """
            ---
            watershed: {id: ../../x}
            ---
            # ../../../etc/passwd

            ## Decision Outcome

            yes
            """;

    private static Map<String, String> hostile() throws IOException {
        return Map.ofEntries(
                Map.entry("aliases", "contexts: *c\n" + LAUGHS + "contexts:\n- *c\n"),
                Map.entry("entities", ENTITIES),
                Map.entry("deep json", "{\"nodes\":" + "[".repeat(100_000)),
                Map.entry("deep object", "{\"type\":\"excalidraw\",\"a\":".repeat(20_000)),
                Map.entry("deep yaml", "contexts:\n- name: " + "[".repeat(50_000)),
                Map.entry("deep indents", deepIndents()),
                Map.entry("deep xml", "<mxfile>" + "<diagram>".repeat(200_000)),
                Map.entry(
                        "long text", "{\"nodes\":[{\"label\":\"" + "x".repeat(5_000_000) + "\"}]}"),
                Map.entry(
                        "long number", "{\"nodes\":[{\"id\":\"a\",\"x\":1" + "0".repeat(1_000_000)),
                Map.entry(
                        "huge exponent",
                        "{\"nodes\":[{\"id\":\"a\",\"label\":\"b\",\"x\":1e999999999}]}"),
                Map.entry("packed bomb", "<mxfile><diagram>" + bomb() + "</diagram></mxfile>"),
                Map.entry("cell cycle", cycle()),
                Map.entry("many rows", "kind,text\n" + "event,Order placed\n".repeat(150_000)),
                Map.entry("open quote", "kind,text\nevent,\"" + "a,b\n".repeat(200_000)),
                Map.entry("remote", remote()),
                Map.entry("tags", "contexts:\n- name: !!java.net.URL [\"http://example.org\"]\n"),
                Map.entry("paths", PATHS),
                Map.entry("dashes", "---\n".repeat(100_000)),
                Map.entry("stars", "# t\n\n## Decision Outcome\n\n" + "* ".repeat(300_000)));
    }

    private static String deepIndents() {
        StringBuilder yaml = new StringBuilder("contexts:\n");
        for (int i = 1; i < 2_000; i++) {
            yaml.append(" ".repeat(i)).append("a:\n");
        }
        return yaml.toString();
    }

    /// 80 MB of blanks in some 80 kB.
    private static String bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out =
                new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_COMPRESSION, true))) {
            for (int i = 0; i < 80; i++) {
                out.write(new byte[1_000_000]);
            }
        }
        return Base64.getEncoder().encodeToString(packed.toByteArray());
    }

    private static String cycle() {
        return "<mxfile><diagram><mxGraphModel><root>"
                + "<mxCell id=\"a\" parent=\"b\" vertex=\"1\" value=\"x\"/>"
                + "<mxCell id=\"b\" parent=\"a\" vertex=\"1\" value=\"y\"/>"
                + "</root></mxGraphModel></diagram></mxfile>";
    }

    private static String remote() {
        return """
        {"type":"excalidraw","elements":[
        {"id":"i","type":"image","fileId":"f","x":0,"y":0,"width":9,"height":9},
        {"id":"e","type":"embeddable","link":"http://example.org","x":0,"y":0}],
        "files":{"f":{"dataURL":"http://example.org/x.png","id":"f"}}}
        """;
    }

    static Stream<Arguments> everyPair() throws IOException {
        Map<String, String> all = hostile();
        return Formats.readable().stream()
                .flatMap(format ->
                        all.entrySet().stream()
                                .map(e -> Arguments.of(format.name(), e.getKey(), e.getValue())));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyPair")
    void everyReaderRefusesInOneLineOrReadsNoMoreThanThereIs(
            String format, String what, String content) {
        ImportFormat reader = Formats.readable(format).orElseThrow();
        try {
            reader.recognises(content);
            Imported imported =
                    reader.read(Content.decoded(content.getBytes(StandardCharsets.UTF_8)));
            assertThat(imported.document().board().notes().size())
                    .isLessThanOrEqualTo(Limits.NOTES);
            assertThat(imported.document().toString())
                    .doesNotContain("root:")
                    .doesNotContain("haha");
        } catch (UnreadableInput refused) {
            assertOneLine(refused.reason().inEnglish());
            assertOneLine(refused.reason().in(Locale.KOREAN));
        }
    }

    private static void assertOneLine(String reason) {
        assertThat(reason).isNotBlank().doesNotContain("\n").doesNotContain("Exception");
        assertThat(reason).hasSizeLessThan(500);
    }

    @Test
    void anchorsEntitiesAndBombsAreNamed() throws Exception {
        Map<String, String> all = hostile();

        assertRefused("contextive", all.get("aliases"), "anchor");
        assertRefused("drawio-board", ENTITIES, "entities");
        assertRefused("drawio-board", all.get("packed bomb"), "64 MB");
        assertRefused("contextive", all.get("deep yaml"), "nests too deep");
        assertRefused("wall-json", all.get("deep json"), "nests too deep");
        assertRefused("wall-json", all.get("long text"), "too long");
        assertThatThrownBy(() -> TeamTable.read("name: &a x\nowns: *a\n"))
                .hasMessageContaining("anchor again (line 2)");
        assertThatThrownBy(() -> MadrReader.read("", "---\nstatus: &a x\ndate: *a\n---\n# t\n"))
                .isInstanceOfSatisfying(
                        MadrProblem.class,
                        problem -> assertThat(problem.reason().inEnglish()).contains("line 3"));
    }

    private static void assertRefused(String format, String content, String says) {
        assertThatThrownBy(() -> Formats.readable(format).orElseThrow().read(content))
                .isInstanceOfSatisfying(
                        UnreadableInput.class,
                        refused -> assertThat(refused.reason().inEnglish()).contains(says));
    }

    @Test
    void aWallIsReadWithTheSameLimits() throws Exception {
        for (Map.Entry<String, String> hostile : hostile().entrySet()) {
            String line = hostile.getValue().replace("\n", " ");
            String wall = "{\"format\":\"watershed-storm\",\"version\":1}\n" + line + "\n";
            try {
                StormReader.read(wall.getBytes(StandardCharsets.UTF_8));
            } catch (UnreadableFile refused) {
                assertOneLine(refused.reason().inEnglish());
            }
        }
    }

    @Test
    void whatIsNoTextIsNoWall() {
        assertThatThrownBy(() -> Content.decoded(new byte[] {'a', 0, 'b', 0}))
                .isInstanceOf(UnreadableInput.class);
        assertThatThrownBy(() -> Content.decoded(new byte[] {'P', 'K', 3, 4, (byte) 0xFF}))
                .isInstanceOf(UnreadableInput.class);
        assertThatThrownBy(() -> Content.decoded(new byte[Content.MOST_BYTES + 1]))
                .isInstanceOfSatisfying(
                        UnreadableInput.class,
                        refused -> assertThat(refused.reason().inEnglish()).contains("64 MB"));
    }
}
