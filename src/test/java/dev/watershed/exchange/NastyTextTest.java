package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.watershed.exchange.escaping.Escaping;
import graphql.parser.Parser;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/// Whatever somebody writes on a note, no format obeys it.
class NastyTextTest {

    /// The colours of a context: written by the house, not by a note.
    private static final Pattern OUR_STYLE =
            Pattern.compile("style [cs]\\d+( ?,?(fill|stroke|color):#[0-9a-f]{6})+");

    private static final Pattern TAG = Pattern.compile("(?<!\\\\)<(script|img|x/)");
    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(javascript:");

    static Stream<ExportFormat> writers() {
        return Formats.writable().stream();
    }

    @ParameterizedTest
    @MethodSource("writers")
    void noFormatObeysWhatIsWrittenOnANote(ExportFormat format) throws Exception {
        List<ExportedFile> files = format.write(NastyWall.wall());

        assertThat(files).as(format.name()).isNotEmpty();
        assertThat(files.stream().map(file -> file.name().toLowerCase(Locale.ROOT)))
                .as(format.name())
                .doesNotHaveDuplicates();
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
        if (!name.endsWith(".png") && !name.endsWith(".pdf")) {
            assertThat(text.substring(text.startsWith("\uFEFF") ? 1 : 0).codePoints())
                    .as(what)
                    .noneMatch(c -> c != '\r' && Escaping.isObeyed(c));
        }
        if (name.endsWith(".svg") || name.endsWith(".xml") || name.endsWith(".drawio")) {
            assertThat(parsed(file)).as(what).isNotNull();
            assertThat(text).as(what).doesNotContain("<script");
        } else if (name.endsWith(".html")) {
            assertThat(text).as(what).doesNotContain("<script>alert").doesNotContain("<img src=x");
        } else if (name.endsWith(".md")) {
            String page = text.replaceFirst("(?s)\\A---\\n.*?\\n---\\n", "");
            assertThat(TAG.matcher(page).find()).as(what).isFalse();
            assertThat(LINK.matcher(page).find()).as(what).isFalse();
            assertThat(page).as(what).doesNotContainPattern("(?<!\\\\)&(amp|lt);&lt;");
        } else if (name.endsWith(".csv")) {
            assertThat(text.lines())
                    .as(what)
                    .noneMatch(line -> line.matches("(.*[,;])?\"?[=+@-].*") && !isQuoted(line));
        } else if (name.endsWith(".puml")) {
            assertThat(text.lines())
                    .as(what)
                    .noneMatch(line -> line.strip().startsWith("!include"));
            assertThat(count(text, "@enduml")).as(what).isEqualTo(count(text, "@startuml"));
        } else if (name.endsWith(".json")) {
            assertThat(new JsonMapper().readTree(text).isContainerNode()).as(what).isTrue();
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            assertThat(new YAMLMapper().readTree(text).isObject()).as(what).isTrue();
            assertThat(text.lines()).as(what).noneMatch(line -> line.equals("..."));
            assertThat(commands(text)).as(what).isEmpty();
        } else if (name.endsWith(".mmd")) {
            assertThat(
                            text.lines()
                                    .map(String::strip)
                                    .filter(line -> !OUR_STYLE.matcher(line).matches()))
                    .as(what)
                    .noneMatch(line -> line.matches("(click|%%\\{|style|end B).*"));
        } else if (name.endsWith(".graphql")) {
            assertThat(new Parser().parseDocument(text).getDefinitions()).as(what).isNotEmpty();
            assertThat(count(text, "type Query")).as(what).isLessThanOrEqualTo(1);
        } else if (name.equals("CODEOWNERS")) {
            assertThat(text.lines())
                    .as(what)
                    .allMatch(line -> line.matches("#.*|/[^\\s*]+/ @org/[^\\s@]+"));
        }
    }

    /// Anchors, aliases and tags: what a text may look like, and never be.
    private static List<Event> commands(String yaml) {
        List<Event> found = new ArrayList<>();
        for (Event event : new Yaml().parse(new StringReader(yaml))) {
            boolean named = event instanceof NodeEvent node && node.getAnchor() != null;
            boolean tagged = event instanceof ScalarEvent scalar && scalar.getTag() != null;
            if (named || tagged || event instanceof AliasEvent) {
                found.add(event);
            }
        }
        return found;
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
        assertThat(Escaping.markdown("*a* [b](c) <d>")).isEqualTo("\\*a\\* \\[b\\](c) &lt;d>");
        assertThat(Escaping.markdown("- check-in")).isEqualTo("\\- check-in");
        assertThat(Escaping.markdown("1. &amp;")).isEqualTo("1\\. &amp;amp;");
        assertThat(Escaping.plantUml("a\"b\n!c")).isEqualTo("a<U+0022>b <U+0021>c");
        assertThat(Escaping.mermaid("a\"] end")).isEqualTo("a#34;#93; end");
        assertThat(Escaping.dot("a\"\\\n")).isEqualTo("\"a\\\"\\\\\\n\"");
        assertThat(Escaping.shown("pay\u202Etxt\u0007")).isEqualTo("pay‹U+202E›txt‹U+0007›");
    }

    @Test
    void aFileNameLeavesNoFolderAndNamesNoDevice() {
        assertThat(Escaping.fileName("../../etc/passwd")).isEqualTo("etc-passwd");
        assertThat(Escaping.fileName("CON")).isEqualTo("wall-CON");
        assertThat(Escaping.fileName("nul.storm")).isEqualTo("wall-nul.storm");
        assertThat(Escaping.fileName("주문 받기: 1/2")).isEqualTo("주문-받기-1-2");
        assertThat(Escaping.fileName("...")).isEqualTo("wall");
        assertThat(Escaping.fileName("x".repeat(500))).hasSize(120);
        for (String nasty : NastyWall.TEXTS) {
            assertThat(Escaping.fileName(nasty)).matches(NastyTextTest::staysInside);
        }
    }
}
