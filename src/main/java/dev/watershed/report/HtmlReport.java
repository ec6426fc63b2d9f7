package dev.watershed.report;

import dev.watershed.drawing.Weight;
import dev.watershed.drawing.outlet.WebFonts;
import dev.watershed.finding.Wording;
import dev.watershed.study.Study;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The boundary report as one self-contained HTML file: no script, no link to anywhere, pictures
/// and the glyphs it needs inside. Prints on A4 as it is.
public final class HtmlReport {

    private static final String TEMPLATE = "dev/watershed/report/report.peb";
    private static final PebbleEngine ENGINE =
            new PebbleEngine.Builder()
                    .loader(new ClasspathLoader(HtmlReport.class.getClassLoader()))
                    .extension(new Saying())
                    .strictVariables(true)
                    .build();

    /// The weights the style sheet and the pictures ask for.
    private static final List<Weight> WEIGHTS =
            List.of(Weight.REGULAR, Weight.MEDIUM, Weight.SEMIBOLD);

    private HtmlReport() {}

    /// The page.
    ///
    /// @param day printed under the title
    /// @param sections what to tell; the order is always that of [Section]
    public static String of(Study study, Locale locale, LocalDate day, Set<Section> sections) {
        Map<String, Object> model = model(study, locale, day, sections);
        String page = written(model, locale);
        WebFonts fonts = new WebFonts();
        WEIGHTS.forEach(weight -> fonts.use(weight, page));
        model.put("fonts", fonts.faces());
        return written(model, locale);
    }

    private static String written(Map<String, Object> model, Locale locale) {
        StringWriter page = new StringWriter();
        try {
            ENGINE.getTemplate(TEMPLATE).evaluate(page, model, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }

    private static Map<String, Object> model(
            Study study, Locale locale, LocalDate day, Set<Section> sections) {
        Map<String, Object> model = new HashMap<>();
        String title = study.document().title();
        model.put("locale", locale);
        model.put("language", locale.getLanguage());
        model.put("title", title.isBlank() ? Wording.of("report.untitled").in(locale) : title);
        model.put(
                "day",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day));
        model.put("sections", sections.stream().sorted(Comparator.naturalOrder()).toList());
        model.put("summary", Summary.of(study));
        model.put("pictures", PictureMaker.of(study, locale, sections));
        model.put("words", WordCards.of(study.vocabulary(), locale));
        model.put("contexts", ContextCards.of(study, locale));
        model.put("relations", RelationRows.of(study, locale).rows());
        model.put("services", ServiceRows.of(study));
        model.put("data", DataRows.of(study, locale));
        model.put("decisions", DecisionRows.of(study, locale));
        model.put("teams", TeamRows.of(study, locale));
        model.put("findings", FindingRows.of(study, locale).rows());
        model.put("fonts", "");
        return model;
    }
}
