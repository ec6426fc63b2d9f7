package dev.watershed.report;

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
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The text of the report, in one language: the same words for the screen and for paper, with the
/// style sheet of either.
final class Telling {

    static final String SCREEN = "report.css";
    static final String PAPER = "paper.css";

    private static final String TEMPLATE = "dev/watershed/report/report.peb";
    private static final PebbleEngine ENGINE =
            new PebbleEngine.Builder()
                    .loader(new ClasspathLoader(Telling.class.getClassLoader()))
                    .extension(new Saying())
                    .strictVariables(true)
                    .build();

    private final Locale locale;
    private final Map<String, Object> model = new HashMap<>();

    Telling(Study study, Locale locale, LocalDate day, Set<Section> sections) {
        this.locale = locale;
        String title = study.document().title();
        model.put("locale", locale);
        model.put("language", locale.getLanguage());
        model.put("title", title.isBlank() ? Wording.of("report.untitled").in(locale) : title);
        model.put(
                "day",
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day));
        model.put("sections", sections.stream().sorted(Comparator.naturalOrder()).toList());
        model.put("summary", Summary.of(study));
        model.put("words", WordCards.of(study.vocabulary(), locale));
        model.put("contexts", ContextCards.of(study, locale));
        model.put("relations", RelationRows.of(study, locale).rows());
        model.put("services", ServiceRows.of(study));
        model.put("data", DataRows.of(study, locale));
        model.put("decisions", DecisionRows.of(study, locale));
        model.put("teams", TeamRows.of(study, locale));
        model.put("findings", FindingRows.of(study, locale).rows());
    }

    /// The page, well-formed as XML.
    ///
    /// @param style which style sheet it carries
    /// @param fonts rules for the fonts it carries; may be empty
    String page(String style, Pictures pictures, String fonts) {
        model.put("style", style);
        model.put("pictures", pictures);
        model.put("fonts", fonts);
        StringWriter page = new StringWriter();
        try {
            ENGINE.getTemplate(TEMPLATE).evaluate(page, model, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return page.toString();
    }
}
