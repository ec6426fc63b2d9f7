package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.watershed.board.Link;
import dev.watershed.board.LinkKind;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Pivot;
import dev.watershed.finding.Wording;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallJsonTest {

    private static final String ORDERS =
            """
            {"title": "Orders",
             "nodes": [
              {"id": "ac", "kind": "actor", "label": "Buyer", "lane": "Customer"},
              {"id": "co", "kind": "command", "label": "Place order", "lane": "Customer"},
              {"id": "ag", "kind": "aggregate", "label": "Order", "terms": ["lines", "total"],
               "definition": "What a buyer wants.", "lane": "Customer", "context": "ordering"},
              {"id": "ev", "kind": "event", "label": "Order placed", "lane": "Customer",
               "context": "ordering", "author": "Ines"},
              {"id": "po", "kind": "policy", "label": "Whenever an order is placed, we pack",
               "lane": "Warehouse"},
              {"id": "e2", "kind": "event", "label": "Parcel packed", "lane": "Warehouse"}],
             "edges": [
              {"from": "ac", "to": "co", "kind": "invokes"},
              {"from": "co", "to": "ag", "kind": "handled_by"},
              {"from": "ag", "to": "ev", "kind": "emits", "weight": 2.5},
              {"from": "ev", "to": "po", "kind": "triggers"},
              {"from": "po", "to": "e2", "kind": "produces"}],
             "timeline": ["ev", "e2"],
             "pivotal": ["ev"],
             "contexts": [{"id": "ordering", "name": "Ordering"}]}
            """;

    private final WallJson format = new WallJson();

    @Test
    void carriesEverythingThatIsWritten() throws UnreadableInput {
        Imported imported = format.read(ORDERS);

        var document = imported.document();
        assertThat(imported.notes()).isEmpty();
        assertThat(document.title()).isEqualTo("Orders");
        Note order = document.board().note(new NoteId("ag")).orElseThrow();
        assertThat(order.kind()).isEqualTo(NoteKind.AGGREGATE);
        assertThat(order.attributes()).containsExactly("lines", "total");
        assertThat(order.definition()).isEqualTo("What a buyer wants.");
        assertThat(document.board().note(new NoteId("ev")).orElseThrow().author())
                .isEqualTo("Ines");
        assertThat(document.board().linksById())
                .extracting(Link::kind)
                .contains(LinkKind.INVOKES, LinkKind.EMITS);
        assertThat(document.contextsInOrder())
                .singleElement()
                .satisfies(c -> assertThat(c.name()).isEqualTo("Ordering"))
                .satisfies(c ->
                        assertThat(c.members())
                                .containsExactly(new NoteId("ag"), new NoteId("ev")));
    }

    @Test
    void aNoteHangsInTheLaneItNames() throws UnreadableInput {
        var board = format.read(ORDERS).document().board();

        assertThat(board.notes().values())
                .allSatisfy(note -> assertThat(board.laneOf(note)).isPresent());
        assertThat(board.laneOf(board.note(new NoteId("e2")).orElseThrow()).orElseThrow().name())
                .isEqualTo("Warehouse");
    }

    @Test
    void aTapeHangsBetweenItsEventAndWhatComesLater() throws UnreadableInput {
        var board = format.read(ORDERS).document().board();

        Pivot tape = board.pivotsLeftToRight().getFirst();
        assertThat(tape.label(board)).isEqualTo("Order placed");
        assertThat(tape.x())
                .isGreaterThan(board.note(new NoteId("ev")).orElseThrow().bounds().right());
        assertThat(tape.x()).isLessThan(board.note(new NoteId("po")).orElseThrow().bounds().x());
    }

    @Test
    void whatWasWrittenReadsBackTheSame() throws UnreadableInput {
        var document = format.read(ORDERS).document();

        String written = Content.decoded(format.write(document).getFirst().content());

        assertThat(format.read(written)).isEqualTo(new Imported(document, List.of()));
    }

    @Test
    void theOrderOfTheFileDoesNotMatter() throws UnreadableInput {
        String turned =
                ORDERS.replace("{\"from\": \"ac\", \"to\": \"co\", \"kind\": \"invokes\"},", "")
                        .replace(
                                "\"kind\": \"produces\"}]",
                                "\"kind\": \"produces\"},"
                                        + " {\"from\": \"ac\", \"to\": \"co\", \"kind\": \"invokes\"}]");

        assertThat(format.read(turned)).isEqualTo(format.read(ORDERS));
    }

    @Test
    void whatItDoesNotKnowIsIgnoredAndNamed() throws UnreadableInput {
        Imported imported =
                format.read(
                        """
                        {"gold": {"a": "x"}, "nodes": [
                          {"id": "a", "kind": "event", "label": "Done", "colour": "red"},
                          {"id": "b", "kind": "saga", "label": "Chain"}],
                         "edges": [{"from": "a", "to": "b", "kind": "haunts"},
                                   {"from": "a", "to": "a"}],
                         "timeline": ["a", "gone"],
                         "contexts": [{"id": "x", "name": "Nobody"}]}
                        """);

        assertThat(imported.notes())
                .extracting(Wording::inEnglish)
                .containsExactly(
                        "Ignored fields: gold, nodes.colour.",
                        "Unknown kinds of note became plain notes: saga.",
                        "Unknown kinds of link became plain links: haunts.",
                        "Ignored entries that name no note: timeline[1] = gone.",
                        "Links from a note to itself were left out: a.",
                        "Contexts without notes were left out: Nobody.");
        assertThat(imported.document().board().linksById())
                .singleElement()
                .satisfies(link -> assertThat(link.kind()).isEqualTo(LinkKind.LEADS_TO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    ``                               | The file is empty.
                    `{"nodes": [}`                   | This is not JSON: line 1, column 12 cannot be read.
                    `{"nodes": []} x`                | This is not JSON: line 1, column 15 cannot be read.
                    `{"nodes": [], "nodes": []}`     | This is not JSON: line 1, column 22 cannot be read.
                    `[1, 2]`                         | $ must be an object, but is a list.
                    `{"elements": []}`               | This is JSON, but not a wall: it has no list called “nodes”.
                    `{"nodes": {}}`                  | nodes must be a list, but is an object.
                    `{"nodes": ["a"]}`               | nodes[0] must be an object, but is text.
                    `{"nodes": [{"kind": "event"}]}` | nodes[0] needs a “id” that is not empty.
                    `{"nodes": [{"id": "a"}]}`       | nodes[0] needs a “kind” that is not empty.
                    `{"nodes": [{"id": "a", "kind": "event", "label": 7}]}` | nodes[0].label must be text, but is a number.
                    `{"nodes": [{"id": "a", "kind": "event", "x": "left"}]}` | nodes[0].x must be a number, but is text.
                    `{"nodes": [{"id": "a", "kind": "event", "x": 1e99}]}` | nodes[0].x is too large a number.
                    `{"nodes": [{"id": "a", "kind": "event", "terms": "b"}]}` | nodes[0].terms must be a list, but is text.
                    `{"nodes": [{"id": "a", "kind": "event"}, {"id": "a", "kind": "event"}]}` | nodes[1].id: the id “a” is used twice. Give each one its own.
                    `{"nodes": [{"id": "a", "kind": "event"}], "edges": [{"from": "a", "to": "b"}]}` | edges[0].to names “b”, which is not among the nodes.
                    `{"nodes": [{"id": "a", "kind": "event"}, {"id": "b", "kind": "event"}], "edges": [{"from": "a", "to": "b", "weight": 0}]}` | edges[0].weight must be above 0.
                    `{"nodes": [], "contexts": [{"id": "c"}, {"id": "c"}]}` | contexts[1].id: the id “c” is used twice. Give each one its own.
                    """)
    void saysInOneSentenceWhatIsTheMatterAndWhere(String content, String sentence) {
        var thrown = catchThrowableOfType(UnreadableInput.class, () -> format.read(content));

        assertThat(thrown.reason().inEnglish()).isEqualTo(sentence);
        assertThat(thrown.reason().in(Locale.KOREAN)).isNotBlank().isNotEqualTo(sentence);
    }

    @Test
    void depthAndLengthHaveLimits() {
        String deep = "{\"nodes\": " + "[".repeat(100_000);
        String wide = "{\"nodes\": [{\"id\": \"" + "x".repeat(200_000) + "\"}]}";

        assertThat(List.of(deep, wide))
                .allSatisfy(content ->
                        assertThat(
                                        catchThrowableOfType(
                                                        UnreadableInput.class,
                                                        () -> format.read(content))
                                                .reason()
                                                .key())
                                .isEqualTo("exchange.beyond-limits"));
    }

    @Test
    void anEmptyWallAndASingleNoteAreWalls() throws UnreadableInput {
        Imported empty = format.read("{\"nodes\": []}");
        Imported single =
                format.read(
                        "\uFEFF{\"nodes\": [{\"id\": \"a\", \"kind\": \"event\", \"label\": \"끝남\"}]}");

        assertThat(empty.document().board().notes()).isEmpty();
        assertThat(empty.notes())
                .extracting(Wording::inEnglish)
                .containsExactly("The wall has no notes.");
        assertThat(single.document().board().notesInTimeline())
                .extracting(Note::text)
                .containsExactly("끝남");
    }

    @Test
    void isRecognisedByItsContentEvenIfItBreaksLater() {
        assertThat(format.recognises(ORDERS)).isTrue();
        assertThat(format.recognises("\uFEFF  {\"a\": [1, {\"nodes\": 1}], \"nodes\": [")).isTrue();
        assertThat(format.recognises("{\"elements\": [{\"nodes\": 1}]}")).isFalse();
        assertThat(format.recognises("nodes")).isFalse();
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws UnreadableInput {
        byte[] broken = {'{', (byte) 0xC3, '('};
        byte[] utf16 = "\uFEFF{\"nodes\": []}".getBytes(java.nio.charset.StandardCharsets.UTF_16LE);

        var thrown = catchThrowableOfType(UnreadableInput.class, () -> Content.decoded(broken));

        assertThat(thrown.reason().key()).isEqualTo("exchange.not-text");
        assertThat(Content.decoded(utf16)).isEqualTo("{\"nodes\": []}");
    }
}
