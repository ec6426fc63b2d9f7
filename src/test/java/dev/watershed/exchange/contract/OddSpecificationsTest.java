package dev.watershed.exchange.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Walls;
import dev.watershed.exchange.CannotExport;
import dev.watershed.exchange.Formats;
import dev.watershed.exchange.WallJson;
import dev.watershed.exchange.handover.HandOver;
import dev.watershed.study.Study;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Walls a specification has to get along with.
class OddSpecificationsTest {

    private final ObjectNode wall = new JsonMapper().createObjectNode().put("title", "Odd");
    private final ArrayNode nodes = wall.putArray("nodes");
    private final ArrayNode edges = wall.putArray("edges");

    OddSpecificationsTest() {
        wall.putArray("contexts").addObject().put("id", "c").put("name", "주문");
    }

    private ObjectNode note(String id, String kind, String label, String... terms) {
        ObjectNode note = nodes.addObject().put("id", id).put("kind", kind).put("label", label);
        note.put("context", "c");
        var list = note.putArray("terms");
        for (String term : terms) {
            list.add(term);
        }
        return note;
    }

    private void edge(String from, String kind, String to) {
        edges.addObject().put("from", from).put("to", to).put("kind", kind);
    }

    private Document document() throws Exception {
        return new WallJson().read(wall.toString()).document();
    }

    private static List<SpecificationFile> allOf(Document document) {
        Specifications written = Samples.of(document);
        List<SpecificationFile> all = new ArrayList<>(written.openApi());
        all.addAll(written.asyncApi());
        all.addAll(written.grpc());
        all.addAll(written.graphQl());
        all.addAll(written.eventSchemas());
        return all;
    }

    private static String text(SpecificationFile file) {
        return file.text();
    }

    private static void assertAccepted(Document document) {
        for (SpecificationFile file : allOf(document)) {
            String text = text(file);
            List<String> complaints =
                    file.name().endsWith(".openapi.yaml")
                            ? Readers.openApi(text)
                            : file.name().endsWith(".asyncapi.yaml")
                                    ? Readers.asyncApi(text)
                                    : file.name().endsWith(".proto")
                                            ? Readers.grpc(text)
                                            : file.name().endsWith(".graphql")
                                                    ? Readers.graphQl(text)
                                                    : Readers.jsonSchema(text);
            assertThat(complaints).as("%s%n%s", file.name(), text).isEmpty();
        }
    }

    @Test
    void namesThatCouldBreakAFormatDoNot() throws Exception {
        String nasty = "Pay: \"now\" #1 {x} */ -- ${y} 'z' \\ | @skip & *a";
        note("co", "command", nasty, nasty, "query", "mutation", "__typename", "type", "message");
        note("ag", "aggregate", nasty, "a: b", "- c", "yes", "null", "1e3", "0x1f");
        note("ev", "event", nasty + "\nsecond line", nasty, "a", "A", "a_", "1");
        note("rm", "readModel", nasty, "true");
        edge("co", "handled_by", "ag");
        edge("ag", "emits", "ev");

        assertAccepted(document());
    }

    @Test
    void picturesAndNothingAreNamedToo() throws Exception {
        note("c1", "command", "🍕");
        note("c2", "command", "👍🏽👍🏽");
        note("e1", "event", "");
        note("e2", "event", "…");
        note("e3", "event", "🍕");
        note("q1", "readModel", "\u202eevil\u202c");
        edge("c1", "produces", "e1");
        edge("c2", "produces", "e3");

        assertAccepted(document());
    }

    @Test
    void commandsThatCollideOnOnePathAreToldApart() throws Exception {
        wall.withArray("contexts").addObject().put("id", "d").put("name", "Depot");
        note("place", "command", "Place order", "order no");
        note("open", "command", "Open order", "order no");
        note("a", "aggregate", "Order", "order no");
        note("cancel", "command", "Cancel order", "order no");
        note("drop", "command", "Cancel order", "order no").put("context", "d");
        note("b", "aggregate", "Order", "order no").put("context", "d");
        edge("place", "handled_by", "a");
        edge("open", "handled_by", "a");
        edge("cancel", "handled_by", "a");
        edge("drop", "handled_by", "b");
        Document document = document();

        assertAccepted(document);
        String api = text(Samples.of(document).openApi().getFirst());
        assertThat(keys(api, "  /")).hasSize(4).doesNotHaveDuplicates();
        assertThat(keys(api, "      operationId:")).hasSize(4).doesNotHaveDuplicates();
        assertThat(keys(api, "  /")).filteredOn(path -> path.contains("/cancel")).hasSize(2);
    }

    private static List<String> rules(Document document) {
        return Study.of(document).serviceFindings().stream().map(f -> f.rule().value()).toList();
    }

    private static List<String> keys(String yaml, String start) {
        return yaml.lines().filter(line -> line.startsWith(start)).map(String::strip).toList();
    }

