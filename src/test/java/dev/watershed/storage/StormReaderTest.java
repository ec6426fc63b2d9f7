package dev.watershed.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.watershed.board.NoteId;
import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Walls;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StormReaderTest {

    private static final String HEADER =
            """
            {"format":"watershed-storm","version":1,"minimumReader":1,"title":"Points"}
            """;

    private static final String NOTE =
            """
            {"kind":"note","id":"a","type":"event","text":"주문됨","x":1,"y":2,"rank":"V"}
            """;

    private static Opened read(String text) throws UnreadableFile {
        return StormReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String refusal(byte[] bytes) {
        UnreadableFile refused =
                catchThrowableOfType(UnreadableFile.class, () -> StormReader.read(bytes));
        assertThat(refused.reason().in(Locale.KOREAN)).isNotBlank().doesNotContain("{");
        return refused.reason().inEnglish();
    }

    private static String refusal(String text) {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String warning(String line) throws UnreadableFile {
        Opened opened = read(HEADER + NOTE + line);
        assertThat(StormWriter.text(opened.document()).lines()).contains(line.strip());
        assertThat(opened.warnings()).hasSize(1);
        assertThat(opened.warnings().getFirst().line()).isEqualTo(3);
        return opened.warnings().getFirst().message().inEnglish();
    }

    @Test
    void aWallWrittenByHandIsRead() throws UnreadableFile {
        Document wall = read(HEADER + NOTE).document();

        assertThat(wall.title()).isEqualTo("Points");
        assertThat(wall.board().note(new NoteId("a")).orElseThrow().text()).isEqualTo("주문됨");
    }

    @Test
    void aFileThatIsNotAWallIsRefusedWithALineAndAWayOut() {
        assertThat(refusal("")).startsWith("The file is empty.");
        assertThat(refusal(" \n\n")).startsWith("The file is empty.");
        assertThat(refusal("hello")).startsWith("This file is not a Watershed wall");
        assertThat(refusal("{\"format\":\"other\"}"))
                .startsWith("This file is not a Watershed wall");
        assertThat(refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, (byte) 0xFF}))
                .startsWith("This file is not text.");
        assertThat(refusal((HEADER + NOTE).getBytes(Charset.forName("EUC-KR"))))
                .startsWith("Line 2 is not UTF-8.");
        assertThat(refusal((HEADER + NOTE).getBytes(StandardCharsets.UTF_16)))
                .startsWith("Line 1 is not UTF-8.");
    }

    @Test
    void aBrokenLineIsNamed() {
        assertThat(refusal(HEADER + NOTE + "{\"kind\":\"note\",\"id"))
                .startsWith("Line 3 is broken");
        assertThat(refusal(HEADER + "[1]")).startsWith("Line 2 is not a record");
        assertThat(refusal(HEADER + "{\"kind\":\"zodiac\",\"a\":1,\"a\":2}"))
                .startsWith("Line 2 is broken");
        assertThat(refusal(HEADER + "[".repeat(5000))).startsWith("Line 2 is broken");
        assertThat(refusal(HEADER + "{\"a\":\"" + "x".repeat(2_100_000) + "\"}"))
                .startsWith("Line 2 is far too long");
        assertThat(refusal(HEADER + "<<<<<<< ours\n" + NOTE)).startsWith("Line 2 holds the mark");
    }

    /// Found by Jazzer.
    @Test
    void aNumberBeyondAllMeasureIsABrokenLine() {
        String header = StormWriter.text(Document.EMPTY);
        String line = "{\"kind\":\"note\",\"id\":\"a\",\"x\":2e22222222222222222222222222}\n";

        assertThatThrownBy(() -> StormReader.read((header + line).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("Line 2");
    }

    @Test
    void twoLinesAboutTheSameThingAreNamed() {
        assertThat(refusal(HEADER + NOTE + NOTE.replace("주문됨", "other")))
                .isEqualTo("Line 3 is about “a”, and so is line 2. Keep one of the two lines.");
    }

    @Test
    void theSameLineTwiceCountsOnce() throws UnreadableFile {
        Opened opened = read(HEADER + NOTE + NOTE);

        assertThat(opened.document().board().notes()).hasSize(1);
        assertThat(opened.warnings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"link\",\"id\":\"l\",\"from\":\"a\",\"to\":\"gone\",\"says\":\"leadsTo\"}",
                "{\"kind\":\"link\",\"id\":\"l\",\"from\":\"a\",\"to\":\"a\",\"says\":\"leadsTo\"}",
                "{\"kind\":\"note\",\"id\":\"n\",\"type\":\"sticker\",\"x\":0,\"y\":0}",
                "{\"kind\":\"note\",\"id\":\"n\",\"type\":\"event\",\"y\":0}",
                "{\"kind\":\"note\",\"id\":\"n\",\"type\":\"event\",\"x\":\"far\",\"y\":0}",
                "{\"kind\":\"note\",\"id\":\"n\",\"type\":\"event\",\"x\":1e300,\"y\":0}",
                "{\"kind\":\"note\",\"id\":\"n\",\"type\":\"event\",\"x\":1e99999,\"y\":0}",
                "{\"kind\":\"note\",\"id\":\"n\",\"type\":\"event\",\"x\":0,\"y\":0,\"rank\":\"?\"}",
                "{\"kind\":\"note\",\"id\":\" \",\"type\":\"event\",\"x\":0,\"y\":0}",
                "{\"kind\":\"lane\",\"id\":\"l\",\"name\":\"\",\"top\":0,\"height\":9}",
                "{\"kind\":\"pivot\",\"id\":\"p\",\"x\":5,\"event\":\"gone\"}",
                "{\"kind\":\"tie\",\"id\":\"a b\",\"a\":\"a\",\"b\":\"b\",\"together\":true}",
                "{\"kind\":\"word\",\"id\":\"w\",\"verdict\":\"same\",\"at\":\"yesterday\"}",
                "{\"kind\":\"interaction\",\"id\":\"i\",\"from\":\"s\",\"to\":\"t\",\"mode\":\"collaboration\"}",
                "{\"kind\":\"legend\",\"id\":\"event\",\"name\":\"E\",\"colour\":\"red\"}",
            })
    void aRecordThatCannotBeShownIsKeptWithAWarning(String line) throws UnreadableFile {
        assertThat(warning(line + "\n")).isNotBlank();
    }

    @Test
    void aNoteInAContextThatIsNotThereIsShownWithoutIt() throws UnreadableFile {
        Opened opened = read(HEADER + NOTE.replace("\"rank\"", "\"context\":\"gone\",\"rank\""));

        assertThat(opened.document().board().notes()).hasSize(1);
        assertThat(opened.warnings()).hasSize(1);
        assertThat(StormWriter.text(opened.document())).contains("\"context\":\"gone\"");
    }

    @Test
    void anArrowThatWasSetAsideComesBackWithItsNote() throws UnreadableFile {
        String link =
                "{\"kind\":\"link\",\"id\":\"l\",\"from\":\"a\",\"to\":\"b\",\"says\":\"leadsTo\"}";
        Document wall = read(HEADER + NOTE + link).document();

        Document grown =
                Walls.after(wall, new Edit.AddNotes(List.of(Walls.note("b", 9)), List.of()));

        assertThat(read(StormWriter.text(grown)).document().board().links()).hasSize(1);
    }

    @Test
    void aFileStaysReadableWhenTheIdOfALineSetAsideIsTakenAgain() throws UnreadableFile {
        String sticker = "{\"kind\":\"note\",\"id\":\"b\",\"type\":\"sticker\",\"x\":0,\"y\":0}";
        Document wall = read(HEADER + NOTE + sticker).document();

        Document grown =
                Walls.after(wall, new Edit.AddNotes(List.of(Walls.note("b", 9)), List.of()));

        String written = StormWriter.text(grown);
        assertThat(read(written).document().board().notes()).hasSize(2);
        assertThat(written).contains("\"type\":\"sticker\"");
        assertThat(StormWriter.text(read(written).document())).isEqualTo(written);
    }

    @Test
    void aWallThatNeedsANewerReaderIsForReadingOnly() throws UnreadableFile {
        Opened opened = read(HEADER.replace("\"minimumReader\":1", "\"minimumReader\":7") + NOTE);

        assertThat(opened.readOnly().orElseThrow().inEnglish())
                .startsWith("This wall was written by a newer version");
        assertThat(opened.document().board().notes()).hasSize(1);
    }
}
