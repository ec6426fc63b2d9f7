package dev.watershed.report;

import dev.watershed.drawing.Weight;
import dev.watershed.drawing.outlet.WebFonts;
import dev.watershed.study.Study;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The boundary report as one self-contained HTML file: no script, no link to anywhere, pictures
/// and the glyphs it needs inside. Prints on A4 as it is.
public final class HtmlReport {

    /// The weights the style sheet and the pictures ask for.
    private static final List<Weight> WEIGHTS =
            List.of(Weight.REGULAR, Weight.MEDIUM, Weight.SEMIBOLD);

    private HtmlReport() {}

    /// The page.
    ///
    /// @param day printed under the title
    /// @param sections what to tell; the order is always that of [Section]
    public static String of(Study study, Locale locale, LocalDate day, Set<Section> sections) {
        Telling telling = new Telling(study, locale, day, sections);
        Pictures pictures = PictureMaker.of(study, locale, sections);
        String page = telling.page(Telling.SCREEN, pictures, "");
        WebFonts fonts = new WebFonts();
        WEIGHTS.forEach(weight -> fonts.use(weight, page));
        return telling.page(Telling.SCREEN, pictures, fonts.faces());
    }
}
