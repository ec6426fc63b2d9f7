package dev.watershed.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.board.Board;
import dev.watershed.board.Flow;
import dev.watershed.board.Link;
import dev.watershed.board.LinkId;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.data.saga.Ending;
import dev.watershed.data.saga.Happening;
import dev.watershed.data.saga.Outcomes;
import dev.watershed.data.saga.Run;
import dev.watershed.data.saga.Saga;
import dev.watershed.data.saga.Sayings;
import dev.watershed.data.saga.Simulation;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Shelves;
import dev.watershed.finding.Finding;
import dev.watershed.geometry.Point;
import dev.watershed.journal.Journal;
import dev.watershed.journal.TransactionId;
import dev.watershed.storage.StormReader;
import dev.watershed.storage.UnreadableFile;
import dev.watershed.study.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DataOfSamplesTest {

    private static final Path APPROVED =
            Path.of("src/test/resources/dev/watershed/data/web-shop-place-order.txt");

    @Test
    void aChainOfThreeServicesRollsBackInTheReverseOrder() throws Exception {
        Saga trip = saga("train-trip", "Reserve seat");

        assertThat(trip.orchestrated()).isFalse();
        assertThat(trip.steps())
                .extracting(step -> step.service())
                .containsExactly("Reservation", "Alert", "Wallet");
        Run run = Simulation.replay(trip, Simulation.singles(trip).get(2).turns());
        assertThat(undone(trip, run)).containsExactly("Cancel alert", "Cancel reservation");
        assertThat(run.ending().ends()).isEqualTo(Ending.Ends.UNDONE);
    }

    @Test
    void twoServicesAreAskedByOneInTheMiddle() throws Exception {
        Saga purchase = saga("purchase", "Start purchase");

        assertThat(purchase.coordinator()).isEqualTo("Purchase");
        Run run = Simulation.replay(purchase, Simulation.singles(purchase).get(2).turns());
        assertThat(undone(purchase, run)).containsExactly("Release item", "Cancel purchase");
    }

    private static List<String> undone(Saga saga, Run run) {
        return run.happenings().stream()
                .filter(h -> h.what() == Happening.What.UNDONE)
                .map(h -> saga.steps().get(h.step()).compensation().orElseThrow().name())
                .toList();
    }

    @Test
    void everyWayTheCheckOutOfTheWebShopCanEndIsKnown() throws Exception {
        Saga checkOut = saga(shopOfFourServices(), "Place order");

        Outcomes outcomes = Simulation.of(checkOut);

        assertThat(outcomes.exact()).isTrue();
        assertThat(table(checkOut, outcomes)).isEqualTo(Files.readString(APPROVED));
    }

    private static Document shopOfFourServices() throws IOException, UnreadableFile {
        Document shop = sample("web-shop");
        Map<String, List<String>> services =
                Map.of(
                        "Catalog", List.of("ag-product", "ag-catalog", "ag-review"),
                        "Ordering", List.of("ag-order", "ag-cart", "ag-voucher", "ag-return"),
                        "Payments",
                                List.of(
                                        "ag-payment",
                                        "ag-payment-method",
                                        "ag-invoice",
                                        "co-authorise-payment",
                                        "ev-payment-approved"),
                        "Shipping", List.of("ag-reservation", "ag-shipment", "ag-stock-item"));
        int ordinal = 0;
        for (String name : services.keySet().stream().sorted().toList()) {
            Set<NoteId> kept = new TreeSet<>();
            services.getOrDefault(name, List.of()).forEach(id -> kept.add(new NoteId(id)));
            addWhatHangsOn(shop, kept);
            shop =
                    shop.with(
                            new BoundedContext(
                                    new ContextId(name),
                                    name,
                                    kept,
                                    "",
                                    Classification.UNDECIDED,
                                    ordinal++));
        }
        return shop;
    }

    /// Commands the aggregates handle, then the events these lead to, then the policies that issue
    /// the commands.
    private static void addWhatHangsOn(Document shop, Set<NoteId> kept) {
        Flow flow = Flow.of(shop.board());
        for (NoteId aggregate : List.copyOf(kept)) {
            flow.to(aggregate, LinkKind.HANDLED_BY).stream()
                    .filter(c -> flow.from(c, LinkKind.HANDLED_BY).getLast().equals(aggregate))
                    .forEach(kept::add);
            kept.addAll(flow.from(aggregate, LinkKind.EMITS));
        }
        for (NoteId command : List.copyOf(kept)) {
            kept.addAll(flow.from(command, LinkKind.PRODUCES));
            kept.addAll(flow.to(command, LinkKind.ISSUES));
        }
    }

    private static String table(Saga saga, Outcomes outcomes) {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < saga.steps().size(); i++) {
            var step = saga.steps().get(i);
            String undo =
                    step.compensation().map(c -> c.name() + ", " + step.undo().code()).orElse("–");
            table.append(
                    "%d %s (%s), undo: %s%n"
                            .formatted(i + 1, step.action().name(), step.service(), undo));
        }
        table.append("%n%d runs%n".formatted(outcomes.runs()));
        for (Outcomes.Row row : outcomes.rows()) {
            int at = row.ending().failedAt();
            table.append(
                    "%-22s %-9s %-14s %4d  %s%n"
                            .formatted(
                                    at < 0
                                            ? "–"
                                            : (at + 1) + " " + saga.steps().get(at).action().name(),
                                    row.ending().ends().code(),
                                    Sayings.told(row.ending()).inEnglish(),
                                    row.runs(),
                                    Sayings.left(saga, row.ending()).inEnglish()));
        }
        return table.toString().replace("\r\n", "\n");
    }

    @Test
    void aPlantedTableUnderTwoContextsIsFound() throws Exception {
        Document flight = withProposedContexts(sample("flight-booking"));
        List<BoundedContext> contexts = flight.contextsInOrder();
        Board board = flight.board();
        NoteId one = firstCommand(board, contexts.get(0));
        NoteId other = firstCommand(board, contexts.get(1));
        Note table =
                Note.written(
                                new NoteId("planted"),
                                NoteKind.AGGREGATE,
                                "T_SEATS table",
                                new Point(0, 900),
                                Rank.MIDDLE)
                        .carrying(List.of("flight_no", "seat_no"));

        Document planted =
                flight.with(
                        board.with(table)
                                .with(writes("l1", one, table))
                                .with(writes("l2", other, table)));

        assertThat(rules(flight)).doesNotContain("data.shared-table");
        assertThat(rules(planted)).contains("data.shared-table", "data.two-writers");
        assertThat(about(planted, "data.two-writers", "planted")).contains(one.value());
    }

    private static Link writes(String id, NoteId command, Note table) {
        return Link.drawn(new LinkId(id), command, table.id(), LinkKind.HANDLED_BY);
    }

    private static NoteId firstCommand(Board board, BoundedContext context) {
        return context.members().stream()
                .flatMap(id -> board.note(id).stream())
                .filter(n -> n.kind() == NoteKind.COMMAND)
                .map(Note::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCopyIsHonestWhenTheOwnerRenamesAnAttribute() throws Exception {
        Journal journal = Journal.startingWith(sample("train-trip"));
        NoteId reservation = new NoteId("re-reservation");
        DataCopy copy =
                new DataCopy(
                        reservation,
                        new ContextId("alert"),
                        new NoteId("re-my-trips"),
                        List.of("reservation no", "seat"),
                        List.of(new NoteId("re-reserved")),
                        60);
        perform(journal, new Edit.Shelve<>(Shelves.COPIES, copy));
        assertThat(rules(journal.document())).doesNotContain("data.copy-drifted");

        Note before = journal.document().board().note(reservation).orElseThrow();
        List<String> renamed = new ArrayList<>(before.attributes());
        renamed.set(renamed.indexOf("seat"), "seat number");
        perform(journal, new Edit.DescribeNote(reservation, renamed, ""));

        assertThat(rules(journal.document())).contains("data.copy-drifted");
        Note now = journal.document().board().note(reservation).orElseThrow();
        assertThat(CopyRules.renamed(copy, now).fields())
                .containsExactly("reservation no", "seat number");
    }

    private static void perform(Journal journal, Edit edit) {
        journal.perform(edit, "", Instant.EPOCH, new TransactionId("t"));
    }

    private static Document withProposedContexts(Document document) {
        Document drawn = document;
        for (BoundedContext context : Study.of(document).contexts()) {
            drawn = drawn.with(context);
        }
        return drawn;
    }

    private static List<String> rules(Document document) {
        return Study.of(document).data().findings().stream().map(f -> f.rule().value()).toList();
    }

    private static List<String> about(Document document, String rule, String note) {
        return Study.of(document).data().findings().stream()
                .filter(f -> f.rule().value().equals(rule))
                .map(Finding::evidence)
                .map(e -> e.ids())
                .filter(ids -> ids.contains(note))
                .findFirst()
                .orElseThrow();
    }

    private static Saga saga(String sample, String name) throws IOException, UnreadableFile {
        return saga(sample(sample), name);
    }

    private static Saga saga(Document document, String name) {
        return Study.of(document).data().sagas().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Document sample(String name) throws IOException, UnreadableFile {
        return StormReader.read(Files.readAllBytes(Path.of("samples", name + ".storm"))).document();
    }
}
