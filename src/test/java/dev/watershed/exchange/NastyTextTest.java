package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Walls;
import dev.watershed.exchange.escaping.Escaping;
import dev.watershed.geometry.Point;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever somebody writes on a note, no format obeys it.
class NastyTextTest {

    private static final List<String> NASTY =
            List.of(
                    "=HYPERLINK(\"http://example.org\")",
                    "+1+cmd|' /C calc'!A0",
                    "-2+3",
                    "@SUM(A1)",
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "]]><x/>&amp;&lt;",
                    "@enduml\n!include /etc/passwd",
                    "end\n\"] --> B[\"x",
                    "\"]; evil [label=\"",
                    "```\n# heading\n[x](javascript:alert(1))",
                    "../../../outside",
                    "CON",
                    "a/b\\c:d*e?f",
                    "pay\u202Etxt.exe",
                    "결제\u2066숨김\u2069",
                    "tab\there");

    private static final Pattern TAG = Pattern.compile("(?<!\\\\)<(script|img|x/)");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(javascript:");

    private static Document wall() {
        List<Note> notes = new ArrayList<>();
        for (int i = 0; i < NASTY.size(); i++) {
            NoteKind kind = NoteKind.values()[i % NoteKind.values().length];
            Point place = new Point(100.0 * i, 100.0 * (i % 3));
            notes.add(
                    Note.written(new NoteId("n" + i), kind, NASTY.get(i), place, Rank.nth(i))
                            .carrying(List.of(NASTY.get(i).replace("\n", " ").replace("\t", " ")))
                            .defined(NASTY.get(i)));
            notes.add(
                    Note.written(
                            new NoteId("a" + i),
                            NoteKind.AGGREGATE,
                            NASTY.get(i),
                            place.movedBy(0, 400),
                            Rank.nth(100 + i)));
        }
        List<BoundedContext> contexts = new ArrayList<>();
        for (int i = 0; i < NASTY.size(); i++) {
            contexts.add(
                    new BoundedContext(
                            new ContextId("c" + i),
                            NASTY.get(i).replace("\n", " ").replace("\t", " "),
                            Set.of(new NoteId("n" + i), new NoteId("a" + i)),
                            NASTY.get(i),
                            Classification.CORE,
                            i));
        }
        return Walls.after(
                Document.EMPTY,
                new Edit.AddNotes(notes, List.of()),
                new Edit.RenameWall(NASTY.getFirst()),
                new Edit.DrawContexts(contexts));
    }

    static Stream<ExportFormat> writers() {
        return Formats.writable().stream();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void noFormatObeysWhatIsWrittenOnANote(ExportFormat format) throws Exception {
        List<ExportedFile> files;
        try {
            files = format.write(wall());
        } catch (CannotExport saidWhy) {
            assertThat(saidWhy.reason().inEnglish()).isNotBlank();
            return;
        }
        for (ExportedFile file : files) {
            assertThat(file.name()).as(format.name()).matches(NastyTextTest::staysInside);
            check(format.name() + " " + file.name(), file);
        }
    }

    private static boolean staysInside(String name) {
        return Stream.of(name.split("/", -1))
                .allMatch(part ->
                        !part.isEmpty()
                                && !part.equals("..")
                                && !part.matches("(?i)(con|nul|prn|aux)(\\..*)?")
                                && part.codePoints()
                                        .noneMatch(c ->
                                                ":*?\"<>|\\".indexOf(c) >= 0
                                                        || Escaping.isObeyed(c)));
    }

    private static void check(String what, ExportedFile file) throws Exception {
        String name = file.name();
        String text = new String(file.content(), StandardCharsets.UTF_8);
        if (name.endsWith(".svg") || name.endsWith(".xml") || name.endsWith(".drawio")) {
            assertThat(parsed(file)).as(what).isNotNull();
            assertThat(text).as(what).doesNotContain("<script");
        } else if (name.endsWith(".html")) {
            assertThat(text).as(what).doesNotContain("<script>alert").doesNotContain("<img src=x");
        } else if (name.endsWith(".md")) {
            assertThat(TAG.matcher(text).find()).as(what).isFalse();
            assertThat(LINK.matcher(text).find()).as(what).isFalse();
        } else if (name.endsWith(".csv")) {
            assertThat(text.lines())
                    .as(what)
                    .noneMatch(line -> line.matches("(.*[,;])?\"?[=+@-].*") && !isQuoted(line));
        } else if (name.endsWith(".puml")) {
            assertThat(text.lines())
                    .as(what)
                    .noneMatch(line -> line.strip().startsWith("!include"));
            assertThat(count(text, "@enduml")).as(what).isEqualTo(count(text, "@startuml"));
        }
    }

    /// A formula inside a quoted cell that goes on over a line is no beginning of a cell.
    private static boolean isQuoted(String line) {
        return !line.matches("(.*[,;])?\"?[=+@-](HYPER|1\\+|2\\+|SUM).*");
    }

    private static long count(String text, String word) {
        return Pattern.compile("(?m)^\\s*" + word).matcher(text).results().count();
    }

    private static org.w3c.dom.Document parsed(ExportedFile file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file.content()));
    }

    @Test
    void everyTargetShowsWhatItWouldObey() {
        assertThat(Escaping.csv("=1+1")).isEqualTo("'=1+1");
        assertThat(Escaping.csv("a,\"b\"")).isEqualTo("\"a,\"\"b\"\"\"");
        assertThat(Escaping.xml("<a href='x'>&")).isEqualTo("&lt;a href=&#39;x&#39;&gt;&amp;");
        assertThat(Escaping.markdown("*a* [b](c) <d>"))
                .isEqualTo("\\*a\\* \\[b\\]\\(c\\) &lt;d\\>");
        assertThat(Escaping.plantUml("a\"b\n!c")).isEqualTo("a<U+0022>b <U+0021>c");
        assertThat(Escaping.mermaid("a\"] end")).isEqualTo("a#34;#93; end");
        assertThat(Escaping.dot("a\"\\\n")).isEqualTo("\"a\\\"\\\\\\n\"");
        assertThat(Escaping.shown("pay\u202Etxt\u0007")).isEqualTo("pay\uFFFDtxt\uFFFD");
    }

    @Test
    void aFileNameLeavesNoFolderAndNamesNoDevice() {
        assertThat(Escaping.fileName("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(Escaping.fileName("CON")).isEqualTo("wall-CON");
        assertThat(Escaping.fileName("nul.storm")).isEqualTo("wall-nul.storm");
        assertThat(Escaping.fileName("주문 받기: 1/2")).isEqualTo("주문-받기-1-2");
        assertThat(Escaping.fileName("...")).isEqualTo("wall");
        assertThat(Escaping.fileName("x".repeat(500))).hasSize(120);
        for (String nasty : NASTY) {
            assertThat(Escaping.fileName(nasty)).matches(NastyTextTest::staysInside);
        }
    }
}
