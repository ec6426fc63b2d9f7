package dev.watershed.exchange.maps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.exchange.Formats;
import dev.watershed.storage.StormReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import net.sourceforge.plantuml.SourceStringReader;
import net.sourceforge.plantuml.descdiagram.DescriptionDiagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

class MapFormatsTest {

    private static final Path APPROVED = Path.of("src/test/resources/dev/watershed/exchange/maps");

    private static Document sample(String name) throws Exception {
        return StormReader.read(Files.readAllBytes(Path.of("samples", name + ".storm"))).document();
    }

    private static String written(String sample, String format) throws Exception {
        byte[] bytes =
                Formats.writable(format).orElseThrow().write(sample(sample)).getFirst().content();
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"web-shop", "train-trip", "accounts"})
    void theMapOfASampleLooksAsItWasApproved(String sample) throws Exception {
        String map = written(sample, "context-map-svg");
        Path approved = APPROVED.resolve(sample + ".svg");
        if (!map.equals(Files.readString(approved))) {
            Path received = Path.of("target", "received-" + sample + "-map.svg");
            Files.createDirectories(received.getParent());
            Files.writeString(received, map);
            assertThat(received)
                    .as("look at both; if the new one is better, copy it over the approved one")
                    .hasSameTextualContentAs(approved);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"web-shop", "train-trip", "accounts", "conference"})
    void plantUmlReadsTheMap(String sample) throws Exception {
        String text = written(sample, "context-map-plantuml");

        assertThat(new SourceStringReader(text).getBlocks().getFirst().getDiagram())
                .as(text)
                .isInstanceOf(DescriptionDiagram.class);
    }

    @Test
    void plantUmlHasThePatternsAtTheEnds() throws Exception {
        assertThat(written("web-shop", "context-map-plantuml"))
                .contains("c4 \"U OHS PL\"  -->  \"D CF\" c5 : Price changed\\nProduct\n")
                .contains("c2  <-->  c3 : Partnership\\nPayment captured");
    }

    @Test
    void mermaidJoinsOnlyWhatItHasNamed() throws Exception {
        String text = written("web-shop", "context-map-mermaid");
        Set<String> named = new HashSet<>();
        Matcher nodes = Pattern.compile("(?m)^  (\\w+)[(\\[]").matcher(text);
        while (nodes.find()) {
            named.add(nodes.group(1));
        }
        Matcher wires =
                Pattern.compile("(?m)^  (\\w+) <?-->(?:\\|\"[^\"]*\"\\|)? (\\w+)$").matcher(text);
        int count = 0;
        while (wires.find()) {
            assertThat(named).contains(wires.group(1), wires.group(2));
            count++;
        }
        assertThat(text).startsWith("flowchart LR\n");
        assertThat(named).hasSize(10);
        assertThat(count).isEqualTo((int) text.lines().filter(l -> l.contains("-->")).count());
    }

    @Test
    void drawIoPutsEveryContextWhereTheWindowHasItAndLabelsBothEnds() throws Exception {
        NodeList cells =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(
                                new ByteArrayInputStream(
                                        written("web-shop", "context-map-drawio")
                                                .getBytes(StandardCharsets.UTF_8)))
                        .getElementsByTagName("mxCell");
        Set<String> ids = new HashSet<>();
        int ends = 0;
        for (int i = 0; i < cells.getLength(); i++) {
            var attributes = cells.item(i).getAttributes();
            assertThat(ids.add(attributes.getNamedItem("id").getNodeValue())).isTrue();
            ends += attributes.getNamedItem("connectable") == null ? 0 : 1;
            for (String end : new String[] {"source", "target", "parent"}) {
                if (attributes.getNamedItem(end) != null) {
                    assertThat(ids).contains(attributes.getNamedItem(end).getNodeValue());
                }
            }
        }
        assertThat(ends).isEqualTo(6);
        assertThat(Formats.recognising(written("web-shop", "context-map-drawio"))).isPresent();
    }

    /// Lines as Context Mapper 6 reads them; its own reader was tried on all samples and cases.
    @Test
    void contextMapperGetsRolesTypesAndWhatLiesInside() throws Exception {
        String text = written("web-shop", "context-mapper");

        assertThat(text)
                .contains("  Products [U,OHS,PL]->[D,CF] Orders")
                .contains("  Payments [P]<->[P] Orders\n")
                .contains("  CardProvider [U]->[D] Payments\n")
                .contains("BoundedContext Orders implements OrdersSubdomain {\n")
                .contains("  Subdomain OrdersSubdomain {\n    type = CORE_DOMAIN\n  }\n")
                .contains(
                        "  Aggregate Customer {\n    Entity CustomerRoot {\n      aggregateRoot\n");
        assertThat(text.chars().filter(c -> c == '{').count())
                .isEqualTo(text.chars().filter(c -> c == '}').count());
    }

    @Test
    void contextMapperGetsLatinNamesAndTheKoreanBesideThem() {
        PlainNames names = new PlainNames();

        assertThat(names.type("주문", "Context")).isEqualTo("Context1");
        assertThat(names.type("결제", "Context")).isEqualTo("Context2");
        assertThat(names.type("place order", "Command")).isEqualTo("PlaceOrder");
        assertThat(names.type("Place Order", "Command")).isEqualTo("PlaceOrder2");
        assertThat(names.type("Service", "Aggregate")).isEqualTo("ServiceAggregate");
        assertThat(names.type("24 hours", "Event")).isEqualTo("Event1");
        assertThat(PlainNames.field("Last login")).isEqualTo("lastLogin");
    }
}
