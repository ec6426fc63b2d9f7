package dev.watershed.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.watershed.board.Board;
import dev.watershed.board.Note;
import dev.watershed.board.NoteId;
import dev.watershed.board.NoteKind;
import dev.watershed.board.Rank;
import dev.watershed.boundary.BoundedContext;
import dev.watershed.boundary.Classification;
import dev.watershed.boundary.ContextId;
import dev.watershed.document.Document;
import dev.watershed.drawing.Pictures;
import dev.watershed.drawing.SampleWalls;
import dev.watershed.geometry.Point;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class WallPicturesTest {

    private final Document shop = document(SampleWalls.shop());

    private static Document document(Board board) {
        return Document.EMPTY
                .titled("Shop & <배송>")
                .with(board)
                .with(
                        new BoundedContext(
                                new ContextId("c1"),
                                "Ordering",
                                Set.of(new NoteId("n6"), new NoteId("n7"), new NoteId("n10")),
                                "",
                                Classification.CORE,
                                0));
    }

    private static Document with(String text) {
        Note note =
                Note.written(new NoteId("n1"), NoteKind.EVENT, text, new Point(0, 0), Rank.MIDDLE);
        return Document.EMPTY.with(Board.EMPTY.with(note));
    }

    @Test
    void theSvgIsXmlThatHoldsEveryWord() throws Exception {
        byte[] svg = only(new SvgWall(), shop);
        keep("wall.svg", svg);
        var xml =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg));
        assertThat(xml.getDocumentElement().getTextContent())
                .contains("Shop & <배송>", "주문이", "Customer", "Ordering", "check-out?");
    }

    @Test
    void theSvgOfOddLettersIsStillXml() throws Exception {
        byte[] svg = only(new SvgWall(), with("a\u0000b \uD800 <&> \"q\" \uFFFE 👩‍👩‍👧"));
        var xml =
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(svg));
        assertThat(xml.getDocumentElement().getTextContent()).contains("<&>");
    }

    @Test
    void thePdfIsOnePageWhoseKoreanCanBeSearched() throws IOException {
        byte[] pdf = only(new PdfWall(), shop);
        keep("wall.pdf", pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("주문이", "접수됨", "Customer", "Place", "Ordering");
        }
    }

    @Test
    void lettersTheFontLacksDoNotStopAPdf() throws IOException {
        byte[] pdf = only(new PdfWall(), with("漢字 עברית 🙂 \u0000 \uD800 ไทย"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    @Test
    void thePngIsTwiceTheSizeOfTheWall() throws IOException {
        byte[] png = only(new PngWall(), shop);
        keep("wall-export.png", png);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(2 * (722 + 2 * 48));
    }

    @Test
    void aWallTooLargeForPixelsIsRefusedWithAWayOut() {
        Document wide =
                Document.EMPTY.with(
                        Board.EMPTY
                                .with(note("a", new Point(0, 0)))
                                .with(note("b", new Point(100_000, 90_000))));
        assertThatThrownBy(() -> new PngWall().write(wide))
                .isInstanceOf(CannotExport.class)
                .hasMessage(
                        "The wall would be a picture of 100160 × 90160 pixels, which is too large"
                                + " for a PNG. Export it as SVG or PDF.");
        assertThat(new PdfWall().write(wide)).hasSize(1);
    }

    @Test
    void anEmptyWallHasAPicture() {
        assertThat(only(new SvgWall(), Document.EMPTY)).isNotEmpty();
        assertThat(only(new PngWall(), Document.EMPTY)).isNotEmpty();
        assertThat(only(new PdfWall(), Document.EMPTY)).isNotEmpty();
    }

    @Test
    void theSameWallGivesTheSameBytes() {
        assertThat(only(new SvgWall(), shop)).isEqualTo(only(new SvgWall(), shop));
        assertThat(only(new PdfWall(), shop)).isEqualTo(only(new PdfWall(), shop));
        assertThat(only(new PngWall(), shop)).isEqualTo(only(new PngWall(), shop));
    }

    private static Note note(String id, Point at) {
        return Note.written(new NoteId(id), NoteKind.EVENT, id, at, Rank.MIDDLE);
    }

    private static byte[] only(ExportFormat format, Document document) {
        return format.write(document).getFirst().content();
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.write(Pictures.file(name).toPath(), bytes);
    }
}
