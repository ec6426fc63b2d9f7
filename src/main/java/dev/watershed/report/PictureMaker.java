package dev.watershed.report;

import dev.watershed.study.Study;
import java.util.Locale;
import java.util.Set;

/// Paints the pictures of a report as SVG.
final class PictureMaker {

    private PictureMaker() {}

    static Pictures of(Study study, Locale locale, Set<Section> sections) {
        return new Pictures(
                svg(Section.WALL, study, locale, sections),
                svg(Section.CONTEXT_MAP, study, locale, sections),
                svg(Section.TEAMS, study, locale, sections));
    }

    private static String svg(Section section, Study study, Locale locale, Set<Section> sections) {
        if (!sections.contains(section)) {
            return "";
        }
        return Sheet.of(section, study, locale)
                .map(sheet -> sheet.svg(section.title().in(locale)))
                .orElse("");
    }
}
