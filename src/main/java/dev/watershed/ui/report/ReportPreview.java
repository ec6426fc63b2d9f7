package dev.watershed.ui.report;

import dev.watershed.drawing.View;
import dev.watershed.drawing.outlet.Java2dSurface;
import dev.watershed.report.Section;
import dev.watershed.report.Sheet;
import dev.watershed.study.Study;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// What the preview shows of a wall: its figures and its pictures.
///
/// @param drawn whether the contexts are drawn; otherwise they are proposed
/// @param words words that mean more than one thing
record ReportPreview(
        String title,
        int notes,
        int contexts,
        boolean drawn,
        int teams,
        int words,
        int findings,
        List<Picture> pictures) {

    /// The widest a picture is shown, in logical pixels.
    static final double WIDTH = 640;

    /// For sharp screens.
    private static final double SHARPNESS = 2;

    /// A picture and how wide it is shown, in logical pixels.
    record Picture(Section section, Image image, double width) {}

    ReportPreview {
        pictures = List.copyOf(pictures);
    }

    /// Takes a while: not for the window's own thread.
    static ReportPreview of(Study study, Locale locale) {
        List<Picture> pictures = new ArrayList<>();
        if (!study.document().board().notes().isEmpty()) {
            for (Section section : Section.values()) {
                Sheet.of(section, study, locale)
                        .map(ReportPreview::painted)
                        .ifPresent(pictures::add);
            }
        }
        return new ReportPreview(
                study.document().title(),
                study.document().board().notes().size(),
                study.contexts().size(),
                !study.document().contexts().isEmpty(),
                study.currentTeams().teams().size(),
                study.vocabulary().raised().size(),
                study.findings().size(),
                pictures);
    }

    private static Picture painted(Sheet sheet) {
        double fit = Math.min(1, WIDTH / sheet.extent().width());
        View view = sheet.view(fit * SHARPNESS);
        int width = (int) Math.ceil(view.width());
        int height = (int) Math.ceil(view.height());
        BufferedImage paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        try (Java2dSurface surface = new Java2dSurface(paper)) {
            sheet.paint(surface, view);
        }
        int[] pixels = paper.getRGB(0, 0, width, height, null, 0, width);
        WritableImage image = new WritableImage(width, height);
        image.getPixelWriter()
                .setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Picture(sheet.section(), image, width / SHARPNESS);
    }

    Optional<Picture> picture(Section section) {
        return pictures.stream().filter(picture -> picture.section() == section).findFirst();
    }
}
