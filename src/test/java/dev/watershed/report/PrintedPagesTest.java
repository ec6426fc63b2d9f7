package dev.watershed.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.watershed.document.Document;
import dev.watershed.study.Study;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PrintedPagesTest {

    @Test
    void theCoverIsAnUprightPageWithInkOnIt() {
        PrintedPages pages =
                PrintedPages.of(
                        Study.of(Document.EMPTY),
                        Locale.ENGLISH,
                        LocalDate.of(2026, 11, 23),
                        EnumSet.of(Section.FINDINGS));

        BufferedImage cover = pages.picture(0, 300);

        assertThat(pages.sizes()).isNotEmpty();
        assertThat(cover.getWidth()).isEqualTo(300);
        assertThat(cover.getHeight()).isGreaterThan(400);
        assertThat(dark(cover)).isPositive();
    }

    private static long dark(BufferedImage picture) {
        int[] pixels =
                picture.getRGB(
                        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return Arrays.stream(pixels).filter(p -> (p & 0xff) < 96).count();
    }
}
