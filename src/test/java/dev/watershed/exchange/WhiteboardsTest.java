package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteKind;
import dev.watershed.boundary.BoundedContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Boards that teams already have, drawn with other programs.
class WhiteboardsTest {

    private static String file(String name) {
        try (InputStream in = WhiteboardsTest.class.getResourceAsStream(name)) {
            return Content.decoded(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableInput e) {
            throw new AssertionError(e);
        }
    }

    private static Imported read(String content) throws UnreadableInput {
        return Formats.recognising(content).orElseThrow().read(content);
    }

    private static Map<String, NoteKind> kinds(Imported wall) {
        return wall.document().board().notes().values().stream()
                .collect(Collectors.toMap(Note::oneLine, Note::kind));
    }

    private static Note note(Board board, String text) {
        return board.notes().values().stream()
                .filter(note -> note.oneLine().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anExcalidrawDrawingBecomesAWallWithKindsLinksAndContexts() throws UnreadableInput {
        Imported wall = read(file("shop.excalidraw"));

        assertThat(kinds(wall))
                .containsEntry("Buyer", NoteKind.ACTOR)
                .containsEntry("Place order", NoteKind.COMMAND)
                .containsEntry("Order", NoteKind.AGGREGATE)
                .containsEntry("Order placed 주문 접수됨", NoteKind.EVENT)
                .containsEntry("Whenever an order is placed, charge the card", NoteKind.POLICY)
                .containsEntry("Who pays the fee?", NoteKind.HOTSPOT)
                .containsEntry("Workshop of May", NoteKind.COMMENT)
                .hasSize(8);
        assertThat(wall.document().board().links()).hasSize(1);
        assertThat(wall.document().contextsInOrder())
                .extracting(BoundedContext::name)
                .containsExactly("Ordering", "Payments");
        assertThat(wall.notes().toString()).contains("by-colour", "loose-arrows", "image");
    }

    @Test
    void notesHangAsTheyDidAtTheSizeOfANote() throws UnreadableInput {
        Board board = read(file("shop.excalidraw")).document().board();

        assertThat(note(board, "Place order").bounds().width()).isBetween(60.0, 68.0);
        assertThat(note(board, "Place order").bounds().gapTo(note(board, "Order").bounds()))
                .isLessThan(16);
        assertThat(note(board, "Card charged").bounds().x())
                .isGreaterThan(note(board, "Order placed 주문 접수됨").bounds().x());
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.drawio", "shop-compressed.drawio"})
    void aDrawioPageBecomesAWallPlainOrCompressed(String name) throws UnreadableInput {
        Imported wall = read(file(name));

        assertThat(kinds(wall))
                .containsEntry("Buyer", NoteKind.ACTOR)
                .containsEntry("Place order", NoteKind.COMMAND)
                .containsEntry("Order placed", NoteKind.EVENT)
                .containsEntry("Card provider & bank", NoteKind.EXTERNAL_SYSTEM)
                .hasSize(4);
        assertThat(wall.document().board().links()).hasSize(1);
        assertThat(wall.document().contextsInOrder())
                .extracting(BoundedContext::name)
                .containsExactly("Ordering");
    }

    @Test
    void theNameOfADrawioPageIsTheTitleAndOtherPagesAreSaidToBeLeftOut() throws UnreadableInput {
        Imported wall = read(file("shop.drawio"));

        assertThat(wall.document().title()).isEqualTo("Big picture");
        assertThat(wall.notes().toString()).contains("page 2");
        assertThat(read(file("shop-compressed.drawio")).document().title()).isEmpty();
    }

    @Test
    void aTableWithColoursAndPlacesBecomesAWall() throws UnreadableInput {
        Imported wall = read(file("mural.csv"));

        assertThat(kinds(wall))
                .containsEntry("Order placed", NoteKind.EVENT)
                .containsEntry("Place \"big\" order", NoteKind.COMMAND)
                .containsEntry("Order", NoteKind.AGGREGATE)
                .containsEntry("Buyer", NoteKind.ACTOR)
                .hasSize(4);
        assertThat(note(wall.document().board(), "Buyer").author()).isEqualTo("Lee");
        assertThat(note(wall.document().board(), "Order placed").bounds().x())
                .isGreaterThan(note(wall.document().board(), "Buyer").bounds().x());
        assertThat(wall.notes().toString()).contains("ID");
    }

    @Test
    void aKoreanTableWithoutPlacesIsHungInItsOrderAndLanes() throws UnreadableInput {
        Imported wall = read(file("plain.tsv"));

        assertThat(kinds(wall))
                .containsEntry("주문하다", NoteKind.COMMAND)
                .containsEntry("주문이 접수됨", NoteKind.EVENT)
                .containsEntry("무엇", NoteKind.COMMENT);
        assertThat(wall.document().board().lanes()).hasSize(2);
        assertThat(wall.notes().toString()).contains("별");
    }

    @ParameterizedTest
    @CsvSource({
        "#FF0000, HOTSPOT",
        "#ffd8a8, EVENT",
        "orange, EVENT",
        "light_blue, COMMAND",
        "#a5d8ff, COMMAND",
        "violet, POLICY",
        "light_green, READ_MODEL",
        "#ea96bc, EXTERNAL_SYSTEM",
        "#fef9b4, AGGREGATE",
        "gray, COMMENT",
        "#fff, COMMENT",
        "#000000, COMMENT"
    })
    void theColourTellsTheKind(String colour, NoteKind kind) {
        assertThat(CardColour.kind(CardColour.of(colour).orElseThrow(), 1)).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<mxfile><diagram name=\"a\">not base64 !</diagram></mxfile>",
                "<mxfile><diagram name=\"a\"><mxGraphModel><root></mxGraphModel>",
                "<mxfile></mxfile>",
                "<!DOCTYPE a [<!ENTITY b \"c\">]><mxfile><diagram>&b;</diagram></mxfile>",
                "{\"type\":\"excalidraw\",\"elements\":3}",
                "{\"type\":\"excalidraw\",\"elements\":[{\"type\":\"text\"}]}",
                "{\"type\":\"excalidraw\",\"elements\":[",
            })
    void aBrokenDrawingIsRefusedWithOneSentence(String content) {
        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> read(content))
                .satisfies(no -> assertThat(no.reason().inEnglish()).endsWith(".").hasLineCount(1));
    }

    @Test
    void aCompressedPageThatUnpacksToFarMoreThanAWallIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(9, true))) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 80; i++) {
                out.write(block);
            }
        }
        String bomb =
                "<mxfile><diagram>"
                        + Base64.getEncoder().encodeToString(bytes.toByteArray())
                        + "</diagram></mxfile>";

        assertThatExceptionOfType(UnreadableInput.class)
                .isThrownBy(() -> read(bomb))
                .satisfies(no -> assertThat(no.reason().key()).isEqualTo("exchange.too-big"));
    }
}
