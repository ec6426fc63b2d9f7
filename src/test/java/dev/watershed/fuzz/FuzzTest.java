package dev.watershed.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.RandomEdits;
import dev.watershed.storage.StormWriter;
import dev.watershed.storage.journal.AnyLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A short seeded run of Jazzer on every reader and on merge, in a program of its own. A longer one
/// on each: `-Dfuzz.each=600` (seconds), on one of them: `-Dfuzz.only=merge` beside it.
class FuzzTest {

    private static final int SECONDS = 12;

    private static final Path LOG =
            Path.of("src/test/resources/dev/watershed/storage/golden/journal-1/journal.log");

    private static final String RECORD =
            """
            ---
            status: accepted
            date: 2026-01-01
            watershed: {id: d1, number: 1, history: [{what: drafted, at: 2026-01-01T00:00:00Z}]}
            ---
            # Split ordering

            ## Context and Problem Statement

            Two words.

            ## Considered Options

            * Split
            * Keep

            ## Decision Outcome

            Chosen option: "Split", because it is clear.

            ### Consequences

            * Good, because one owner
            """;

    private static final String DRAWING =
            """
            <mxfile><diagram name="Shop"><mxGraphModel><root><mxCell id="0"/>
            <mxCell id="1" parent="0"/>
            <mxCell id="a" value="&lt;b&gt;Paid&lt;/b&gt;" style="fillColor=#ffcc00;" vertex="1"
             parent="1"><mxGeometry x="10" y="20" width="80" height="80" as="geometry"/></mxCell>
            <mxCell id="e" edge="1" parent="1" source="a" target="b"/>
            </root></mxGraphModel></diagram></mxfile>
            """;

    private static final String SKETCH =
            """
            {"type":"excalidraw","elements":[
            {"id":"a","type":"rectangle","x":1,"y":2,"width":80,"height":80,
             "backgroundColor":"#ffec99","boundElements":[{"id":"t","type":"text"}]},
            {"id":"t","type":"text","text":"Paid","containerId":"a","x":1,"y":2},
            {"id":"r","type":"arrow","startBinding":{"elementId":"a"},
             "endBinding":{"elementId":"a"}}]}
            """;

    @TempDir Path folder;

    @Test
    void noReaderFallsOverWhateverItIsGiven() throws Exception {
        Path seeds = Files.createDirectory(folder.resolve("seeds"));
        List<String> targets = Fuzzing.targets();
        for (int i = 0; i < targets.size(); i++) {
            for (byte[] seed : seeds(targets.get(i))) {
                byte[] chosen = new byte[seed.length + 1];
                chosen[0] = (byte) i;
                System.arraycopy(seed, 0, chosen, 1, seed.length);
                write(seeds, chosen);
            }
        }
        assertRuns("", seeds, SECONDS);
    }

    @Test
    void noReaderFallsOverInALongRun() throws Exception {
        int seconds = Integer.getInteger("fuzz.each", 0);
        if (seconds == 0) {
            return;
        }
        String only = System.getProperty("fuzz.only", "");
        for (String target : only.isEmpty() ? Fuzzing.targets() : List.of(only)) {
            Path seeds = Files.createDirectory(folder.resolve(target));
            for (byte[] seed : seeds(target)) {
                write(seeds, seed);
            }
            assertRuns(target, seeds, seconds);
        }
    }

    private static void write(Path seeds, byte[] seed) throws IOException {
        try (Stream<Path> all = Files.list(seeds)) {
            Files.write(seeds.resolve("seed" + all.count()), seed);
        }
    }