    @Test
    void aWallWithoutActorsIsSpecifiedAndSaysThatNobodyIsThere() throws Exception {
        note("c1", "command", "Place order", "order no");
        note("a1", "aggregate", "Order", "order no");
        note("e1", "event", "Order placed", "order no");
        edge("c1", "handled_by", "a1");
        edge("a1", "emits", "e1");
        Document document = document();

        assertAccepted(document);
        assertThat(rules(document))
                .contains("service.nobody")
                .doesNotContain("service.command-without-job");
        for (String name : List.of("plantuml-sequence", "mermaid-sequence", "svg-sequence")) {
            var format = Formats.writable(name).orElseThrow();
            assertThatThrownBy(() -> format.write(document))
                    .isInstanceOf(CannotExport.class)
                    .hasMessageContaining("put people beside");
        }
    }

    @Test
    void anEventWithoutANameIsToldByTheNameItHasInCode() throws Exception {
        note("c1", "command", "Place order", "order no");
        note("e1", "event", "");
        note("e2", "event", "…");
        edge("c1", "produces", "e1");
        Document document = document();

        assertAccepted(document);
        assertThat(rules(document)).filteredOn("service.event-nameless"::equals).hasSize(2);
        assertThat(Study.of(document).serviceFindings())
                .filteredOn(f -> f.rule().value().equals("service.unheard-event"))
                .singleElement()
                .satisfies(f ->
                        assertThat(f.message().inEnglish())
                                .contains("UnnamedEvent", "UnnamedEvent2"));
    }

    @Test
    void aWallOfPicturesAloneIsDraftedCheckedAndHandedOver() throws Exception {
        note("c1", "command", "🍕", "💰");
        note("e1", "event", "🍕");
        note("q1", "readModel", "🔥🔥");
        note("ac", "actor", "🧑‍🚀");
        edge("ac", "invokes", "c1");
        edge("c1", "produces", "e1");
        Document document = document();
        Study study = Study.of(document);

        assertAccepted(document);
        assertThat(study.jobs(Locale.ENGLISH).jobs().getFirst().sentence().inEnglish())
                .startsWith("When ");
        assertThat(study.fixes()).isNotNull();
        assertThat(HandOver.of(document)).extracting(f -> f.name()).contains("README.md");
    }

    @Test
    void threeHundredOperationsMakeOneSpecification() throws Exception {
        for (int i = 0; i < 300; i++) {
            note("c" + i, "command", "Change thing " + i, "thing no", "value");
            note("a" + i, "aggregate", "Thing " + i, "thing no");
            note("e" + i, "event", "Thing " + i + " changed", "thing no", "value");
            edge("c" + i, "handled_by", "a" + i);
            edge("a" + i, "emits", "e" + i);
        }
        Document document = document();

        String api = text(Samples.of(document).openApi().getFirst());

        assertThat(Readers.openApi(api)).isEmpty();
        assertThat(api.lines().filter(line -> line.contains("operationId:"))).hasSize(300);
        assertThat(Readers.graphQl(text(Samples.of(document).graphQl().getFirst()))).isEmpty();
    }

    @Test
    void aWallWithoutServicesSaysSo() throws Exception {
        for (String name : List.of("openapi", "asyncapi", "grpc", "graphql", "event-schemas")) {
            var format = Formats.writable(name).orElseThrow();
            assertThatThrownBy(() -> format.write(Document.EMPTY))
                    .isInstanceOf(CannotExport.class)
                    .hasMessageContaining("no service");
        }
    }

    @Test
    void aRenameChangesOnlyWhatItTouches() {
        Document before = Samples.document("web-shop");
        Document after =
                Walls.after(
                        before, new Edit.RewordNote(new NoteId("ev-card-registered"), "Card kept"));

        Map<String, String> changed = changed(before, after);

        assertThat(changed.keySet())
                .containsExactlyInAnyOrder(
                        "payments.asyncapi.yaml",
                        "payments.openapi.yaml",
                        "public-api.asyncapi.yaml",
                        "public-api.openapi.yaml",
                        "events/CardRegistered.schema.json",
                        "events/CardKept.schema.json");
        assertThat(changed.get("public-api.openapi.yaml"))
                .isEqualTo("- CardRegistered\n+ CardKept");
    }

    /// The lines that went and came, by file.
    private static Map<String, String> changed(Document before, Document after) {
        Map<String, String> old = new TreeMap<>();
        allOf(before).forEach(file -> old.put(file.name(), text(file)));
        Map<String, String> now = new TreeMap<>();
        allOf(after).forEach(file -> now.put(file.name(), text(file)));
        Map<String, String> changed = new TreeMap<>();
        old.keySet().forEach(name -> compare(name, old, now, changed));
        now.keySet().forEach(name -> compare(name, old, now, changed));
        return changed;
    }

    private static void compare(
            String name, Map<String, String> old, Map<String, String> now, Map<String, String> to) {
        List<String> before = old.getOrDefault(name, "").lines().map(String::strip).toList();
        List<String> after = now.getOrDefault(name, "").lines().map(String::strip).toList();
        if (!before.equals(after)) {
            List<String> lines = new ArrayList<>();
            before.stream().filter(l -> !after.contains(l)).forEach(l -> lines.add(told("-", l)));
            after.stream().filter(l -> !before.contains(l)).forEach(l -> lines.add(told("+", l)));
            to.put(name, String.join("\n", lines));
        }
    }

    private static String told(String sign, String line) {
        return sign + " " + line.replaceFirst("^- ", "");
    }
}
