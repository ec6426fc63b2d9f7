package dev.watershed.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.storage.StormReader;
import dev.watershed.study.Study;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static String text(byte[] report) throws Exception {
        try (PDDocument pages = Loader.loadPDF(report)) {
            return new PDFTextStripper().getText(pages);
        }
    }

    private static Study sample(String name) throws Exception {
        return Study.of(
                StormReader.read(Files.readAllBytes(Path.of("samples", name + ".storm")))
                        .document());
    }

    @Test
    void tellsEverySectionInBothLanguages() throws Exception {
        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            String text =
                    text(
                            PdfReport.of(
                                    sample("accounts"),
                                    language,
                                    DAY,
                                    EnumSet.allOf(Section.class)));
            for (Section section : Section.values()) {
                assertThat(text).contains(section.title().in(language));
            }
            assertThat(text).contains("비밀번호 변경됨").contains("AuthAPI");
        }
    }

    @Test
    void leavesOutWhatWasNotChosen() throws Exception {
        String text =
                text(PdfReport.of(sample("accounts"), Locale.ENGLISH, DAY, Set.of(Section.WORDS)));

        assertThat(text).contains("Words").doesNotContain("Context map");
    }

    @Test
    void anEmptyWallMakesAShortReport() throws Exception {
        byte[] report =
                PdfReport.of(
                        Study.of(Document.EMPTY),
                        Locale.ENGLISH,
                        DAY,
                        EnumSet.allOf(Section.class));

        assertThat(text(report)).contains("Boundary report");
    }
}