    private static List<byte[]> seeds(String target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        byte[] small = StormWriter.bytes(new RandomEdits(1).document(12));
        byte[] other = StormWriter.bytes(new RandomEdits(1).document(16));
        if (target.equals("merge")) {
            seeds.add(three(small, small, other));
            seeds.add(three(small, other, other));
        } else if (target.equals("storm")) {
            seeds.add(small);
            seeds.add(other);
        } else if (target.equals("snapshot")) {
            seeds.add(packed(small));
            seeds.add(packed(new byte[40_000_000]));
        } else if (target.equals("transaction")) {
            seeds.addAll(AnyLog.transactions(Files.readAllBytes(LOG)));
        } else if (target.startsWith("madr")) {
            seeds.add(utf8(RECORD));
        } else if (target.equals("teams")) {
            seeds.add(utf8("team,type,people,owns\n\"A, B\",platform team,7,Ordering;Billing\n"));
            seeds.add(utf8("name: A\ntype: enabling\npeople: [Kim, Lee]\nowns: &x [Ordering]\n"));
            seeds.add(utf8("- name: A\n- name: B\n---\nname: *x\n"));
        } else if (target.equals("contextive")) {
            seeds.add(utf8("contexts:\n- name: A\n  terms:\n  - name: B\n    aliases: [c, d]\n"));
            seeds.add(utf8("contexts: &a\n- terms: [*a, *a]\n"));
        } else if (target.equals("drawio-board")) {
            seeds.add(utf8(DRAWING));
            seeds.add(
                    utf8(
                            "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><mxfile>&a;</mxfile>"));
        } else if (target.equals("excalidraw")) {
            seeds.add(utf8(SKETCH));
        } else if (target.equals("notes-csv")) {
            seeds.add(utf8("kind,text,x,y,lane\nevent,\"A; \"\"b\"\"\",1,2,L\ncommand,=1+1,,,\n"));
        } else if (target.equals("own-notes")) {
            seeds.add(utf8("{\"walls\":[{\"file\":\"a.storm\",\"at\":\"2026-01-01T00:00:00Z\"}]}"));
            seeds.add(utf8("{\"file\":\"a\",\"beside\":true,\"unsaved\":false}"));
        }
        for (Path fixture : fixtures()) {
            byte[] bytes = Files.readAllBytes(fixture);
            if (bytes.length < 60_000) {
                seeds.add(bytes);
            }
        }
        seeds.add(utf8("{\"title\":\"x\",\"nodes\":[]}"));
        return seeds;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] wall) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(wall);
        }
        return out.toByteArray();
    }

    /// A third of the whole each: the shorter are filled up with blank lines.
    private static byte[] three(byte[]... walls) {
        int third = 0;
        for (byte[] wall : walls) {
            third = Math.max(third, wall.length);
        }
        byte[] all = new byte[third * 3];
        java.util.Arrays.fill(all, (byte) '\n');
        for (int i = 0; i < 3; i++) {
            System.arraycopy(walls[i], 0, all, i * third, walls[i].length);
        }
        return all;
    }

    private static List<Path> fixtures() throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path root : List.of(Path.of("src", "test", "resources", "dev"), Path.of("samples"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile).sorted().forEach(all::add);
            }
        }
        return all;
    }

    private void assertRuns(String target, Path seeds, int seconds) throws Exception {
        Path found = Files.createDirectories(folder.resolve("found"));
        List<String> command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+EnableDynamicAgentLoading",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Dfuzz.target=" + target,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + Fuzzing.class.getName(),
                        "--instrumentation_includes=dev.watershed.storage.**:"
                                + "dev.watershed.exchange.**:dev.watershed.document.**",
                        "--keep_going=1",
                        "-seed=7",
                        "-timeout=90",
                        "-rss_limit_mb=3500",
                        "-max_len=70000",
                        "-max_total_time=" + seconds,
                        "-artifact_prefix=" + found + "/",
                        "--reproducer_path=" + found,
                        seeds.toString());
        Path log = folder.resolve("log" + target);
        int exit =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start()
                        .waitFor();
        String said = Files.readString(log);
        assertThat(exit).as(target + "\n" + tail(said)).isZero();
        assertThat(said).as(target).contains("DONE");
        note(target, seconds, said);
    }

    /// What was tried is worth knowing later: `target/fuzzed.txt`.
    private static void note(String target, int seconds, String said) throws IOException {
        String done = said.lines().filter(l -> l.contains("DONE")).findFirst().orElse("");
        String what = target.isEmpty() ? "all together" : target;
        Path notes = Path.of("target", "fuzzed.txt");
        Files.createDirectories(notes.resolveSibling("."));
        Files.writeString(
                notes,
                "%s, %d s: %s%n".formatted(what, seconds, done.strip()),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private static String tail(String text) {
        return text.lines()
                .filter(line -> !line.startsWith("INFO"))
                .reduce("", (a, b) -> (a + "\n" + b).substring(Math.max(0, a.length() - 4_000)));
    }
}
