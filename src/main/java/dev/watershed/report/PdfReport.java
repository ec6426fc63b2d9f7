package dev.watershed.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import dev.watershed.drawing.View;
import dev.watershed.drawing.Weight;
import dev.watershed.drawing.outlet.Java2dSurface;
import dev.watershed.drawing.text.HouseFont;
import dev.watershed.study.Study;
import java.awt.Graphics2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The boundary report on A4 pages, as PDF: the words of [HtmlReport] in the style of paper, the
/// pictures as lines and shapes that stay sharp.
public final class PdfReport {

    /// What a picture is called in the page until it is drawn.
    private static final String PICTURE = "watershed/picture";

    private static final double LONGEST_MM = 178;
    private static final double HIGHEST_MM = 240;
    private static final double WIDE_MM = 265;
    private static final double WIDE_HIGHEST_MM = 150;

    private PdfReport() {}

    /// The bytes of the file.
    ///
    /// @param day printed under the title
    /// @param sections what to tell; the order is always that of [Section]
    public static byte[] of(Study study, Locale locale, LocalDate day, Set<Section> sections) {
        Map<Section, Sheet> sheets = new EnumMap<>(Section.class);
        for (Section section : sections) {
            Sheet.of(section, study, locale).ifPresent(sheet -> sheets.put(section, sheet));
        }
        Pictures places =
                new Pictures(
                        place(Section.WALL, sheets),
                        place(Section.CONTEXT_MAP, sheets),
                        place(Section.TEAMS, sheets));
        String page = new Telling(study, locale, day, sections).page(Telling.PAPER, places, "");
        return printed(page, sheets);
    }

    private static String place(Section section, Map<Section, Sheet> sheets) {
        Sheet sheet = sheets.get(section);
        if (sheet == null) {
            return "";
        }
        View view = sheet.view(1);
        boolean wall = section == Section.WALL;
        double width = wall ? WIDE_MM : LONGEST_MM;
        double height = wall ? WIDE_HIGHEST_MM : HIGHEST_MM;
        double scale = Math.min(width / view.width(), height / view.height());
        double usual = Math.min(scale, 25.4 / 96);
        return String.format(
                Locale.ROOT,
                "<object type=\"%s\" data=\"%s\" style=\"width:%.1fmm;height:%.1fmm\"></object>",
                PICTURE,
                section.name(),
                view.width() * usual,
                view.height() * usual);
    }

    private static byte[] printed(String page, Map<Section, Sheet> sheets) {
        XRLog.setLoggingEnabled(false);
        DefaultObjectDrawerFactory drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(PICTURE, drawer(sheets));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(page, null);
        builder.useObjectDrawerFactory(drawers);
        for (Weight weight : Weight.values()) {
            builder.useFont(
                    () -> new ByteArrayInputStream(HouseFont.file(weight)),
                    "Pretendard",
                    weight.css(),
                    FontStyle.NORMAL,
                    true);
        }
        try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            builder.toStream(file);
            builder.run();
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FSObjectDrawer drawer(Map<Section, Sheet> sheets) {
        return (element, x, y, width, height, device, context, dots) -> {
            Sheet sheet = sheets.get(Section.valueOf(element.getAttribute("data")));
            if (sheet != null) {
                device.drawWithGraphics(
                        (float) x,
                        (float) y,
                        (float) width / dots,
                        (float) height / dots,
                        graphics -> draw(sheet, graphics, width / dots, height / dots));
            }
            return Map.of();
        };
    }

    private static void draw(Sheet sheet, Graphics2D graphics, double width, double height) {
        View view = sheet.view(1);
        graphics.scale(width / view.width(), height / view.height());
        sheet.paint(new Java2dSurface(graphics), view);
    }
}
