package dev.watershed.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.document.Edit;
import dev.watershed.document.Walls;
import dev.watershed.exchange.WallJson;
import dev.watershed.language.Verdict;
import dev.watershed.language.WordDecision;
import dev.watershed.storage.StormReader;
import dev.watershed.study.Study;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class HtmlReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final Set<Section> ALL = EnumSet.allOf(Section.class);

    @Test
    void aTitleThatLooksLikeMarkupStaysText() throws Exception {
        Study study = Study.of(Document.EMPTY.titled("<script>alert(1)</script> & co"));

        String page = HtmlReport.of(study, Locale.ENGLISH, DAY, ALL);

        assertThat(page).contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co");
        assertThat(page).doesNotContain("<script");
        assertThat(parsed(page).getElementsByTagName("h1").item(0).getTextContent())
                .isEqualTo("<script>alert(1)</script> & co");
    }

    @Test
    void anEmptyWallSaysWhatIsMissing() throws Exception {
        String page = HtmlReport.of(Study.of(Document.EMPTY), Locale.ENGLISH, DAY, ALL);

        assertThat(parsed(page).getDocumentElement().getTextContent())
                .contains("Untitled wall", "No word needs a decision", "There is no context yet");
    }

    @Test
    void theReportSpeaksKorean() throws Exception {
        String page = HtmlReport.of(Study.of(Document.EMPTY), Locale.KOREAN, DAY, ALL);

        assertThat(parsed(page).getDocumentElement().getAttribute("lang")).isEqualTo("ko");
        assertThat(page).contains("경계 보고서", "2026년 3월 31일").doesNotContain("Boundary report");
    }

    @Test
    void aWordIsToldWithWhoDecidedItWhenAndWhy() throws Exception {
        Document wall =
                StormReader.read(Files.readAllBytes(Path.of("samples", "accounts.storm")))
                        .document();
        Instant at = Instant.parse("2026-03-01T09:00:00Z");
        WordDecision decision =
                new WordDecision(
                        "account", Verdict.TWO_MEANINGS, "지영", at, "A login is no wallet", "");
        Study study = Study.of(Walls.after(wall, new Edit.DecideWord(decision)));

        String page = HtmlReport.of(study, Locale.ENGLISH, DAY, EnumSet.of(Section.WORDS));
        String korean = HtmlReport.of(study, Locale.KOREAN, DAY, EnumSet.of(Section.WORDS));

        assertThat(parsed(page).getDocumentElement().getTextContent())
                .contains("Decided by 지영 on 2026-03-01.", "A login is no wallet");
        assertThat(korean).contains("지영이 2026-03-01에 정했어요.");
    }

    @Test
    void onlyTheChosenSectionsAreTold() {
        String page =
                HtmlReport.of(
                        Study.of(Document.EMPTY), Locale.ENGLISH, DAY, EnumSet.of(Section.WORDS));

        assertThat(page).contains("id=\"words\"").doesNotContain("id=\"wall\"", "id=\"teams\"");
    }

    @Test
    void theReportOfAWallNeedsNothingFromOutside() throws Exception {
        Path file = Path.of("src/main/resources/dev/watershed/cli/bench/boundaries/ftgo.json");
        Study study = Study.of(imported(file));

        String page = HtmlReport.of(study, Locale.ENGLISH, DAY, ALL);

        Files.createDirectories(Path.of("target/pictures"));
        Files.writeString(Path.of("target/pictures/report.html"), page);
        assertThat(page).contains("@font-face").doesNotContain("src=\"http", "href=\"http");
        assertThat(parsed(page).getElementsByTagName("svg").getLength()).isEqualTo(3);
        assertThat(page)
                .isEqualTo(HtmlReport.of(Study.of(imported(file)), Locale.ENGLISH, DAY, ALL));
    }

    private static Document imported(Path file) throws Exception {
        return new WallJson().read(Files.readString(file)).document();
    }

    /// The page is well-formed XML too, so any XML reader can check it.
    private static org.w3c.dom.Document parsed(String page)
            throws ParserConfigurationException, IOException, SAXException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(
                        new ByteArrayInputStream(
                                page.replaceFirst("<!DOCTYPE html>", "")
                                        .getBytes(StandardCharsets.UTF_8)));
    }
}
